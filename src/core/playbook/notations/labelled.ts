import type { Range } from '../../syntax/types.ts';

/** A label with its value, as `**Owner**: Ann`, `文档编号：SOP-003`, `> **Version:** 1.0`. */
export interface Labelled {
  label: string;
  labelRange: Range;
  value: string;
  valueRange: Range;
}

/** Marks before a label: of quotes, items and emphasis. */
const BEFORE = /^[\s>]*(?:[-*+]\s+)?(?:\*\*|__|\*|_)?\s*/;
/** White space and a mark of emphasis behind a colon. */
const BEHIND = /^\s*(?:\*\*|__|\*|_)?\s*/;
/** Without one there is no label. */
const COLON = /[:：]/;
const MARKS = ['**', '__', '*', '_'];
/** A label is no sentence. */
const LONGEST_LABEL = 40;
/** Signs of a sentence; a point ends a short word: `SOP No.`, `Rev.`. */
const NO_LABEL = /[。!?！？|]|(?<!^(?:\S+ )?\S{1,4})\.$|\.(?![\d]|$)/;

/** Where a text ends without white space and a mark of emphasis behind it. */
function endOf(text: string): number {
  const bare = text.trimEnd();
  const mark = MARKS.find((one) => bare.endsWith(one)) ?? '';
  return bare.slice(0, bare.length - mark.length).trimEnd().length;
}

/** Reads one line, or one part of it, as a label and its value; null where it has none. */
export function readLabelled(line: string, offset: number): Labelled | null {
  if (!COLON.test(line)) return null;
  const start = BEFORE.exec(line)?.[0].length ?? 0;
  const colon = line.slice(start, start + LONGEST_LABEL + 10).search(/[:：]/);
  if (colon < 0) return null;
  const head = line.slice(start, start + colon);
  const label = head.slice(0, endOf(head));
  if (label === '' || label.length > LONGEST_LABEL || NO_LABEL.test(label)) return null;
  // The colon of an address or of a time of day is none of a label.
  const gap = BEHIND.exec(line.slice(start + colon + 1))?.[0].length ?? 0;
  const from = start + colon + 1 + gap;
  const behind = line.slice(from, from + 3);
  const around = line.slice(start + label.length, from);
  if (
    behind.startsWith('//') ||
    (/\d$/.test(label) && /^\d{2}(?!\d)/.test(behind) && !/[：\s]/.test(around))
  ) {
    return null;
  }
  const value = line.slice(from, Math.max(from, endOf(line))).trim();
  const at = value === '' ? from : line.indexOf(value, from);
  return {
    label,
    labelRange: { start: offset + start, end: offset + start + label.length },
    value,
    valueRange: { start: offset + at, end: offset + at + value.length },
  };
}

/** Longer than any label with its colon and the marks around it. */
const PEEK = 2 * LONGEST_LABEL;

/** Reads a label within a line; its value goes on to wherever its reader ends it. */
export const labelAt = (line: string, at: number, offset: number): Labelled | null =>
  readLabelled(line.slice(at, at + PEEK), offset + at);

/** What stands between several labels of a line: the surest first. A space counts before a label in Chinese alone. */
const SEPARATORS = [/ [/／|｜·] /g, /[;；|｜]/g, / {2,}|[\t\u3000]+/g, / (?=[^\s：]{2,8}：)/g];

/**
 * The labels of a line: one, or several between ` / `, `|`, `·`, `;` where each has its own: `编制：王工 / 审核：李主管`;
 * a comma may stand in a value, so that behind one only a label counts that is known.
 * Null where a part of the line has none.
 */
export function readLabelledLine(
  line: string,
  offset: number,
  isKnown: (label: string) => boolean,
): Labelled[] | null {
  if (!COLON.test(line)) return null;
  for (const separator of SEPARATORS) {
    const parts = partsOf(line, separator);
    if (parts.length < 2) continue;
    const labelled = parts.map(({ text, at }) => readLabelled(text, offset + at));
    if (labelled.every((one) => one !== null)) return labelled;
  }
  const whole = readLabelled(line, offset);
  if (!whole) return null;
  const commas = [...line.matchAll(/[，,] ?/g)].filter(({ 0: mark, index }) => {
    const next = labelAt(line, index + mark.length, 0);
    return next !== null && isKnown(next.label);
  });
  const starts = [0, ...commas.map(({ 0: mark, index }) => index + mark.length)];
  const ends = [...commas.map(({ index }) => index), line.length];
  return starts.flatMap((start, nth) => readLabelled(line.slice(start, ends[nth]), offset + start) ?? []);
}

function partsOf(line: string, separator: RegExp): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const match of line.matchAll(separator)) {
    if (line.slice(at, match.index).trim() !== '') parts.push({ text: line.slice(at, match.index), at });
    at = match.index + match[0].length;
  }
  return line.slice(at).trim() === '' ? parts : [...parts, { text: line.slice(at), at }];
}

/** A line, or several that are one, with where it begins. */
export interface TextLine {
  text: string;
  offset: number;
}

/** The lines of a stretch of the text; those that are blank are left out. */
export function linesOf(text: string, { start, end }: Range): TextLine[] {
  const lines: TextLine[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() !== '') lines.push({ text: line.replace(/\r$/, ''), offset: at });
    at += line.length + 1;
  }
  return lines;
}

/** A line that ends in such a way goes on, and one that begins so goes on from the line before it. */
const GOES_ON = /[,，、&+/(（]$|[\s](?:and|or|of|the|an?|to|for|with|in|by|on)$|[和与及或]$/iu;
const CONTINUES = /^[\p{Ll}(（]/u;
const ENDED = /[.。!！?？;；:：\\]$| {2}$/u;
/** A line of Chinese that is shorter was not broken for its length. */
const WRAPPED = 24;
/** What is whole as it stands: a figure, or a day in figures. */
const WHOLE = /^[\d.,%/ -]{1,20}$/;

/** Whether a line goes on with the value of a labelled one. */
function goesOn(before: string, line: string): boolean {
  if (ENDED.test(before) || readLabelled(line, 0)) return false;
  if (GOES_ON.test(before) || CONTINUES.test(line.trimStart())) return true;
  return before.length >= WRAPPED && /\p{Script=Han}$/u.test(before) && /^\s*\p{Script=Han}/u.test(line);
}

/** The same, with what a value goes on with in the lines below its own: `Scope: all docks and` with `the cold store`. */
export function wrappedLinesOf(text: string, range: Range): TextLine[] {
  const found: { offset: number; end: number; mayGoOn: boolean }[] = [];
  let before = '';
  for (const { text: line, offset } of linesOf(text, range)) {
    const last = found.at(-1);
    const end = offset + line.length;
    if (last?.mayGoOn && goesOn(before, line)) last.end = end;
    else {
      const value = readLabelled(line, 0)?.value ?? '';
      found.push({ offset, end, mayGoOn: value !== '' && !WHOLE.test(value) });
    }
    before = line;
  }
  return found.map(({ offset, end }) => ({ text: text.slice(offset, end), offset }));
}
