import { normaliseText } from './normalise.ts';
import { parseQuantity } from './quantity.ts';

export interface ConditionTerm {
  metric: string;
  op: '>=' | '<=' | '>' | '<' | '=';
  value: number;
  unit: string;
}

/** Terms that must all hold, with the date by which. */
export interface Condition {
  terms: ConditionTerm[];
  by?: string;
}

const OPERATORS: Record<string, ConditionTerm['op']> = { '≥': '>=', '≤': '<=', '=': '=', '==': '=' };
const TERM = /^([^]+?) ?(>=|<=|==|≥|≤|>|<|=) ?([^]+)$/;

const SEPARATOR = / and |并?且|,(?!\d) ?|; ?/i;
/** `和` and `、` may be part of a metric's name, so they separate only behind a comparison. */
const SEPARATOR_BEHIND = new RegExp(`${SEPARATOR.source}|以及|和|、`, 'i');

function partsOf(text: string): string[] {
  const comparison = text.search(/[<>=≥≤]/);
  if (comparison < 0) return text.split(SEPARATOR);
  const before = text.slice(0, comparison).split(SEPARATOR);
  const [rest = '', ...behind] = text.slice(comparison).split(SEPARATOR_BEHIND);
  return [...before.slice(0, -1), `${before.at(-1)}${rest}`, ...behind];
}

/** Reads `ftfr >= 90 % and staff-satisfaction >= 3.5 by 2026-05-01`; null where it is prose. */
export function parseCondition(text: string): Condition | null {
  const [, body = '', by] = /^(.*?)(?: by (\S+))?$/i.exec(normaliseText(text)) ?? [];
  const terms: ConditionTerm[] = [];
  for (const part of partsOf(body)) {
    const [, metric = '', op = '', value = ''] = TERM.exec(part.trim()) ?? [];
    const quantity = value === '' ? null : parseQuantity(value);
    // What holds another comparison is two conditions that nothing separates.
    if (!quantity || /[<>=≥≤]/.test(quantity.unit)) return null;
    terms.push({ metric: metric.trim(), op: OPERATORS[op] ?? (op as ConditionTerm['op']), ...quantity });
  }
  return by ? { terms, by } : { terms };
}
