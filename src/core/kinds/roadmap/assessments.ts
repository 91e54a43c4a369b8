import type { ScheduleAccess } from '../../context.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { IsoDate } from '../../when/types.ts';
import { dateOf } from './periods.ts';

/** Day of an assessment of readiness, or null where it is missing or unreadable. */
export function assessedOn(access: ScheduleAccess, playbook: Playbook): IsoDate | null {
  return dateOf(access, playbook, playbook.data.date, 'start');
}

/**
 * The assessment that supports a phase: the latest one on or before its first day.
 * Null where there is none or where one has no date, so that nothing certain can be said.
 */
export function assessmentFor(
  context: ScheduleAccess,
  start: IsoDate,
): { playbook: Playbook; date: IsoDate } | null {
  let latest: { playbook: Playbook; date: IsoDate } | null = null;
  for (const playbook of context.programme.of('readiness')) {
    const date = assessedOn(context, playbook);
    // A table in another document hides no assessment that says its day.
    if (!date && playbook.host) continue;
    if (!date) return null;
    if (date <= start && (!latest || date >= latest.date)) latest = { playbook, date };
  }
  return latest;
}
