import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';

export default defineRule({
  id: 'too-many-kpis',
  kinds: ['kpi'],
  severity: 'info',
  effort: 30,

  whole: true,
  options: {
    most: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: { en: 'The most metrics that a dashboard has', zh: '仪表盘最多的指标数' },
    },
  },
  messages: {
    default: {
      en: 'There are {count} metrics, and nobody steers by more than {most}: keep those that a decision hangs on',
      zh: '共有 {count} 项指标，超过 {most} 项就难以聚焦：请只保留影响决策的指标',
    },
  },
  why: { en: 'Many figures hide the few that matter', zh: '指标太多，重要的反而被淹没' },
  fix: { en: 'Keep the few that matter', zh: '只保留关键指标' },
  source: { en: 'practice', zh: '实践经验' },
  check({ derived, options, report }) {
    const count = derived(measuresOf).length;
    if (count > options.most) report('/metrics', { count, most: options.most });
  },
});
