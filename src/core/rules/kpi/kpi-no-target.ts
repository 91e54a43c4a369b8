import { defineRule } from '../../lint/define.ts';
import { isBlankForm, measuresOf } from '../../kinds/kpi/measures.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { isLacking } from '../../playbook/unknown-columns.ts';

export default defineRule({
  id: 'kpi-no-target',
  kinds: ['kpi'],
  severity: 'error',
  core: true,
  reports: 'absence',
  creates: 'field',
  supersedes: ['missing-required-field', 'invalid-value'],

  messages: {
    default: {
      en: 'The metric {metric} has no target: write the number to reach',
      zh: '指标“{metric}”没有目标：请写明要达到的数值',
    },
    number: {
      en: 'The target of {metric} is `{target}`, which has no number: write one, such as 1 / week',
      zh: '指标“{metric}”的目标是“{target}”，没有数值：请写成数值，例如每周 1 次写作 1 次/周',
    },
  },
  why: { en: 'Only a number can be met or missed', zh: '只有数值才谈得上达成与否' },
  fix: { en: 'Write a number with its unit', zh: '写明数值和单位' },
  source: { en: 'Change management toolkit, tool 6', zh: '《变革管理工具包》工具 6' },
  check(context) {
    const { playbook, data, derived, report } = context;
    const severity = requiredSeverity(data);
    const { text } = playbook.syntax;
    const unread = new Set(playbook.problems.map((problem) => problem.pointer));
    const isForm = playbook.host || isBlankForm(context);
    for (const { pointer, name, target } of derived(measuresOf)) {
      const at = `${pointer}/target`;
      if (target) continue;
      const { start, end } = playbook.locate(at);
      const written = text.slice(start, end).trim();
      if (!unread.has(at)) {
        if (!isForm && isLacking(playbook, at)) report(at, { metric: name }, { severity });
      } else if (!/\p{N}/u.test(written)) {
        report(at, { metric: name, target: written }, { severity, message: 'number' });
      }
    }
  },
});
