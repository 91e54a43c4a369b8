import { classOf } from '../../kinds/comms/channels.ts';
import type { EventGroup } from '../../kinds/comms/events.ts';
import { touchesOf } from '../../kinds/comms/touches.ts';
import { defineRule } from '../../lint/define.ts';
import { memoizeWeak } from '../../memoize.ts';
import { textsOf } from '../../playbook/rows.ts';

/** Fewer touches make no share. */
const FEWEST = 5;

/** What of some touches is sent to many at once; null where a channel is not known. */
function broadcastOf(channels: readonly string[], touches: number): number | null {
  const classes = channels.map(classOf);
  if (touches > 0 && (classes.length === 0 || classes.includes(null))) return null;
  return classes.every((one) => one === 'broadcast') ? touches : 0;
}

const broadcastIn = memoizeWeak(({ events }: EventGroup): number | null => {
  const all = events.map(({ event }) => broadcastOf(textsOf(event.channel), 1));
  return all.reduce((sum: number | null, one) => (sum === null || one === null ? null : sum + one), 0);
});

export default defineRule({
  id: 'all-broadcast',
  kinds: ['comms'],
  severity: 'info',
  effort: 30,
  options: {
    percent: {
      type: 'integer',
      default: 80,
      minimum: 0,
      maximum: 100,
      description: {
        en: 'Most touches through broadcast channels, in per cent',
        zh: '单向渠道触达的最高占比（%）',
      },
    },
  },
  messages: {
    default: {
      en: '{found} of {count} touches with {audience} are sent to many at once ({percent}% are the most): add meetings where people can ask',
      zh: '“{audience}”的 {count} 次触达中有 {found} 次是单向发布（最多占 {percent}%）：请增加可以提问的会议',
    },
  },
  why: { en: 'People believe a person more than a mail', zh: '比起邮件，人们更相信当面说的话' },
  fix: { en: 'Replace some by meetings', zh: '把其中一部分改为会议' },
  source: { en: 'Prosci; Change management toolkit', zh: 'Prosci；《变革管理工具包》' },
  check(context) {
    const { percent } = context.options;
    for (const { row, index, pointer, name: audience } of context.rows('audiences')) {
      const { routine, groups, channels, twoWay, complete } = touchesOf(context, index);
      // One channel alone, and no way to answer, are other rules'.
      if (!complete || !twoWay || channels.length < 2) continue;
      const regular = routine.reduce((sum, rhythm) => sum + rhythm.count, 0);
      const parts = [broadcastOf(textsOf(row.channels), regular), ...groups.map(broadcastIn)];
      const found = parts.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
      const count = groups.reduce((sum, { events }) => sum + events.length, regular);
      if (found === null || count < FEWEST || 100 * found <= percent * count) continue;
      context.report(pointer, { audience, found, count, percent });
    }
  },
});
