import { rowsOf, textOf } from '../../playbook/rows.ts';
import { countWhile } from '../../bisect.ts';
import { boundsOf } from '../../schedule/bounds.ts';
import { dayName } from '../../schedule/day-name.ts';
import type { Schedule } from '../../schedule/types.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Days } from '../../when/resolve.ts';
import { defineRule } from '../../lint/define.ts';

interface Blackout extends Days {
  pointer: string;
  name: string;
}

/** Blackouts by their first day, each beside the one of those up to it that lasts longest. */
function blackoutsOf(roadmap: Playbook<any>, schedule: Schedule): { from: string; longest: Blackout }[] {
  const all = rowsOf(roadmap, 'blackouts').flatMap((row, index): Blackout[] => {
    const first = schedule.days(textOf(row.from) ?? textOf(row.when) ?? '');
    const last = schedule.days(textOf(row.to) ?? textOf(row.when) ?? '');
    if (!first || !last) return [];
    return [{ pointer: `/blackouts/${index}`, name: row.name ?? '', from: first.from, to: last.to }];
  });
  let longest: Blackout | null = null;
  return all
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((one) => {
      if (!longest || one.to > longest.to) longest = one;
      return { from: one.from, longest };
    });
}

export default defineRule({
  id: 'go-live-in-blackout',
  kinds: ['roadmap'],
  severity: 'error',
  effort: 30,
  messages: {
    default: {
      en: '{name} begins on {date}, in {blackout} ({from} to {to}), when nothing may go live: move it, or correct the blackout',
      zh: '“{name}”于 {date} 开始，正处于冻结期“{blackout}”（{from} 至 {to}）：请改期，或更正冻结期',
    },
  },
  why: { en: 'Whoever breaks their own rule has none', zh: '自己定的规则自己打破，等于没有规则' },
  fix: { en: 'Move it out of the blackout', zh: '移出冻结期' },
  source: { en: 'release practice: change freeze', zh: '发布管理实践：变更冻结' },
  check({ playbook, rows, schedule, report }) {
    const blackouts = blackoutsOf(playbook, schedule);
    if (blackouts.length === 0) return;
    const starts = [
      ...rows('phases').filter(({ row }) => row.type === 'pilot' || row.type === 'rollout'),
      ...rows('waves'),
      ...rows('activities').filter(({ row }) => row.lever === 'training'),
    ];
    for (const { row, pointer, name } of starts) {
      // Of a unit every day has to lie in it: what begins in a month may begin before or after.
      const start = boundsOf(playbook, schedule.byPointer.get(pointer))?.start;
      if (!start || row.status === 'done' || row.status === 'cancelled') continue;
      const begun = countWhile(blackouts, ({ from }) => from <= start.from);
      const blackout = blackouts[begun - 1]?.longest;
      if (!blackout || blackout.to < start.to) continue;
      const params = {
        name,
        date: dayName(schedule, start.from),
        blackout: blackout.name,
        from: dayName(schedule, blackout.from),
        to: dayName(schedule, blackout.to),
      };
      const place = row.when === undefined ? 'from' : 'when';
      report(`${pointer}/${place}`, params, { related: [{ playbook, pointer: blackout.pointer }] });
    }
  },
});
