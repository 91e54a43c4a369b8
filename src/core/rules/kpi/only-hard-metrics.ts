import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';

export default defineRule({
  id: 'only-hard-metrics',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,
  core: true,
  whole: true,
  messages: {
    default: {
      en: 'Every metric counts facts: add one that asks how staff or customers feel, and mark it as soft',
      zh: '全部是硬指标：请增加一项反映员工或客户感受的指标，并标为软指标',
    },
  },
  why: { en: 'Figures can be met while the team loses heart', zh: '数字达标，团队却可能士气崩溃' },
  fix: { en: 'Add a soft metric', zh: '增加软指标' },
  source: { en: 'Change management toolkit, mistake 5', zh: '《变革管理工具包》错误 5' },
  check({ derived, report }) {
    const natures = derived(measuresOf).map(({ row }) => row.nature);
    // Where nothing says so, nobody can tell which are soft.
    if (natures.length > 0 && natures.every((nature) => nature === 'hard')) report('/metrics');
  },
});
