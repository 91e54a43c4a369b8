import { isBlankTime } from '../../when/blank.ts';
import { faultOf, parseDuration, parseWhen } from '../../when/parse.ts';
import { REACH } from '../../when/reach.ts';
import { normalWord } from '../../frequency/normal.ts';
import { parseFrequency } from '../../frequency/parse.ts';
import { isBlank } from './blanks.ts';
import { bad, value, type BadValue, type CellNote, type CellValue } from './cell-value.ts';
import { itemsOf, readEnum } from './enumeration.ts';
import type { Property } from '../schema.ts';
import { bilingual, labelKey } from '../naming/labels.ts';
import { normaliseText } from '../naming/normalise.ts';
import { isSign, readNumber, readQuantity, readScore } from './read-number.ts';

const YES = new Set(['yes', 'y', 'true', 'x', '✓', '✔', '✅', '☑', '√', '[x]', '是', '有']);
const NO = new Set(['no', 'n', 'false', '✗', '✘', '×', '❌', '☐', '⬜', '[ ]', '否', '无']);
const LIST_SEPARATOR = /[,，、;；\n]+/;
/** Between people there is nothing else that these could be: `Z. S. + M. A.`, `组长 → PM`. */
const PEOPLE_SEPARATOR = /[,，、;；\n]+| \+ |→|->|=>/;
/** What a matrix of responsibilities says behind a name: `Ann (R/A)`. */
const RACI = / ?[(（](?:[RACIS](?: ?[/,] ?[RACIS])*)[)）]$/;

/** Types that hold no words of the author's own, so that `NA` and `Pending` cannot be one. */
const WORDLESS = new Set<Property['cell']>([
  'integer',
  'number',
  'score',
  'quantity',
  'date',
  'when',
  'duration',
  'boolean',
  'frequency',
]);
/** `none` says that a list or a choice is empty; where it is one of the values, it is that value. */
const NONE = /^(?:none|nil|无|暂无|没有)$/i;
/** The longest word that means nothing to some properties alone: `pending`. */
const LONGEST_WORD = 7;

/** True where a text is a missing value for this property. */
function isMissing(source: string, property: Property): boolean {
  // Where N/A or 待定 is one of the values, it is that value and no blank.
  return saysNothing(source, property) && !property.values?.has(labelKey(source));
}

function saysNothing(source: string, { cell, name, node, values, own, signs }: Property): boolean {
  if (isBlank(source)) return !(signs && isSign(source));
  const trimmed = source.trim();
  if (trimmed.length > LONGEST_WORD) return false;
  const word = trimmed.toLowerCase();
  const isChoice = values !== null;
  const isReference = (node['x-ref'] ?? node.items?.['x-ref']) !== undefined;
  if (word === 'na') return WORDLESS.has(cell) || isChoice || node['x-ref'] === 'role';
  if (word === 'pending') return (!isChoice || own) && name !== 'id' && name !== 'name';
  return NONE.test(word) && ((isChoice && own) || isReference || cell === 'people');
}

/** `11.18`: a day to some, a number or another day to others. */
const DOTTED = /^\d{1,2}\.\d{1,2}\.?$/;

/** A time that cannot be read; what is a time and only too far away or too long is said to be that. */
function badTime(flat: string, message: string, text: string): CellValue {
  if (isBlankTime(flat)) return { ...bad('no-time', text), rule: 'partly-read' };
  return bad(faultOf(flat) ?? message, text, REACH);
}

function readText(text: string, { node }: Property): CellValue {
  const { pattern } = node;
  return pattern === undefined || new RegExp(pattern, 'u').test(text)
    ? value(text)
    : bad('pattern', text, { pattern });
}

/** A frequency as its own word where it has one, else as the author wrote it. */
function readFrequency(text: string, flat: string, { node }: Property): CellValue {
  const read = parseFrequency(flat);
  if (!read) return bad('frequency', text);
  const word = normalWord(read.frequency);
  if (read.partly === undefined) return value(word ?? text);
  const taken = word === null ? read.partly : bilingual(node['x-values']?.[word], word);
  return value(word ?? text, [{ rule: 'partly-read', message: 'default', params: { found: text, taken } }]);
}

function readList(parts: string[], property: Property): CellValue {
  const values = new Set<unknown>();
  const notes: CellNote[] = [];
  const faults: BadValue[] = [];
  for (const part of new Set(itemsOf(parts, property))) {
    const item = property.values ? readEnum(part, property) : value(part);
    if (item.type === 'bad') faults.push(item);
    if (item.type !== 'value' || values.has(item.value)) continue;
    values.add(item.value);
    notes.push(...(item.notes ?? []));
  }
  const [first, ...others] = faults;
  if (first) return { ...first, others };
  return values.size > 0 ? value([...values], notes) : { type: 'blank' };
}

/**
 * Reads the text of a cell or of a YAML scalar by the type of its property.
 *
 * Dates, when-expressions, quantities, durations, conditions and frequencies without a word of their own stay
 * text, in half-width form; this only makes sure that they can be read.
 */
export function readCell(source: string, property: Property): CellValue {
  if (isMissing(source, property)) return { type: 'blank' };
  const text = source.trim();
  switch (property.cell) {
    case 'text':
      return readText(text, property);
    case 'condition':
      return value(text);
    case 'people':
      return readList(peopleIn(text), property);
    default:
      return readFlat(text, normaliseText(text), property);
  }
}

/** What is read in one width. */
function readFlat(text: string, flat: string, property: Property): CellValue {
  switch (property.cell) {
    case 'integer':
    case 'number':
      return readNumber(flat, property);
    case 'score':
      return readScore(flat, property);
    case 'quantity':
      return readQuantity(text, flat, property);
    case 'duration':
      return parseDuration(flat)
        ? value(flat)
        : badTime(flat, /^\d+\s*[m月]$/.test(flat) ? 'bare-m' : 'duration', text);
    case 'date': {
      const when = parseWhen(flat);
      if (when?.type !== 'absolute' || when.precision !== 'day')
        return badTime(flat, DOTTED.test(flat) ? 'dotted' : 'date', text);
      return value(when.time ? flat : when.from);
    }
    case 'when':
      return parseWhen(flat) ? value(flat) : badTime(flat, DOTTED.test(flat) ? 'dotted' : 'when', text);
    case 'boolean': {
      const key = flat.toLowerCase();
      if (YES.has(key)) return value(true);
      return NO.has(key) ? value(false) : bad('boolean', text);
    }
    case 'frequency':
      return readFrequency(text, flat, property);
    case 'enum':
      return readEnum(flat, property);
    default:
      return isListProperty(property) ? readList(splitList(text), property) : value(text);
  }
}

/** Parts of a list cell, split at commas, semicolons (either width), `、` or line breaks. */
export function splitList(text: string): string[] {
  return text
    .split(LIST_SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => !isBlank(part));
}

/** People of a cell, without what a matrix says of them. */
function peopleIn(text: string): string[] {
  return text
    .split(PEOPLE_SEPARATOR)
    .map((part) => part.trim().replace(RACI, ''))
    .filter((part) => !isBlank(part));
}

/** True for properties whose value is a list of texts. */
export function isListProperty(property: Property): boolean {
  return property.cell === 'list' || property.node.type === 'array';
}
