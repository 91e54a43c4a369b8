import { memoize } from '../memoize.ts';
import type { ConditionTerm } from '../playbook/values/condition.ts';
import type { Quantity } from '../playbook/values/quantity.ts';
import type { Lang, Playbook } from '../playbook/types.ts';
import type { IsoDate } from '../when/types.ts';
import { unitKey } from './conflicts.ts';
import type { Metric, MetricUse } from './types.ts';

const SIGNS: Partial<Record<ConditionTerm['op'], string>> = { '>=': '≥', '<=': '≤' };

/** Made when it is first needed: making one takes longer than a thousand uses of it. */
const numbers = memoize((locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));

/** A number with its unit; the sign of per cent stands close to it. */
export function quantityText({ value, unit }: Quantity): string {
  const digits = numbers('en-US').format(value);
  return unit === '' ? digits : `${digits}${unit === '%' ? '' : ' '}${unit}`;
}

/** What a term asks for, without the metric: `≤ 20 min`. */
export function termText(term: ConditionTerm): string {
  return `${SIGNS[term.op] ?? term.op} ${quantityText(term)}`;
}

const WORDS: Readonly<Record<ConditionTerm['op'], { en: string; zh: string }>> = {
  '>=': { en: 'at least', zh: '不低于' },
  '<=': { en: 'at most', zh: '不超过' },
  '>': { en: 'above', zh: '高于' },
  '<': { en: 'below', zh: '低于' },
  '=': { en: 'exactly', zh: '等于' },
};

/** The same in a sentence: `at most 20 min`. */
export function termWords(term: ConditionTerm, lang: Lang): string {
  return `${WORDS[term.op][lang]} ${quantityText(term)}`;
}

/** True where two values are of one unit: `0.9` may be 90 % or not. */
function isComparable(a: Quantity, b: Quantity): boolean {
  return unitKey(a.unit) === unitKey(b.unit);
}

/** True where a number is what a term asks for, whatever its unit. */
export function satisfies(value: number, { op, value: limit }: ConditionTerm): boolean {
  if (op === '>=') return value >= limit;
  if (op === '<=') return value <= limit;
  if (op === '>') return value > limit;
  return op === '<' ? value < limit : value === limit;
}

/** True where a value is what a term asks for; null where their units differ. */
export function holds(reading: Quantity, term: ConditionTerm): boolean | null {
  return isComparable(reading, term) ? satisfies(reading.value, term) : null;
}

/** What a metric is to become, and by when. */
export interface Target extends Quantity {
  term: ConditionTerm | null;
  date: IsoDate | null;
  use: MetricUse;
}

/** What a dashboard wants of a metric, else what the vision promises, else the last thing that is asked of it; null where nothing is. */
export function targetOf({ uses, readings }: Metric): Target | null {
  const won = new Set(readings.map(({ playbook, pointer }) => `${playbook.path}${pointer}`));
  const targets = uses.flatMap((use): Target[] => {
    const { term, after, date, role, playbook, pointer } = use;
    const value = term ?? (won.has(`${playbook.path}${pointer}`) ? null : after);
    return value && role !== 'other' ? [{ value: value.value, unit: value.unit, term, date, use }] : [];
  });
  const promised =
    targets.find(({ use }) => use.role === 'dashboard') ?? targets.find(({ use }) => use.role === 'vision');
  const last = targets.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1);
  return promised ?? last ?? null;
}

/** What a metric was before, and where that stands. */
export interface Baseline extends Quantity {
  playbook: Playbook;
  pointer: string;
  date: IsoDate | null;
}

/** What a metric was before: as a dashboard, the vision or a win has it, else its first reading where it has another one since. */
export function baselineOf({ uses, readings }: Metric): Baseline | null {
  const said = (role: MetricUse['role']) => uses.find((use) => use.role === role && use.before);
  const use = said('dashboard') ?? said('vision') ?? uses.find(({ before }) => before);
  if (use?.before) return { ...use.before, playbook: use.playbook, pointer: use.pointer, date: null };
  const [first] = readings;
  return first && readings.length > 1 ? first : null;
}

/** True where a reading is what a target asks for; null where that cannot be told. */
export function isMet(reading: Quantity, target: Target, baseline: Quantity | null): boolean | null {
  if (target.term) return holds(reading, target.term);
  if (!baseline || !isComparable(reading, target) || !isComparable(baseline, target)) return null;
  if (baseline.value === target.value) return null;
  return baseline.value < target.value ? reading.value >= target.value : reading.value <= target.value;
}
