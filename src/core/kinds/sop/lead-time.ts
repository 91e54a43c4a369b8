import type { SopStep } from '../../generated/data.ts';
import { parseDuration } from '../../when/parse.ts';
import type { Unit } from '../../when/types.ts';

const MINUTES: Partial<Record<Unit, number>> = { s: 1 / 60, min: 1, h: 60, d: 1440, w: 10080 };

/** Minutes of a step's time limit, or null where it has none. */
export function minutesOf(limit: string | undefined): number | null {
  const duration = limit === undefined ? null : parseDuration(limit);
  const factor = duration ? MINUTES[duration.unit] : undefined;
  return duration && factor ? duration.amount * factor : null;
}

/** Minutes of the longest way through the steps, which run one after another; null without any limit. */
export function leadTime(steps: readonly SopStep[]): number | null {
  const limits = steps.flatMap((step) => minutesOf(step['time-limit']) ?? []);
  return limits.length === 0 ? null : limits.reduce((sum, minutes) => sum + minutes, 0);
}
