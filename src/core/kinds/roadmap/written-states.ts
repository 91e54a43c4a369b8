import type { DocumentContext } from '../../context.ts';
import type { RoadmapData } from '../../generated/data.ts';
import { textOf, type Row } from '../../playbook/rows.ts';
import { isOpen, workStateOf, type WorkState } from '../../playbook/work-state.ts';
import { findRow } from '../../references/matching.ts';
import { phaseOfGate } from './gates.ts';

type Context = DocumentContext<RoadmapData>;

/** Phases that a gate has closed. */
function closedPhases({ playbook, data }: Context): ReadonlySet<Row> {
  const closed = new Set<Row>();
  for (const gate of data.gates ?? []) {
    if (gate.decision !== 'go' && gate.decision !== 'conditional') continue;
    const phase = phaseOfGate(playbook, gate, 'from');
    if (phase) closed.add(phase);
  }
  return closed;
}

/** How far a phase is: by its Status, else by the gate that closes it. */
export function phaseStateOf(context: Context, phase: Row): WorkState {
  if (phase.status !== undefined) return workStateOf(phase.status);
  return context.derived(closedPhases).has(phase) ? 'done' : 'open';
}

/** How far a wave is: by its Status, else by its phase. */
export function waveStateOf(context: Context, wave: Row): WorkState {
  if (wave.status !== undefined) return workStateOf(wave.status);
  const name = textOf(wave.phase);
  const phase = name === undefined ? null : findRow(context.playbook, 'phases', name);
  return phase && !isOpen(phaseStateOf(context, phase)) ? 'done' : 'open';
}

/** How far a gate is: what is decided is done, whatever was decided. */
export function gateStateOf({ decision }: Row): WorkState {
  return decision === undefined || decision === 'pending' ? 'open' : 'done';
}

/** How far a milestone is: one with the day on which it was reached is reached. */
export function milestoneStateOf({ status, actual }: Row): WorkState {
  return status === undefined && actual !== undefined ? 'done' : workStateOf(status);
}

/** How far a win is: by its Status, else by the event that celebrates it. */
export function winStateOf({ programme }: Pick<Context, 'programme'>, win: Row): WorkState {
  if (win.status !== undefined) return workStateOf(win.status);
  const event = textOf(win.celebrated);
  const row = event === undefined ? null : findRow(programme.latest('comms'), 'events', event);
  return workStateOf(row?.status);
}
