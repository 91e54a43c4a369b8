import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'payback-unsupported',
  kinds: ['change'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: 'A pay-back of {claim} is claimed without a monthly benefit: state it as `payback-monthly-benefit`',
      zh: '声称 {claim} 收回成本，却没有写每月收益：请用 `payback-monthly-benefit` 写明',
    },
  },
  why: { en: 'Without its basis a pay-back cannot be checked', zh: '没有依据的回收期无从核实' },
  fix: { en: 'State the monthly benefit', zh: '写明每月收益' },
  source: { en: 'Change management toolkit', zh: '《变革管理工具包》' },
  check({ playbook, data, report }) {
    const claim = textOf(data['payback-claim']);
    const pointer = '/payback-monthly-benefit';
    const unreadable = playbook.problems.some((problem) => problem.pointer === pointer);
    if (claim !== undefined && textOf(data['payback-monthly-benefit']) === undefined && !unreadable) {
      report('/payback-claim', { claim });
    }
  },
});
