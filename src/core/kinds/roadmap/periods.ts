import type { ScheduleAccess } from '../../context.ts';
import { slug } from '../../playbook/naming/normalise.ts';
import { rowsOf, textOf, type Row } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import { names } from '../../references/matching.ts';
import type { ScheduledItem } from '../../schedule/types.ts';
import type { IsoDate } from '../../when/types.ts';

/** Phases of a type with their pointers, in the order of the table. */
export function phasesOfType(roadmap: Playbook | null, type: string): { phase: Row; pointer: string }[] {
  return rowsOf(roadmap, 'phases').flatMap((phase, index) =>
    phase.type === type ? [{ phase, pointer: `/phases/${index}` }] : [],
  );
}

/** First or last day of a when-expression with the start, calendar and rows of any document of the programme. */
export function dateOf(
  access: ScheduleAccess,
  playbook: Playbook | null,
  value: unknown,
  edge: 'start' | 'end',
): IsoDate | null {
  return playbook ? access.dateIn(playbook, textOf(value), edge) : null;
}

/** A row of the roadmap in time; null where the roadmap has no calendar dates. */
export function scheduled(
  access: ScheduleAccess,
  roadmap: Playbook | null,
  pointer: string,
): ScheduledItem | null {
  if (!roadmap) return null;
  const schedule = access.scheduleOf(roadmap);
  return schedule.axis === 'dated' ? (schedule.byPointer.get(pointer) ?? null) : null;
}

/** First and last day of all phases of a type in the latest roadmap; null where one of them has no date. */
function periodOf(access: ScheduleAccess, type: string): { from: IsoDate; to: IsoDate } | null {
  const roadmap = access.programme.latest('roadmap');
  const phases = phasesOfType(roadmap, type).map(({ pointer }) => scheduled(access, roadmap, pointer));
  const starts = phases.flatMap((phase) => phase?.start ?? []).sort();
  const ends = phases.flatMap((phase) => phase?.end ?? []).sort();
  const [from, to] = [starts[0], ends.at(-1)];
  const complete = starts.length === phases.length && ends.length === phases.length;
  return complete && from !== undefined && to !== undefined ? { from, to } : null;
}

/** True for the names that stand for the pilot wherever a wave is named. */
export function isPilotName(reference: string): boolean {
  return ['pilot', '试点', '试点期'].includes(slug(reference));
}

/** First day of the pilot, or null where it is unknown. */
export function pilotStart(access: ScheduleAccess): IsoDate | null {
  return periodOf(access, 'pilot')?.from ?? null;
}

/** Last day of the pilot, or null where it is unknown. */
export function pilotEnd(access: ScheduleAccess): IsoDate | null {
  return periodOf(access, 'pilot')?.to ?? null;
}

/** First day of the roll-out, or null where it is unknown. */
export function rolloutStart(access: ScheduleAccess): IsoDate | null {
  return periodOf(access, 'rollout')?.from ?? null;
}

/** Last day of the last roll-out phase, or null where it is unknown. */
export function rolloutEnd(access: ScheduleAccess): IsoDate | null {
  return periodOf(access, 'rollout')?.to ?? null;
}

/** First day of a wave of the latest roadmap, or null where it is unknown. */
export function waveStart(access: ScheduleAccess, wave: string): IsoDate | null {
  const roadmap = access.programme.latest('roadmap');
  const index = rowsOf(roadmap, 'waves').findIndex((row) => names(wave, row));
  return index < 0 ? null : (scheduled(access, roadmap, `/waves/${index}`)?.start ?? null);
}
