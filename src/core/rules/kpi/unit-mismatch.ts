import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';

export default defineRule({
  id: 'unit-mismatch',
  kinds: ['kpi'],
  severity: 'error',

  messages: {
    default: {
      en: 'The values of {metric} are written in {units}: write all of them in one unit',
      zh: '“{metric}”的数值用了不同单位：{units}，请统一单位',
    },
  },
  why: {
    en: 'Values of several units cannot be compared, so nothing is computed of them',
    zh: '单位不同的数值无法比较，因此不作计算',
  },
  fix: { en: 'Write one unit', zh: '统一单位' },
  source: { en: 'practice', zh: '实践经验' },
  check({ derived, report }) {
    for (const { pointer, name, units } of derived(measuresOf)) {
      if (units.length > 0) report(pointer, { metric: name, units });
    }
  },
});
