import { columnName } from '../../playbook/naming/names.ts';
import { textOf } from '../../playbook/rows.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'sop-step-incomplete',
  kinds: ['sop'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: { en: 'Step {step} lacks {missing}: complete it', zh: '步骤 {step} 缺少{missing}：请补充完整' },
  },
  why: { en: 'A step without limits and checks cannot be checked', zh: '没有时限和检查点的步骤无法检查' },
  fix: { en: 'Complete the step', zh: '补全该步骤' },
  source: {
    en: 'Operations supervisor’s handbook; SOP practice',
    zh: '《运营督导岗位职责与工作手册》；SOP 实践',
  },
  check({ playbook, rows, report }) {
    for (const { row, index, pointer } of rows('steps')) {
      const missing = (['input', 'output', 'time-limit', 'check', 'record'] as const).filter((key) =>
        isLacking(playbook, `${pointer}/${key}`),
      );
      if (missing.length > 0)
        report(pointer, {
          step: textOf(row.no) ?? index + 1,
          missing: missing.map((key) => columnName(playbook.schema, 'steps', key)),
        });
    }
  },
});
