import type { FlowStep } from '../../../core/views/shapes/flow.ts';
import type { JobProgress } from './tools.ts';

type Step = Pick<FlowStep, 'no' | 'action'>;

/** By what a step is known that is ticked. */
export const keyOf = ({ no, action }: Step): string => `${no} ${action}`;

/** How far a reader is in the steps that there are now: what is no step any more is not ticked. */
export function progressIn(steps: readonly Step[], { at, ticked }: JobProgress): JobProgress {
  const known = new Set(steps.map(keyOf));
  return { at: Math.max(0, Math.min(at, steps.length - 1)), ticked: ticked.filter((one) => known.has(one)) };
}

/** The step that a key leads to, counted from 0; null for a key that leads nowhere, or at the end. */
export function stepFor(key: string, at: number, count: number): number | null {
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    PageDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    PageUp: at - 1,
    Home: 0,
    End: count - 1,
  }[key];
  return to !== undefined && to >= 0 && to < count && to !== at ? to : null;
}
