import { valueName } from '../playbook/names.ts';
import type { ScheduledItem } from '../schedule/types.ts';
import type { Playbook } from '../playbook/types.ts';
import { phasesOfType, rowsOf, textOf } from '../programme/facts.ts';
import { isPilotWave, phaseOfGate } from './support/gates.ts';
import { defineRule } from './define.ts';

/** Roll-out phases and their waves, without the reserved wave of the pilot. */
function rollouts(playbook: Playbook<any>, byPointer: ReadonlyMap<string, ScheduledItem>): ScheduledItem[] {
  const waves = rowsOf(playbook, 'waves').flatMap((wave, index) =>
    isPilotWave(wave) ? [] : [`/waves/${index}`],
  );
  return [...phasesOfType(playbook, 'rollout').map(({ pointer }) => pointer), ...waves].flatMap(
    (pointer) => byPointer.get(pointer) ?? [],
  );
}

export default defineRule({
  id: 'rollout-before-gate',
  kinds: ['roadmap'],
  category: 'roadmap',
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: '{name} starts on {start}, before gate {gate} of {date}: start it after the decision',
      zh: '“{name}”于 {start} 开始，早于 {date} 的阶段门“{gate}”：请放到决策之后',
    },
    undecided: {
      en: '{name} started on {start} while gate {gate} is {decision}: hold it until the decision is go',
      zh: '“{name}”已于 {start} 开始，而阶段门“{gate}”仍为“{decision}”：请暂停，直到决定通过',
    },
  },
  why: { en: 'A gate that is passed by is no gate', zh: '被绕过的阶段门形同虚设' },
  fix: { en: 'Hold the roll-out until the gate is passed', zh: '在通过阶段门之前暂停推广' },
  source: { en: 'stage-gate practice', zh: '阶段门实践' },
  check({ playbook, schedule, today, date, report }) {
    for (const [index, gate] of rowsOf(playbook, 'gates').entries()) {
      if (phaseOfGate(playbook, gate, 'to')?.type !== 'rollout') continue;
      // A gate may lie in the first unit of the phase it opens, hence the first day of its own unit.
      const day = schedule.axis === 'dated' ? date(textOf(gate.when), 'start') : null;
      const decision = textOf(gate.decision);
      for (const { pointer, name, start } of rollouts(playbook, schedule.byPointer)) {
        if (!start) continue;
        const params = {
          name,
          start,
          gate: gate.name ?? gate.id ?? index + 1,
          date: day ?? '',
          decision: valueName('roadmap', 'gates', 'decision', decision ?? ''),
        };
        const related = [{ playbook, pointer: `/gates/${index}` }];
        if (day !== null && start < day) report(pointer, params, { related });
        else if (
          schedule.axis === 'dated' &&
          start < today &&
          (decision === 'pending' || decision === 'no-go')
        ) {
          report(pointer, params, { message: 'undecided', related });
        }
      }
    }
  },
});
