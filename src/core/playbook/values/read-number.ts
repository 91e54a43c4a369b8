import { bad, value, type CellValue } from './cell-value.ts';
import { parseQuantity, parseQuantityOrRange } from './quantity.ts';
import { labelKey } from '../naming/labels.ts';
import type { Property } from '../schema.ts';

/** `3/5`, `3 分`, `4 (good)`, `4 - Good`: a number of the scale with what a form prints beside it. */
const SCORE =
  /^(-?\d{1,9}(?:[.,]\d{1,9})?) ?(?:\/ ?(\d{1,9}))? ?(?:分|points?|pts?\.?)? ?(?:\([^()\d]{1,80}\)|[-–—:] ?\p{L}[^\d]{0,80})?$/u;
/** `⭐⭐⭐`, `★★☆☆☆`, `⭐⭐ against (resources)`: stars, with what they say behind them. */
const STARS = /^((?:[⭐★]️?){1,10})(?:[☆✩]️?){0,10}(?: ?\p{L}[^\d⭐★]{0,80})?$/u;
/** `【2】`: a score that stands out. */
const MARKED = /^【 ?(\d{1,9}) ?】$/;
const FORM_BEFORE = /^(?:step|level|第) ?(\d{1,3}) ?[步级]?$/i;

/** `++`, `−`, `0`: a sign alone; a long dash is none. */
const SIGN = /^(?:\+{1,5}|-{1,5}|0)$/;

/** A text with its minus signs and short dashes as `-`. */
export const signOf = (text: string): string => text.normalize('NFKC').replace(/[−–]/g, '-').trim();

/** True for what may be a sign for a score; a zero is one only beside others. */
export const isSign = (text: string): boolean => text.length < 20 && SIGN.test(signOf(text));

/** A unit that a bare number may carry: a word, the end of the scale (`4.5/5`), `%` of a hundred. */
function fits(unit: string, { cell, node }: Property): boolean {
  if (unit === '%') return cell === 'number' && (node.maximum === undefined || node.maximum === 100);
  if (unit.startsWith('/')) return node.maximum !== undefined && Number(unit.slice(1)) === node.maximum;
  return unit !== 'pp' && !unit.startsWith('%');
}

/** Reads a number; what is no plain number within the limits of the schema is refused. */
export function readNumber(text: string, property: Property): CellValue {
  const { cell, node } = property;
  const read = parseQuantityOrRange(text);
  if (read && 'to' in read) return bad('one-number', text);
  const { minimum = -Infinity, maximum = Infinity } = node;
  if (!read || !fits(read.unit, property) || (cell === 'integer' && !Number.isInteger(read.value))) {
    const isScale = read && maximum < Infinity && minimum > -Infinity;
    return isScale ? bad('range', text, { minimum, maximum }) : bad(cell, text);
  }
  const number = read.value;
  if (number >= minimum && number <= maximum) return value(number);
  if (minimum > -Infinity && maximum < Infinity) return bad('range', text, { minimum, maximum });
  return number < minimum ? bad('minimum', text, { minimum }) : bad('maximum', text, { maximum });
}

/** Reads a quantity, which stays the author's text; a range only where the schema has a use for one (`x-range`). */
export function readQuantity(text: string, flat: string, { node }: Property): CellValue {
  if (parseQuantity(flat)) return value(text);
  if (!parseQuantityOrRange(flat)) return bad('quantity', text);
  return node['x-range'] === true ? value(text) : bad('one-number', text);
}

/**
 * Reads a whole number of a scale; nothing is rounded, and a word is none, since nobody knows which one, unless the
 * schema names its words (`x-words`). A sign is one where its column says so.
 */
export function readScore(source: string, { node, words, signs }: Property): CellValue {
  const text = MARKED.exec(source)?.[1] ?? source;
  const minimum = node.minimum ?? 1;
  const maximum = node.maximum ?? 5;
  const [, digits = '', of] = SCORE.exec(text) ?? [];
  const [, stars] = STARS.exec(text) ?? [];
  const written = stars
    ? (stars.match(/[⭐★]/gu)?.length ?? 0)
    : Number((digits || FORM_BEFORE.exec(text)?.[1]) ?? Number.NaN);
  const isScore = Number.isInteger(written) && written >= minimum && written <= maximum;
  if (isScore && (of === undefined || Number(of) === maximum)) return value(written);
  const said = words?.get(labelKey(text)) ?? signs?.get(signOf(text));
  if (said !== undefined) return value(said);
  const message = /\d/.test(text) ? 'score' : isSign(text) ? 'sign' : 'word';
  return { ...bad(message, text, { minimum, maximum }), rule: 'score-out-of-range' };
}
