import { titlesOf } from '../../playbook/naming/labels.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'sop-control-field-missing',
  kinds: ['sop'],
  whole: true,
  severity: 'error',
  core: true,
  messages: {
    default: { en: 'The active SOP has no "{field}": fill it', zh: '生效的 SOP 缺少“{field}”：请填写' },
  },
  why: { en: 'A document without control data cannot be trusted', zh: '缺少受控信息的文件无法信赖' },
  fix: { en: 'Fill the field', zh: '填写该项' },
  source: { en: 'ISO 9001:2015, 7.5', zh: 'ISO 9001:2015 第 7.5 条' },
  supersedes: ['missing-required-field'],
  reports: 'absence',
  check({ playbook, data, report }) {
    if (data.status !== 'active') return;
    for (const field of [
      'number',
      'version',
      'owner',
      'approver',
      'effective',
      'review-by',
      'scope',
      'purpose',
    ] as const) {
      if (textOf(data[field]) !== undefined) continue;
      report(`/${field}`, { field: titlesOf(playbook.schema.scalars.get(field)?.node, field) });
    }
  },
});
