import { textOf } from '../../playbook/rows.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'sop-step-no-role',
  kinds: ['sop'],
  severity: 'error',
  core: true,
  messages: {
    default: { en: 'Step {step} names no role: say who does it', zh: '步骤 {step} 没有角色：请写明由谁执行' },
  },
  why: { en: 'What nobody is named for nobody does', zh: '没有指定执行人就没有人执行' },
  fix: { en: 'Name the role', zh: '写明角色' },
  source: { en: 'ISO 9001:2015, 5.3', zh: 'ISO 9001:2015 第 5.3 条' },
  supersedes: ['missing-required-field'],
  reports: 'absence',
  check({ data, rows, report }) {
    for (const { row, index, pointer } of rows('steps')) {
      if (textOf(row.role) !== undefined) continue;
      report(`${pointer}/role`, { step: textOf(row.no) ?? index + 1 }, { severity: requiredSeverity(data) });
    }
  },
});
