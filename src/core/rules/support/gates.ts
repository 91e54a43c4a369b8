import { findRow, names, textOf, type Row } from '../../programme/facts.ts';
import type { Playbook } from '../../playbook/types.ts';

/** The phase that a gate closes (`from`) or opens (`to`), or null where it names none. */
export function phaseOfGate(roadmap: Playbook<any>, gate: Row, side: 'from' | 'to'): Row | null {
  const reference = textOf(gate[side]);
  return reference === undefined ? null : findRow(roadmap, 'phases', reference);
}

/** True where a gate closes a pilot or opens a roll-out. */
export function closesPilot(roadmap: Playbook<any>, gate: Row): boolean {
  return (
    phaseOfGate(roadmap, gate, 'from')?.type === 'pilot' ||
    phaseOfGate(roadmap, gate, 'to')?.type === 'rollout'
  );
}

/** True where a gate says neither which phase it closes nor which it opens. */
export function isUnplaced(gate: Row): boolean {
  return textOf(gate.from) === undefined && textOf(gate.to) === undefined;
}

/** True where the row is the reserved wave of the pilot. */
export function isPilotWave(wave: Row): boolean {
  return names('pilot', wave);
}
