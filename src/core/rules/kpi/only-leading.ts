import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';

export default defineRule({
  id: 'only-leading',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,

  whole: true,
  messages: {
    default: {
      en: 'All metrics are leading: add one that proves the result, such as first-time-fix rate',
      zh: '全部是领先指标：请增加一项能证明结果的滞后指标，例如首次修复率',
    },
  },
  why: { en: 'Activity is not a result', zh: '做了事不等于有结果' },
  fix: { en: 'Add a lagging metric', zh: '增加滞后指标' },
  source: { en: 'Change management toolkit, tool 6', zh: '《变革管理工具包》工具 6' },
  check({ derived, report }) {
    const measures = derived(measuresOf);
    if (measures.length === 0 || measures.some(({ role }) => role === 'lagging')) return;
    report('/metrics');
  },
});
