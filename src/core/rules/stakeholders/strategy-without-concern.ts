import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { peopleOf } from '../../kinds/stakeholders/people.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'strategy-without-concern',
  kinds: ['stakeholders'],
  severity: 'warning',
  messages: {
    default: {
      en: 'What is planned for {name} answers no concern: ask what really worries them and write it in Concern',
      zh: '为“{name}”安排了措施，却没有写明其顾虑：请先了解对方真正担心什么，填入“深层顾虑”',
    },
  },
  why: {
    en: 'A strategy that answers no worry treats a symptom',
    zh: '不针对真实顾虑的策略治标不治本',
  },
  fix: { en: 'Ask first, then plan', zh: '先问清顾虑，再定策略' },
  source: { en: 'practice', zh: '实践经验' },
  reports: 'absence',
  check(context) {
    for (const { pointer, name, steps } of peopleOf(context)) {
      // Who is only listened to so far is being asked.
      const acts = steps.some(({ row }) => row.type !== 'listen');
      if (acts && isLacking(context.playbook, `${pointer}/concern`)) context.report(pointer, { name });
    }
  },
});
