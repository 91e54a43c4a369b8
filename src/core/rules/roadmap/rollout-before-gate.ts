import type { RoadmapData } from '../../generated/data.ts';
import { valueName } from '../../playbook/naming/names.ts';
import type { Playbook } from '../../playbook/types.ts';
import { names } from '../../references/matching.ts';
import { phasesOfType } from '../../kinds/roadmap/periods.ts';
import { placedRows, textOf, type Row } from '../../playbook/rows.ts';
import type { IsoDate } from '../../when/types.ts';
import { isPilotWave, phaseOfGate } from '../../kinds/roadmap/gates.ts';
import { defineRule } from '../../lint/define.ts';

/** A roll-out phase and its waves; where there is one such phase, waves that name none are its own. */
function opened(playbook: Playbook<RoadmapData>, phase: Row): string[] {
  const rollouts = phasesOfType(playbook, 'rollout');
  const own = rollouts.flatMap((one) => (one.phase === phase ? [one.pointer] : []));
  const waves = placedRows(playbook, 'waves').flatMap(({ row: wave, pointer }) => {
    if (isPilotWave(playbook, wave)) return [];
    const named = textOf(wave.phase);
    const isOwn = named === undefined ? rollouts.length === 1 : names(named, phase);
    return isOwn ? [pointer] : [];
  });
  return [...own, ...waves];
}

export default defineRule({
  id: 'rollout-before-gate',
  kinds: ['roadmap'],
  severity: 'error',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: '{name} starts on {start}, before gate {gate} of {date}: start it after the decision',
      zh: '“{name}”于 {start} 开始，早于 {date} 的评审点“{gate}”：请放到决策之后',
    },
    undecided: {
      en: '{name} started on {start} while gate {gate} is {decision}: hold it until the decision is go',
      zh: '“{name}”已于 {start} 开始，而评审点“{gate}”仍为“{decision}”：请暂停，直到决定通过',
    },
  },
  why: { en: 'A gate that is passed by is no gate', zh: '被绕过的评审点形同虚设' },
  fix: { en: 'Hold the roll-out until the gate is passed', zh: '在通过评审点之前暂停推广' },
  source: { en: 'stage-gate practice', zh: '阶段门实践' },
  cap: 59,
  check({ playbook, rows, schedule, today, date, report }) {
    if (schedule.axis !== 'dated') return;
    for (const { row: gate, pointer, name } of rows('gates')) {
      const phase = phaseOfGate(playbook, gate, 'to');
      if (phase?.type !== 'rollout') continue;
      // A gate may lie in the first unit of the phase it opens, hence the first day of its own unit.
      const day = date(textOf(gate.when), 'start');
      const decision = textOf(gate.decision);
      const isOpen = decision === 'pending' || decision === 'no-go';
      const tooEarly = (start: IsoDate): boolean =>
        (day !== null && start < day) || (isOpen && start < today);
      const started = opened(playbook, phase).flatMap((pointer) => {
        const { name, start } = schedule.byPointer.get(pointer) ?? {};
        return start && tooEarly(start) ? [{ pointer, name, start }] : [];
      });
      const [first, ...others] = started;
      if (!first) continue;
      const params = {
        name: first.name ?? '',
        start: first.start,
        gate: name,
        date: day ?? '',
        decision: valueName(playbook.schema, 'gates', 'decision', decision ?? ''),
      };
      // One gate is one fault, whatever it lets through.
      const related = [pointer, ...others.map(({ pointer }) => pointer)].map((pointer) => ({
        playbook,
        pointer,
      }));
      const isEarly = day !== null && first.start < day;
      report(first.pointer, params, isEarly ? { related } : { message: 'undecided', related });
    }
  },
});
