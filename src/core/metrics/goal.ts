import { parseCondition } from '../playbook/values/condition.ts';
import { parseQuantityOrRange, type Quantity } from '../playbook/values/quantity.ts';

/** Which way a metric is better; `hold` is to stay within its target. */
export type Direction = 'up' | 'down' | 'hold';

/** What a metric is to become: both ends of a range, or twice the one number. */
export interface Goal {
  low: number;
  high: number;
  unit: string;
  /** The way that the sign before it says: `>= 90 %` is up. */
  sign: Direction | null;
}

function directionOf(op: string): Direction {
  return op.startsWith('>') ? 'up' : op.startsWith('<') ? 'down' : 'hold';
}

/** A target as a number, a range, or a comparison such as `80% or higher`; null where it has no number. */
export function parseGoal(text: string | undefined): Goal | null {
  if (text === undefined) return null;
  const [term, ...others] = parseCondition(text)?.terms ?? [];
  if (term?.metric === '' && others.length === 0) {
    return { low: term.value, high: term.value, unit: term.unit, sign: directionOf(term.op) };
  }
  const read = parseQuantityOrRange(text);
  return read && { low: read.value, high: 'to' in read ? read.to : read.value, unit: read.unit, sign: null };
}

/** The way that is better: as written, else by the sign of the target, or where it lies from the baseline; null where nobody can tell. */
export function wayOf(
  written: Direction | undefined,
  goal: Goal | null,
  baseline: Quantity | null,
): Direction | null {
  if (written) return written;
  if (!goal) return null;
  if (goal.sign) return goal.sign;
  if (!baseline || goal.low !== goal.high || baseline.value === goal.low) return null;
  return goal.low > baseline.value ? 'up' : 'down';
}

/** The end of the scale that the unit of a value such as `3.5/5` names; null for any other unit. */
export function scaleEnd(unit: string): number | null {
  const end = /^\/ ?(\d+(?:\.\d+)?)$/.exec(unit)?.[1];
  return end === undefined ? null : Number(end);
}
