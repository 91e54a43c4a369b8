import { bilingual } from '../../playbook/naming/labels.ts';
import { textOf } from '../../playbook/rows.ts';
import { addMonths } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

const SLOW = new Set(['culture', 'business-model']);

export default defineRule({
  id: 'horizon-too-short',
  kinds: ['change'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: {
    months: {
      type: 'integer',
      default: 24,
      minimum: 1,
      description: {
        en: 'Fewest months for a change of culture or business model',
        zh: '文化或商业模式变革至少需要的月数',
      },
    },
  },
  messages: {
    default: {
      en: 'A change of the type "{type}" ends {end}, less than {limit|month|months} after its start: extend it, or narrow what it promises',
      zh: '“{type}”类变革在 {end} 结束，距开始不足 {limit} 个月：请延长周期，或缩小承诺的范围',
    },
  },
  why: { en: 'Habits and business models take two to three years', zh: '习惯和商业模式的改变需要两到三年' },
  fix: { en: 'Extend the end, or narrow the claim', zh: '延后结束时间，或缩小目标' },
  source: { en: 'Change management toolkit', zh: '《变革管理工具包》' },
  check({ playbook, data, date, options, report }) {
    const type = textOf(data.type);
    const start = date(textOf(data.start), 'start');
    const end = date(textOf(data.end), 'end');
    if (type === undefined || !SLOW.has(type) || !start || !end) return;
    const label = bilingual(playbook.schema.scalars.get('type')?.node['x-values']?.[type], type);
    if (end < addMonths(start, options.months) && end >= start)
      report('/end', { type: label, end, limit: options.months });
  },
});
