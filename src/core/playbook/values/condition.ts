import { memoizeTexts } from '../../memoize.ts';
import { parseWhen } from '../../when/parse.ts';
import { normaliseText } from '../naming/normalise.ts';
import { parseQuantity } from './quantity.ts';

export interface ConditionTerm {
  /** '' where the criterion names none: `> 90 %` speaks of what its row is about. */
  metric: string;
  op: '>=' | '<=' | '>' | '<' | '=';
  value: number;
  unit: string;
}

/** Terms that must all hold, with the date by which. */
export interface Condition {
  readonly terms: readonly Readonly<ConditionTerm>[];
  readonly by?: string;
}

type Operator = ConditionTerm['op'];

/** Signs of comparison; `=>` is meant as `>=`, and what is none of these (`<>`, `!=`) is not checkable. */
const SIGNS = new Map<string, Operator>([
  ['>=', '>='],
  ['=>', '>='],
  ['≥', '>='],
  ['≧', '>='],
  ['<=', '<='],
  ['=<', '<='],
  ['≤', '<='],
  ['≦', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
  ['==', '='],
]);
const SIGN = /[<>=≥≤≧≦≠!]+/;

/** Words of comparison before a value, the longer ones first. */
const WORDS: readonly [RegExp, Operator][] = [
  [
    /(?:not|no) (?:less|fewer|lower) than |at least |a minimum of |不低于|不少于|不小于|大于等于|至少|达到/i,
    '>=',
  ],
  [
    /(?:not|no) (?:more|higher|greater) than |at most |up to |a maximum of |不高于|不超过|不大于|不多于|小于等于|至多|最多/i,
    '<=',
  ],
  [/(?:more|higher|greater) than |above |高于|大于|超过|多于/i, '>'],
  [/(?:less|fewer|lower) than |below |under |低于|小于|少于/i, '<'],
];
/** Words of comparison behind a value. */
const BEHIND: readonly [RegExp, Operator][] = [
  [/ ?(?:or (?:higher|more|above|better|greater)|and above|及以上|或以上|以上)$/i, '>='],
  [/ ?(?:or (?:lower|less|below|fewer)|and below|及以下|或以下|以下|以内)$/i, '<='],
];
/** What turns a comparison round, or hides what is compared. */
const DENIED = /(?:\b(?:not?|never|cannot|unless|if)|[不非未若])$/i;

const SEPARATOR = / and |并?且|,(?!\d) ?|; ?/i;
/** `和` and `、` may be part of a metric's name, so they separate only behind a comparison. */
const SEPARATOR_BEHIND = new RegExp(`${SEPARATOR.source}|以及|和|、`, 'i');

function partsOf(text: string): string[] {
  const comparison = text.search(SIGN);
  if (comparison < 0) return text.replace(/\band (?=above|below)/gi, 'or ').split(SEPARATOR);
  const before = text.slice(0, comparison).split(SEPARATOR);
  const [rest = '', ...behind] = text.slice(comparison).split(SEPARATOR_BEHIND);
  return [...before.slice(0, -1), `${before.at(-1)}${rest}`, ...behind];
}

/** Metric, operator and value of a part as texts; null where it compares nothing, or more than once. */
function comparisonIn(part: string): { metric: string; op: Operator; value: string } | null {
  const sign = SIGN.exec(part);
  if (sign) {
    const op = SIGNS.get(sign[0]);
    return op
      ? { metric: part.slice(0, sign.index), op, value: part.slice(sign.index + sign[0].length) }
      : null;
  }
  for (const [word, op] of WORDS) {
    const found = word.exec(part);
    if (found)
      return { metric: part.slice(0, found.index), op, value: part.slice(found.index + found[0].length) };
  }
  for (const [word, op] of BEHIND) {
    const found = word.exec(part);
    const at = part.search(/[\d¥$€£]/);
    if (found && at >= 0) return { metric: part.slice(0, at), op, value: part.slice(at, found.index) };
  }
  return null;
}

function compares(text: string): boolean {
  return SIGN.test(text) || WORDS.some(([word]) => word.test(text));
}

function termOf(part: string): ConditionTerm | null {
  const found = comparisonIn(part);
  const metric = found?.metric.trim() ?? '';
  const quantity = found && !/^ ?[<>=≥≤]/.test(found.value) && parseQuantity(found.value);
  // What holds another comparison is two conditions that nothing separates.
  if (!found || !quantity || compares(quantity.unit) || compares(metric) || DENIED.test(metric)) return null;
  return { metric, op: found.op, ...quantity };
}

/**
 * Reads `ftfr >= 90 % and staff-satisfaction >= 3.5 by 2026-05-01`, `≤ 100ms`, `80% or higher`, `错误率不高于 2%`;
 * null where it is prose, and where it is not certain what is compared with what. Several rules ask for each.
 */
export const parseCondition = memoizeTexts((text): Condition | null => {
  const flat = normaliseText(text);
  const at = flat.toLowerCase().lastIndexOf(' by ');
  const by = at < 0 ? '' : flat.slice(at + 4);
  const isDated = by !== '' && !by.includes(' ') && parseWhen(by) !== null;
  const terms = partsOf(isDated ? flat.slice(0, at) : flat).map((part) => termOf(part.trim()));
  if (!terms.every((term) => term !== null)) return null;
  return isDated ? { terms, by } : { terms };
});
