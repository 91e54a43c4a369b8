import { valueName } from '../../playbook/naming/names.ts';
import { touchesOf } from '../../kinds/comms/touches.ts';
import { defineRule } from '../../lint/define.ts';
import { isUnreadable } from '../../playbook/unreadable.ts';

export default defineRule({
  id: 'single-channel',
  kinds: ['comms'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{audience} is reached through one channel alone ({channel}): add a second channel, best one of dialogue',
      zh: '“{audience}”只有“{channel}”一个渠道：请增加第二个，最好是对话渠道',
    },
  },
  why: { en: 'One channel misses people', zh: '单一渠道总会漏掉一些人' },
  fix: { en: 'Add a second channel', zh: '增加第二个渠道' },
  source: { en: 'Change management toolkit, principle 2', zh: '《变革管理工具包》原则 2' },
  check(context) {
    // A channel that cannot be read is one all the same.
    if (isUnreadable(context.playbook, /\/(?:channels?|feedback)$/)) return;
    for (const { index, pointer, name: audience } of context.rows('audiences')) {
      const { channels, isBriefed } = touchesOf(context, index);
      const [channel] = channels;
      // Who decides about the change is briefed, and need not be reached in several ways.
      if (channel === undefined || channels.length > 1 || isBriefed) continue;
      context.report(`${pointer}/channels`, {
        audience,
        channel: valueName(context.playbook.schema, 'events', 'channel', channel),
      });
    }
  },
});
