import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';
import { isLacking } from '../../playbook/unknown-columns.ts';

export default defineRule({
  id: 'kpi-no-source',
  kinds: ['kpi'],
  severity: 'warning',

  whole: true,
  messages: {
    default: {
      en: 'It is not written where {metric} comes from and how often it is read: add source and cadence',
      zh: '未写明“{metric}”的数据来源和频率：请补充',
    },
    source: {
      en: 'It is not written where {metric} comes from: add the source',
      zh: '未写明“{metric}”的数据来源：请补充',
    },
    cadence: {
      en: 'It is not written how often {metric} is read: add the cadence',
      zh: '未写明“{metric}”多久读取一次：请补充频率',
    },
  },
  why: {
    en: 'A figure that cannot be read again the same way cannot be compared',
    zh: '不能以同样方式再次读取的数字无法比较',
  },
  fix: { en: 'Add source and cadence', zh: '补充数据来源和频率' },
  source: { en: 'Change management toolkit, tool 6', zh: '《变革管理工具包》工具 6' },
  check({ playbook, derived, report }) {
    for (const { pointer, name } of derived(measuresOf)) {
      const sourced = !isLacking(playbook, `${pointer}/source`);
      const timed = !isLacking(playbook, `${pointer}/cadence`);
      if (sourced && timed) continue;
      const message = sourced ? 'cadence' : timed ? 'source' : 'default';
      report(pointer, { metric: name }, { message });
    }
  },
});
