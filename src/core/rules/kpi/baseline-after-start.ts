import { measuresOf } from '../../kinds/kpi/measures.ts';
import { isPilotName, pilotStart, phasesOfType } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { textOf } from '../../playbook/rows.ts';

export default defineRule({
  id: 'baseline-after-start',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: 'The baseline of {metric} is of {date}, after the pilot began on {pilot}: take it from earlier data',
      zh: '“{metric}”的基线取自 {date}，晚于试点开始（{pilot}）：请用更早的数据',
    },
  },
  why: {
    en: 'A baseline from within the pilot already holds part of its effect, or of its trouble',
    zh: '试点期间取的基线，已混入试点本身的影响',
  },
  fix: { en: 'Take the baseline from data before the pilot', zh: '基线取试点之前的数据' },
  source: { en: 'practice of measurement', zh: '度量实践' },
  check(context) {
    const { data, programme, derived, date, report } = context;
    const pilot = pilotStart(context);
    const roadmap = programme.latest('roadmap');
    if (isRetired(data) || pilot === null || roadmap === null) return;
    const [phase] = phasesOfType(roadmap, 'pilot');
    for (const { row, pointer, name, baseline } of derived(measuresOf)) {
      const day = date(row['baseline-date'], 'start');
      // What is counted of the new way itself has no earlier data; sites of a later wave may begin later.
      if (row.class === 'activity' || row.class === 'adoption') continue;
      const scope = textOf(row.scope);
      if (scope !== undefined && !isPilotName(scope)) continue;
      if (!baseline || day === null || day <= pilot) continue;
      const related = phase ? [{ playbook: roadmap, pointer: phase.pointer }] : [];
      report(`${pointer}/baseline-date`, { metric: name, date: day, pilot }, { related });
    }
  },
});
