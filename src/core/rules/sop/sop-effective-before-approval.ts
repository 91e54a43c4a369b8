import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'sop-effective-before-approval',
  kinds: ['sop'],
  severity: 'error',
  messages: {
    default: {
      en: 'It is effective on {effective}, before its approval on {approved}: correct one of the dates',
      zh: '生效日 {effective} 早于批准日 {approved}：请更正其中一个日期',
    },
  },
  why: { en: 'Nothing holds before it is approved', zh: '未经批准不能生效' },
  fix: { en: 'Correct the dates', zh: '更正日期' },
  source: { en: 'ISO 9001:2015, 7.5', zh: 'ISO 9001:2015 第 7.5 条' },
  supersedes: ['invalid-date-order'],
  check({ data, date, report }) {
    const effective = date(textOf(data.effective), 'start');
    const approved = date(textOf(data['approved-on']), 'start');
    if (effective && approved && effective < approved) report('/effective', { effective, approved });
  },
});
