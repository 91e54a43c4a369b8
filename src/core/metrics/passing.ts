import type { ConditionTerm } from '../playbook/values/condition.ts';
import type { Scale } from './scales.ts';

/** The values that a term lets through, with whether the ends are among them. */
interface Interval extends Scale {
  open: boolean;
}

/** The values that a term lets through. */
export function passing({ op, value }: ConditionTerm): Interval {
  const open = op === '>' || op === '<';
  if (op === '=') return { min: value, max: value, open };
  return op.startsWith('>') ? { min: value, max: Infinity, open } : { min: -Infinity, max: value, open };
}

/** True where no value passes both. */
export function contradict(a: Interval, b: Interval): boolean {
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)];
  return min > max || (min === max && (a.open || b.open));
}

/** Whether every value of a scale passes a term, or none; null where it is to be seen. */
export function verdict(term: ConditionTerm, scale: Scale): 'always' | 'never' | null {
  const asked = passing(term);
  if (contradict(asked, { ...scale, open: false })) return 'never';
  const isAbove = asked.min < scale.min || (asked.min === scale.min && !asked.open);
  const isBelow = asked.max > scale.max || (asked.max === scale.max && !asked.open);
  const passesLow = asked.min === -Infinity || isAbove;
  const passesHigh = asked.max === Infinity || isBelow;
  return passesLow && passesHigh ? 'always' : null;
}
