import { textOf } from '../../playbook/rows.ts';
import { parseCondition } from '../../playbook/values/condition.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'gate-not-measurable',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: 'Gate {gate} expects `{criteria}`, in which no metric is compared with a number: write one, such as ftfr >= 90%',
      zh: '评审点“{gate}”的通过标准“{criteria}”没有把指标与数值比较：请补充，例如 首次修复率 >= 90%',
    },
  },
  why: {
    en: 'A criterion without a number cannot be checked on the day',
    zh: '没有数值的通过标准到时无法检查',
  },
  fix: { en: 'Compare a metric with a number', zh: '把指标与数值比较' },
  source: { en: 'SMART; stage-gate practice', zh: 'SMART 原则；阶段门实践' },
  supersedes: ['condition-not-checkable'],
  check({ rows, report }) {
    for (const { row: gate, pointer, name } of rows('gates')) {
      const criteria = textOf(gate.criteria);
      if (criteria !== undefined && (parseCondition(criteria)?.terms.length ?? 0) > 0) continue;
      report(`${pointer}/criteria`, {
        gate: name,
        criteria: criteria ?? '',
      });
    }
  },
});
