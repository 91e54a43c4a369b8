import { looksLikeName, namesPerson } from '../../syntax/people.ts';
import { parseWhen } from '../../when/parse.ts';
import { readCell } from '../values/cells.ts';
import { normaliseText } from '../naming/normalise.ts';
import type { Property } from '../schema.ts';
import type { Labelled } from './labelled.ts';

/** A longer line is a sentence. */
const LONGEST = 120;
const MOST_WORDS = 4;
/** What stands between several facts of a line: the surest first, a comma last, since a day may have one. */
const SEPARATORS = [
  / [/／|｜·] |[;；|｜]|[\t\u3000]| {2}/u,
  / (?=\p{Script=Han}{2,8} |\d{4} ?年)/u,
  /[,，] ?/u,
];
/** `自2026年3月1日起施行`, `2026年2月20日发布`: the day stands before what was done on it. */
const DAY_AND_DEED =
  /^(?:本\p{Script=Han}{1,8}?)?[自从于]?(\d{4} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?)起?(?:正式)?(\p{Script=Han}{2})[。.]?$/u;
const HAN_LABEL = /^(\p{Script=Han}{2,8}?)(?: ?(?=[vV]?\d)| )(.+)$/u;
const VERSION = /^[vV]?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?$/u;
const CODE = /^[A-Z\d][\w./-]{0,30}$/u;
/** Marks around a line and its parts. */
const [BEFORE, AFTER] = [/^[\s>*_-]{0,9}/u, /[\s*_。.]{0,9}$/u];

/** What a line without a colon says: facts that are wholly understood, or what it seems to say and does not. */
export type Unmarked = { facts: Labelled[] } | { seems: string };

type Find = (label: string) => Property | null;

/** A value of its kind and nothing else. */
function isValue(text: string, property: Property): boolean {
  const { cell, name, node } = property;
  if (cell === 'date') return parseWhen(normaliseText(text))?.type === 'absolute' && isRead(text, property);
  if (cell === 'enum' || cell === 'duration') return isRead(text, property);
  if (node['x-ref'] === 'role') return namesPerson(text) || looksLikeName(text);
  return name === 'version' ? VERSION.test(text) : name === 'number' && CODE.test(text) && /\d/.test(text);
}

const isRead = (text: string, property: Property): boolean => readCell(text, property).type === 'value';

/** What may be meant as a value, so that silence would hide it: of `Version control` nothing is. */
function mayBeValue(text: string, { cell, name, node }: Property): boolean {
  if (cell === 'date') return /\d{4}|\d ?月/.test(text);
  if (node['x-ref'] === 'role') return /^(?:\p{Lu}|\p{Script=Han}{2,12}$)/u.test(text);
  return (name === 'version' || name === 'number') && /^\S{0,30}\d\S{0,30}(?: \S{1,30}){0,3}$/.test(text);
}

/** Ways in which a part of a line may be a label and its value, the longest label first. */
function readingsOf(text: string, offset: number): Labelled[] {
  const at = (label: string, from: number, value: string, to: number): Labelled => ({
    label,
    labelRange: { start: offset + from, end: offset + from + label.length },
    value,
    valueRange: { start: offset + to, end: offset + to + value.length },
  });
  const [, day, deed] = DAY_AND_DEED.exec(text) ?? [];
  if (day !== undefined && deed !== undefined)
    return [at(`${deed}日期`, text.lastIndexOf(deed), day, text.indexOf(day))];
  const [, label, value] = HAN_LABEL.exec(text) ?? [];
  if (label !== undefined && value !== undefined) return [at(label, 0, value, text.length - value.length)];
  const ends = [...text.matchAll(/ /g)].slice(0, MOST_WORDS).map(({ index }) => index);
  return ends.toReversed().map((end) => at(text.slice(0, end), 0, text.slice(end + 1), end + 1));
}

/** `Approved 12 Feb 2026` and `Last updated on 1 March 2026` are said of the days that are called so. */
const namesOf = (label: string): string[] => [label, `${label} on`, label.replace(/ on$/i, '')];

function readPart(text: string, offset: number, find: Find): { fact: Labelled } | { seems: string } | null {
  const lead = BEFORE.exec(text)?.[0].length ?? 0;
  const bare = text.slice(lead).replace(AFTER, '');
  for (const fact of readingsOf(bare, offset + lead)) {
    const label = namesOf(fact.label).find((name) => find(name));
    const property = label === undefined ? null : find(label);
    if (!property || label === undefined) continue;
    if (isValue(fact.value, property)) return { fact: { ...fact, label } };
    return mayBeValue(fact.value, property) ? { seems: label.replace(/[:：]$/, '') } : null;
  }
  return null;
}

/**
 * Reads a line of document control without a colon, `Version 2.1, valid from 1 March 2026`; null for any other.
 *
 * @param find the fact that a label names
 */
export function readUnmarked(line: string, offset: number, find: Find): Unmarked | null {
  if (line.length > LONGEST) return null;
  // A tab may part a label and its value, as the cells of a table pasted from a word processor.
  const whole = readPart(line.replaceAll('\t', ' '), offset, find);
  if (whole && 'fact' in whole) return { facts: [whole.fact] };
  let seems = whole?.seems;
  for (const separator of SEPARATORS) {
    let at = 0;
    const parts = line.split(separator).map((part) => {
      const from = line.indexOf(part, at);
      at = from + part.length;
      return readPart(part, offset + from, find);
    });
    if (parts.length < 2) continue;
    const facts = parts.flatMap((part) => (part && 'fact' in part ? part.fact : []));
    if (facts.length === parts.length) return { facts };
    seems ??=
      parts.map((part) => (part && 'seems' in part ? part.seems : undefined)).find(Boolean) ??
      facts[0]?.label;
  }
  return seems === undefined ? null : { seems };
}
