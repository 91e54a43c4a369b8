import { mayBeWonUnread, peopleOf } from '../../kinds/stakeholders/people.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'gap-without-strategy',
  kinds: ['stakeholders'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{name} stands at {attitude} and should stand at {desired}, and nothing is planned for that: write a step in Strategies',
      zh: '“{name}”态度为 {attitude} 分，期望 {desired} 分，却没有安排任何措施：请在“影响策略”中写明',
    },
    owner: {
      en: '{name} stands at {attitude} and should stand at {desired}; what is planned for that has no owner: name one',
      zh: '“{name}”态度为 {attitude} 分，期望 {desired} 分，已有措施但没有责任人：请指定',
    },
  },
  why: { en: 'An attitude does not move by itself', zh: '态度不会自己改变' },
  fix: { en: 'Write what is done to win them, and who does it', zh: '写明如何争取、由谁负责' },
  source: { en: 'a convention of Changebook', zh: 'Changebook 的约定' },
  check(context) {
    for (const { row, pointer, name, attitude, desired, hasStrategy, steps } of peopleOf(context)) {
      if (hasStrategy || attitude === null || desired === null || attitude >= desired) continue;
      if (mayBeWonUnread(context.playbook, pointer)) continue;
      const planned = steps.length > 0 || row.approach !== undefined;
      context.report(pointer, { name, attitude, desired }, planned ? { message: 'owner' } : {});
    }
  },
});
