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
const TERM = /^(.+?)\s*(>=|<=|==|≥|≤|>|<|=)\s*(.+)$/;

/** `和` and `、` may be part of a metric's name, so they separate only behind a comparison. */
const SEPARATOR = /\s+and\s+|并?且|,(?!\d)\s*|;\s*|(?<=[<>=≥≤][^<>=≥≤]*)(?:以及|和|、)/i;

/** Reads `ftfr >= 90 % and staff-satisfaction >= 3.5 by 2026-05-01`; null where it is prose. */
export function parseCondition(text: string): Condition | null {
  const [, body = '', by] = /^(.*?)(?:\s+by\s+(\S+))?$/i.exec(normaliseText(text)) ?? [];
  const terms: ConditionTerm[] = [];
  for (const part of body.split(SEPARATOR)) {
    const [, metric = '', op = '', value = ''] = TERM.exec(part.trim()) ?? [];
    const quantity = value === '' ? null : parseQuantity(value);
    // What holds another comparison is two conditions that nothing separates.
    if (!quantity || /[<>=≥≤]/.test(quantity.unit)) return null;
    terms.push({ metric: metric.trim(), op: OPERATORS[op] ?? (op as ConditionTerm['op']), ...quantity });
  }
  return by ? { terms, by } : { terms };
}
