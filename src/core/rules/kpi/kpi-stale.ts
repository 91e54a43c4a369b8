import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';
import { isRetired } from '../../lint/required.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { perYear } from '../../frequency/normal.ts';
import { parseFrequency } from '../../frequency/parse.ts';
import { daysBetween } from '../../when/dates.ts';

/** A reading may be left out once. */
const CYCLES = 2;
const DAYS_OF_YEAR = 365;

export default defineRule({
  id: 'kpi-stale',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,

  messages: {
    default: {
      en: '{metric} is to be read {cadence}, and its last reading is {days|day|days} old: read it',
      zh: '“{metric}”应按“{cadence}”读取，最近读数已是 {days} 天前：请更新读数',
    },
  },
  why: { en: 'Who steers by an old figure is blind', zh: '看着旧数字掌舵等于蒙眼' },
  fix: { en: 'Take a reading', zh: '更新读数' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, data, derived, today, report }) {
    if (isRetired(data)) return;
    for (const { pointer, name, row, current } of derived(measuresOf)) {
      const cadence = row.cadence ?? '';
      const frequency = parseFrequency(cadence)?.frequency;
      if (!current?.date || frequency?.type !== 'every') continue;
      const days = daysBetween(current.date, today);
      if (days > (CYCLES * DAYS_OF_YEAR) / perYear(frequency))
        report(pointer, {
          metric: name,
          cadence: { en: cadence, zh: valueName(playbook.schema, 'metrics', 'cadence', cadence).zh },
          days,
        });
    }
  },
});
