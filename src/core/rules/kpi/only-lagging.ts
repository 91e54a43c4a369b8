import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';

export default defineRule({
  id: 'only-lagging',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,
  core: true,
  whole: true,
  messages: {
    default: {
      en: 'All metrics are lagging, so the news comes late: mark one as leading, or add one that tells early, such as training completion',
      zh: '全部是滞后指标，发现问题太晚：请把其中一项标为领先指标，或增加一项能提前预示的指标，例如培训完成率',
    },
  },
  why: { en: 'Results tell too late what to correct', zh: '等结果出来，已来不及纠偏' },
  fix: { en: 'Add a leading metric', zh: '增加领先指标' },
  source: { en: 'Change management toolkit, tool 6', zh: '《变革管理工具包》工具 6' },
  check({ derived, report }) {
    const measures = derived(measuresOf);
    if (measures.length === 0 || measures.some(({ role }) => role === 'leading')) return;
    report('/metrics');
  },
});
