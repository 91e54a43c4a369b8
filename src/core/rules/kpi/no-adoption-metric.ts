import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';

export default defineRule({
  id: 'no-adoption-metric',
  kinds: ['kpi'],
  severity: 'info',
  effort: 15,

  whole: true,
  messages: {
    default: {
      en: 'No metric says whether the new way is used: add one of the class adoption, such as the share of work done by it',
      zh: '没有指标反映新做法是否真正被采用：请增加一项层次为“采用”的指标，例如按新做法完成的工作占比',
    },
  },
  why: { en: 'Who is trained does not yet use it', zh: '培训过不等于在使用' },
  fix: { en: 'Add a metric of adoption', zh: '增加采用类指标' },
  source: { en: 'practice', zh: '实践经验' },
  check({ derived, report }) {
    const classes = derived(measuresOf).map(({ row }) => row.class);
    if (classes.length > 0 && classes.every((one) => one !== undefined && one !== 'adoption'))
      report('/metrics');
  },
});
