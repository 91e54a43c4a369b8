import { measuresOf } from '../../kinds/kpi/measures.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { perYear } from '../../frequency/normal.ts';
import { parseFrequency } from '../../frequency/parse.ts';
import { isUnreadable } from '../../playbook/unreadable.ts';
import { daysBetween } from '../../when/dates.ts';

/** A first reading may come late once. */
const CYCLES = 2;
const DAYS_OF_YEAR = 365;

export default defineRule({
  id: 'weight-without-metric',
  kinds: ['kpi'],
  severity: 'info',
  effort: 1,
  messages: {
    default: {
      en: '{metric} weighs {weight} and is to be read {cadence}, and {days|day|days} after {from} there is no reading of it: read it, or give its weight to others',
      zh: '“{metric}”权重为 {weight}，应按“{cadence}”读取，而 {from} 起 {days} 天仍无读数：请读取，或把权重分给其他指标',
    },
  },
  why: {
    en: 'What is never read says nothing, and the others weigh more than was agreed',
    zh: '从不读取的指标没有结论，其余指标的权重就会高于约定',
  },
  fix: { en: 'Take a reading, or leave the metric out', zh: '读取数据，或去掉该指标' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, data, derived, today, report }) {
    if (isRetired(data) || playbook.unread.length > 0) return;
    if (isUnreadable(playbook, /^\/(?:readings|metrics)/)) return;
    for (const { pointer, name, row, weight, current, readings, from } of derived(measuresOf)) {
      const cadence = row.cadence ?? '';
      const frequency = parseFrequency(cadence)?.frequency;
      // Of an old reading `kpi-stale` speaks.
      if (current || readings.length > 0 || !weight || !from || frequency?.type !== 'every') continue;
      const days = daysBetween(from, today);
      if (days <= (CYCLES * DAYS_OF_YEAR) / perYear(frequency)) continue;
      report(`${pointer}/weight`, {
        metric: name,
        weight,
        cadence: { en: cadence, zh: valueName(playbook.schema, 'metrics', 'cadence', cadence).zh },
        days,
        from,
      });
    }
  },
});
