import { classOf } from '../../kinds/comms/channels.ts';
import { touchesOf } from '../../kinds/comms/touches.ts';
import { defineRule } from '../../lint/define.ts';
import { isUnreadable } from '../../playbook/unreadable.ts';

export default defineRule({
  id: 'one-way',
  kinds: ['comms'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{audience} cannot answer: add a feedback channel or one of dialogue',
      zh: '“{audience}”没有回应的途径：请增加反馈渠道或对话渠道',
    },
  },
  why: { en: 'People support what they could speak about', zh: '能说上话，人们才会支持' },
  fix: { en: 'Add a way to answer', zh: '增加反馈途径' },
  source: { en: 'Change management toolkit, principle 3', zh: '《变革管理工具包》原则 3' },
  check(context) {
    // A channel that cannot be read is one all the same.
    if (isUnreadable(context.playbook, /\/(?:channels?|feedback)$/)) return;
    for (const { index, pointer, name: audience } of context.rows('audiences')) {
      const { channels, twoWay } = touchesOf(context, index);
      // An own channel may well be a dialogue.
      if (twoWay || channels.some((channel) => classOf(channel) === null)) continue;
      context.report(`${pointer}/feedback`, { audience });
    }
  },
});
