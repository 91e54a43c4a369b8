import type { RoadmapData } from '../../generated/data.ts';
import { findRow } from '../../references/matching.ts';
import { isPilotName } from './periods.ts';
import { textOf, type Row } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';

/** The phase that a gate closes (`from`) or opens (`to`), or null where it names none. */
export function phaseOfGate(roadmap: Playbook<RoadmapData>, gate: Row, side: 'from' | 'to'): Row | null {
  const reference = textOf(gate[side]);
  return reference === undefined ? null : findRow(roadmap, 'phases', reference);
}

/** True where a gate closes a pilot or opens a roll-out. */
export function closesPilot(roadmap: Playbook<RoadmapData>, gate: Row): boolean {
  return (
    phaseOfGate(roadmap, gate, 'from')?.type === 'pilot' ||
    phaseOfGate(roadmap, gate, 'to')?.type === 'rollout'
  );
}

/** True where a gate says neither which phase it closes nor which it opens. */
export function isUnplaced(gate: Row): boolean {
  return textOf(gate.from) === undefined && textOf(gate.to) === undefined;
}

/** True where a wave is the pilot's: by its name, which is reserved, or by its phase. */
export function isPilotWave(roadmap: Playbook<RoadmapData>, wave: Row): boolean {
  if ([wave.id, wave.name].some((own) => isPilotName(own ?? ''))) return true;
  const phase = textOf(wave.phase);
  return phase !== undefined && findRow(roadmap, 'phases', phase)?.type === 'pilot';
}
