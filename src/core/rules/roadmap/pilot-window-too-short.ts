import { closesPilot, isPilotWave, phaseOfGate } from '../../kinds/roadmap/gates.ts';
import { gateStateOf } from '../../kinds/roadmap/written-states.ts';
import { phasesOfType } from '../../kinds/roadmap/periods.ts';
import { dayName } from '../../schedule/day-name.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'pilot-window-too-short',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 30,
  options: {
    days: {
      type: 'integer',
      default: 28,
      minimum: 1,
      description: {
        en: 'Fewest days from the go-live of the pilot to its gate, both included',
        zh: '试点上线到评审点的最少天数（含首尾）',
      },
    },
  },
  messages: {
    default: {
      en: 'From its go-live on {start} to gate {gate} on {date} the pilot has {found|day|days}, where {days|is|are} the least: give the pilot more time',
      zh: '评审点“{gate}”（{date}）自试点上线（{start}）起仅 {found} 天，至少应为 {days} 天：请延长试点',
    },
  },
  why: { en: 'The first weeks show the newness, not the effect', zh: '头几周看到的是新鲜感，不是效果' },
  fix: { en: 'Move the gate, or begin the pilot earlier', zh: '推迟评审点，或提前试点' },
  source: {
    en: 'Cross-department project drill, four weeks of verification',
    zh: '《跨部门协作项目完整演练》四周验证',
  },
  check({ playbook, rows, schedule, options, report }) {
    const startsOf = (pointers: string[]) =>
      pointers.map((pointer) => schedule.byPointer.get(pointer)?.start ?? null);
    const waves = rows('waves').filter(({ row }) => isPilotWave(playbook, row) && row.status !== 'cancelled');
    const phases = phasesOfType(playbook, 'pilot').filter(({ phase }) => phase.status !== 'cancelled');
    // Where the pilot has a wave, that is its go-live, and the phase begins with what comes before it.
    const starts = startsOf((waves.length > 0 ? waves : phases).map(({ pointer }) => pointer));
    const [start] = starts.flatMap((day) => day ?? []).sort();
    if (start === undefined || starts.includes(null) || phases.length === 0) return;
    for (const { row: gate, pointer, name } of rows('gates')) {
      const from = phaseOfGate(playbook, gate, 'from');
      const day = schedule.byPointer.get(pointer)?.end;
      // What is decided cannot be given more time.
      if (!closesPilot(playbook, gate) || (from && from.type !== 'pilot') || gateStateOf(gate) === 'done')
        continue;
      const found = day ? daysBetween(start, day) + 1 : 0;
      // A gate before its pilot is another fault.
      if (!day || found < 1 || found >= options.days) continue;
      const dates = { date: dayName(schedule, day), start: dayName(schedule, start) };
      report(`${pointer}/when`, { gate: name, ...dates, found, days: options.days });
    }
  },
});
