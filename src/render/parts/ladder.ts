import type { FlowView } from '../../core/views/shapes/flow.ts';

/** A step on the ladder of times: from when to when after the beginning, in minutes. */
export interface Rung {
  from: number;
  to: number;
  /** True where it ends after the limit of the procedure. */
  late: boolean;
}

/** The times of a procedure whose steps follow each other; null for a step without a limit. */
export interface Ladder {
  rungs: (Rung | null)[];
  /** Of all steps with a limit, in minutes. */
  total: number;
  /** What the whole width stands for, in minutes: the total or the limit, whichever is longer. */
  span: number;
}

/** When each step is to be over at the latest; null where no step has a limit. */
export function ladderOf({ steps, limit }: Pick<FlowView, 'steps' | 'limit'>): Ladder | null {
  let total = 0;
  const rungs = steps.map(({ minutes }): Rung | null => {
    if (minutes === null) return null;
    const from = total;
    total += minutes;
    return { from, to: total, late: limit !== null && total > limit };
  });
  return total === 0 ? null : { rungs, total, span: Math.max(total, limit ?? 0) };
}
