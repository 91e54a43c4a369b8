import { defineRule } from '../../lint/define.ts';
import { isBlankForm, measuresOf } from '../../kinds/kpi/measures.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

export default defineRule({
  id: 'target-without-due',
  kinds: ['kpi'],
  severity: 'warning',

  whole: true,
  reports: 'absence',
  creates: 'field',
  messages: {
    default: {
      en: 'The target of {metric} has no day by which it is to be reached: write one',
      zh: '“{metric}”的目标没有完成期限：请写明',
    },
  },
  why: { en: 'A target without a day is a wish', zh: '没有期限的目标只是愿望' },
  fix: { en: 'Write a due date', zh: '写明期限' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { playbook, derived, report } = context;
    if (isBlankForm(context)) return;
    for (const { pointer, name, target, row } of derived(measuresOf)) {
      if (target && row.direction !== 'hold' && isLacking(playbook, `${pointer}/due`))
        report(`${pointer}/due`, { metric: name });
    }
  },
});
