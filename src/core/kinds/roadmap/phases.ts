import type { ScheduleAccess } from '../../context.ts';
import { phasesOfType, scheduled } from './periods.ts';
import { textOf } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { IsoDate } from '../../when/types.ts';

/** A phase that needs an assessment of readiness. */
export interface SupportedPhase {
  type: 'pilot' | 'rollout';
  name: string;
  start: IsoDate;
  roadmap: Playbook;
  pointer: string;
}

/** The first pilot and the first roll-out phase of the latest roadmap that have calendar dates. */
export function supportedPhases(context: ScheduleAccess): SupportedPhase[] {
  const roadmap = context.programme.latest('roadmap');
  if (!roadmap) return [];
  return (['pilot', 'rollout'] as const).flatMap((type) => {
    const dated = phasesOfType(roadmap, type).flatMap(({ phase, pointer }) => {
      const start = scheduled(context, roadmap, pointer)?.start;
      return start && phase.status !== 'cancelled'
        ? [{ type, name: textOf(phase.name) ?? type, start, roadmap, pointer }]
        : [];
    });
    return dated.sort((a, b) => a.start.localeCompare(b.start)).slice(0, 1);
  });
}
