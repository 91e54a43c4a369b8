import { isBlocker, mayBeWonUnread, peopleOf } from '../../kinds/stakeholders/people.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'blocker-without-strategy',
  kinds: ['stakeholders'],
  severity: 'error',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{name} has power {power} and is against the change (attitude {attitude}), and nobody owns a step to win them: write one in Strategies, with an owner',
      zh: '“{name}”权力 {power} 分，态度 {attitude} 分，却没有有责任人的争取措施：请在“影响策略”中写明并指定责任人',
    },
  },
  why: { en: 'Somebody with power who is against it can stop the change', zh: '有权力的反对者能让变革停摆' },
  fix: { en: 'Write a strategy with an owner', zh: '写明策略并指定责任人' },
  source: { en: 'Mendelow; practice', zh: 'Mendelow；实践经验' },
  supersedes: ['gap-without-strategy'],
  check(context) {
    for (const person of peopleOf(context)) {
      const { row, pointer, name, attitude, hasStrategy } = person;
      const { power } = row;
      if (hasStrategy || power === undefined || attitude === null || !isBlocker(person)) continue;
      if (mayBeWonUnread(context.playbook, pointer)) continue;
      context.report(pointer, { name, power, attitude });
    }
  },
});
