import type { Bilingual, Params } from './types.ts';
import { faultOf, parseDuration, readTime } from '../when/parse.ts';
import { REACH, type ReachFault } from '../when/reach.ts';
import type { Property } from './schema.ts';
import { displayLabel, labelKey } from './labels.ts';
import { isBlank, normaliseText } from './normalise.ts';
import { parseQuantity } from './quantity.ts';

/** A value read from a text, nothing where the text is blank, or why it cannot be read. */
export type CellValue =
  { type: 'value'; value: unknown } | { type: 'blank' } | { type: 'bad'; message: string; params: Params };

const YES = new Set(['yes', 'y', 'true', 'x', '✓', '✔', '✅', '☑', '[x]', '是', '有']);
const NO = new Set(['no', 'n', 'false', '✗', '✘', '×', '❌', '☐', '[ ]', '否', '无']);
const LIST_SEPARATOR = /[,，、;；\n]+/;

const value = (v: unknown): CellValue => ({ type: 'value', value: v });
const bad = (message: string, text: string, params: Params = {}): CellValue => ({
  type: 'bad',
  message,
  params: { found: text, ...params },
});

/** A time that cannot be read; what is a time and only too far away or too long is said to be that. */
function badTime(fault: ReachFault | null, message: string, text: string): CellValue {
  return bad(fault ?? message, text, REACH);
}

function readNumber(text: string, { cell, node }: Property): CellValue {
  const number = parseQuantity(text)?.value;
  if (number === undefined || (cell === 'integer' && !Number.isInteger(number))) return bad(cell, text);
  const { minimum = -Infinity, maximum = Infinity } = node;
  if (number >= minimum && number <= maximum) return value(number);
  if (minimum > -Infinity && maximum < Infinity) return bad('range', text, { minimum, maximum });
  return number < minimum ? bad('minimum', text, { minimum }) : bad('maximum', text, { maximum });
}

function readText(text: string, { node }: Property): CellValue {
  const { pattern } = node;
  return pattern === undefined || new RegExp(pattern, 'u').test(text)
    ? value(text)
    : bad('pattern', text, { pattern });
}

function readScore(text: string, property: Property): CellValue {
  const stars = text.match(/[⭐★]/gu)?.length;
  const number = stars ?? Number(/^(-?[\d.]+) ?(?:\/ ?5)? ?分?$/.exec(text)?.[1] ?? Number.NaN);
  const minimum = property.node.minimum ?? 1;
  const maximum = property.node.maximum ?? 5;
  if (!Number.isInteger(number) || number < minimum || number > maximum) {
    return bad('score', text, { minimum, maximum });
  }
  return value(number);
}

/** The values of an enumeration as their reader writes them. */
function choicesOf({ node }: Property): Bilingual[] {
  const labels = node['x-values'] ?? node.items?.['x-values'];
  return (node.enum ?? node.items?.enum ?? []).map((value) => ({
    en: value,
    zh: displayLabel(labels?.[value], 'zh', value),
  }));
}

function readEnum(text: string, property: Property): CellValue {
  const found = property.values?.get(labelKey(text));
  if (found !== undefined) return value(found);
  if (property.own && text.startsWith('x-')) return value(text);
  return bad('enum', text, { allowed: choicesOf(property) });
}

function readList(parts: string[], property: Property): CellValue {
  const values: unknown[] = [];
  for (const part of parts) {
    if (!property.values) {
      values.push(part);
      continue;
    }
    const item = readEnum(part, property);
    if (item.type !== 'value') return item;
    values.push(item.value);
  }
  return values.length > 0 ? value(values) : { type: 'blank' };
}

/**
 * Reads the text of a cell or of a YAML scalar by the type of its property.
 *
 * Dates, when-expressions, quantities, durations and conditions stay text, in half-width form;
 * this only makes sure that they can be read.
 */
export function readCell(source: string, property: Property): CellValue {
  // Where N/A or 待定 is one of the values, it is that value and no blank.
  if (isBlank(source) && !property.values?.has(labelKey(source))) return { type: 'blank' };
  const text = source.trim();
  const flat = normaliseText(text);
  switch (property.cell) {
    case 'text':
      return readText(text, property);
    case 'condition':
      return value(text);
    case 'integer':
    case 'number':
      return readNumber(flat, property);
    case 'score':
      return readScore(flat, property);
    case 'quantity':
      return parseQuantity(flat) ? value(text) : bad('quantity', text);
    case 'duration':
      return parseDuration(flat)
        ? value(flat)
        : badTime(faultOf(flat), /^\d+\s*[m月]$/.test(flat) ? 'bare-m' : 'duration', text);
    case 'date': {
      const { when, fault } = readTime(flat);
      if (when?.type !== 'absolute' || when.precision !== 'day') return badTime(fault, 'date', text);
      return value(when.time ? flat : when.from);
    }
    case 'when': {
      const { when, fault } = readTime(flat);
      return when ? value(flat) : badTime(fault, 'when', text);
    }
    case 'boolean': {
      const key = flat.toLowerCase();
      if (YES.has(key)) return value(true);
      return NO.has(key) ? value(false) : bad('boolean', text);
    }
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

/** True for properties whose value is a list of texts. */
export function isListProperty(property: Property): boolean {
  return property.cell === 'list' || property.node.type === 'array';
}
