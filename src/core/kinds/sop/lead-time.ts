import type { SopStep } from '../../generated/data.ts';
import { parseDuration } from '../../when/parse.ts';
import type { Unit } from '../../when/types.ts';

const SECONDS: Partial<Record<Unit, number>> = { s: 1, min: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds, which add up exactly where a third of a minute does not. */
function secondsOf(limit: string | undefined): number | null {
  const duration = limit === undefined ? null : parseDuration(limit);
  const factor = duration ? SECONDS[duration.unit] : undefined;
  return duration && factor ? duration.amount * factor : null;
}

/** Minutes of a step's time limit, or null where it has none. */
export function minutesOf(limit: string | undefined): number | null {
  const seconds = secondsOf(limit);
  return seconds === null ? null : seconds / 60;
}

/** Minutes of the longest way through the steps, which run one after another; null without any limit. */
export function leadTime(steps: readonly SopStep[]): number | null {
  const limits = steps.flatMap((step) => secondsOf(step['time-limit']) ?? []);
  return limits.length === 0 ? null : limits.reduce((sum, seconds) => sum + seconds, 0) / 60;
}
