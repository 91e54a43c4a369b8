import { parseDuration, parseWhen } from '../../when/parse.ts';
import { mayBeTime } from '../../when/text.ts';
import { glossOf } from '../naming/heading-forms.ts';
import { isBlank } from '../values/blanks.ts';
import { normaliseText } from '../naming/normalise.ts';
import type { Range } from '../../syntax/types.ts';

/** A stretch of a heading or line with its place. */
export interface Part {
  text: string;
  range: Range;
}

/** A heading that stands for a row: `## Phase 1 — Foundation (Week 1-2)`, `### 第1-2周：方案设计`. */
export interface EntryHeading {
  /** What its word is in lower case (`phase`, `阶段`), '' where it has none. */
  word: string;
  /** The number or letter beside the word, '' where there is none. */
  ordinal: string;
  /** What the row is called; the whole heading where it says no more than its number or time. */
  name: Part;
  when: Part | null;
  length: Part | null;
}

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}';
const WORD_NUMBER = new RegExp(
  `^(\\p{L}{1,20}) ?(\\d{1,3}|[A-Z]|[IVX]{1,4}|${HAN_NUMBER})(?![\\p{L}\\d])`,
  'u',
);
const HAN_WORD = new RegExp(`^第? ?(?:\\d{1,3}|${HAN_NUMBER}) ?(阶段|步|批次?|波次?|期|轮|个里程碑)`, 'u');
/** `6.1`, `1.` before the word. */
const OUTLINE = /^(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)\s*/u;
const SECTION_NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,4})(?:[.)、:：](?!\d)|(?=\s))/u;
/** A time of the plan at the beginning, with what follows glued to it: `第 2 周目标`. */
const HAN_TIME = /^第 ?\d{1,3}(?: ?[-–—~至到] ?第? ?\d{1,3})? ?(?:天|日|周|个月|季度)/u;
const SEPARATOR = /(?<=\s)[—–-](?=\s)|[:：]|——/gu;
const PICTURES = /^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\u{20E3}|\s)+/u;

const isTime = (text: string): boolean => {
  const when = mayBeTime(text) ? parseWhen(normaliseText(text)) : null;
  return when !== null && when.type !== 'duration' && when.type !== 'after';
};
const isLength = (text: string): boolean => parseDuration(normaliseText(text)) !== null;

function part(source: string, from: number, to: number, offset: number): Part {
  const raw = source.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  const text = raw.trim();
  return { text, range: { start: offset + from + lead, end: offset + from + lead + text.length } };
}

/** Pieces between separators, with their places. */
function pieces(source: string, from: number, to: number): { from: number; to: number }[] {
  const stretch = source.slice(from, to);
  const found: { from: number; to: number }[] = [];
  let at = 0;
  const add = (end: number): void => {
    const { range } = part(stretch, at, end, from);
    // Two separators in a row are one.
    if (found.length === 0 || range.start < range.end) found.push({ from: range.start, to: range.end });
  };
  for (const { 0: separator, index } of stretch.matchAll(SEPARATOR)) {
    add(index);
    at = index + separator.length;
  }
  add(stretch.length);
  return found;
}

/** What the brackets at the end say: a time, a length, or nothing of these. */
function bracketed(source: string, offset: number): { end: number; when: Part | null; length: Part | null } {
  const { bare, gloss } = glossOf(source.trimEnd());
  if (gloss === '') return { end: source.length, when: null, length: null };
  let at = source.lastIndexOf(gloss);
  let when: Part | null = null;
  let length: Part | null = null;
  for (const piece of gloss.split(/[,，;；、]/u)) {
    const found = part(source, at, at + piece.length, offset);
    if (isLength(found.text)) length ??= found;
    else if (isTime(found.text)) when ??= found;
    at += piece.length + 1;
  }
  const whole = part(source, source.lastIndexOf(gloss), source.lastIndexOf(gloss) + gloss.length, offset);
  if (!when && !length && isTime(whole.text)) when = whole;
  return { end: source.indexOf(bare) + bare.length, when, length };
}

/**
 * Reads a heading as one that stands for a row; null where it has neither a word with a number nor a time
 * nor a number of its own.
 *
 * @param source of the heading's text; marks in it stay
 * @param words with a number that make a heading one of a row
 */
export function readEntryHeading(
  source: string,
  offset: number,
  words: ReadonlySet<string>,
): EntryHeading | null {
  let start = PICTURES.exec(source)?.[0].length ?? 0;
  const wholeTime = isTime(source.slice(start)) ? part(source, start, source.length, offset) : null;
  if (wholeTime) return { word: '', ordinal: '', name: wholeTime, when: wholeTime, length: null };
  const { end, when: bracketTime, length } = bracketed(source, offset);
  let ordinal = '';
  const outline = OUTLINE.exec(source.slice(start, end))?.[0].length ?? 0;
  start += outline;
  const number = SECTION_NUMBER.exec(source.slice(start, end));
  if (number) {
    ordinal = number[1] ?? '';
    start += number[0].length;
  }
  let word = '';
  let when = bracketTime;
  const names: { from: number; to: number }[] = [];
  for (const [index, piece] of pieces(source, start, end).entries()) {
    const text = source.slice(piece.from, piece.to).trim();
    const time = index === 0 && isTime(text);
    const worded = index === 0 && !time ? wordOf(text, words) : null;
    if (worded) {
      ({ word } = worded);
      ordinal = worded.ordinal || ordinal;
      const rest = text.slice(worded.length).trim();
      if (rest !== '' && !isBlank(rest)) {
        const at = source.indexOf(rest, piece.from + worded.length);
        names.push({ from: at, to: piece.to });
      }
    } else if (time || (!when && isTime(text))) when ??= part(source, piece.from, piece.to, offset);
    else if (index === 0 && !when && HAN_TIME.test(text)) {
      const time = HAN_TIME.exec(text)?.[0] ?? '';
      const at = source.indexOf(text, piece.from);
      when = part(source, at, at + time.length, offset);
      names.push({ from: at + time.length, to: piece.to });
    } else names.push(piece);
  }
  // A phase with its time need not be numbered: `Planning phase (2 weeks)`, `策划阶段（2周）`.
  if (word === '' && ordinal === '' && outline === 0 && (bracketTime || length))
    word = wordAtEnd(source.slice(start, end), words);
  if (word === '' && !when && ordinal === '') return null;
  const first = names[0];
  const last = names.at(-1);
  const name = first && last ? part(source, first.from, last.to, offset) : part(source, start, end, offset);
  return { word, ordinal, name, when, length };
}

/** The word with which a name ends, '' where it ends with none of them. */
function wordAtEnd(name: string, words: ReadonlySet<string>): string {
  const last = /\p{L}{1,20}$/u.exec(name.trim().toLowerCase())?.[0] ?? '';
  if (words.has(last)) return last;
  return (
    [...words].find((word) => /\p{Script=Han}$/u.test(word) && word.length > 1 && last.endsWith(word)) ?? ''
  );
}

/**
 * True where a line may begin with one of the words and its number, or end with one and a bracket; most do not, and need
 * not be read further.
 */
export function mayHaveWord(source: string, words: ReadonlySet<string>): boolean {
  const { bare, gloss } = glossOf(source.trimEnd());
  if (gloss !== '' && wordAtEnd(bare, words) !== '') return true;
  const from = source.slice(PICTURES.exec(source)?.[0].length ?? 0);
  const numbered = from.slice(OUTLINE.exec(from)?.[0].length ?? 0);
  const text = numbered.slice(SECTION_NUMBER.exec(numbered)?.[0].length ?? 0).trimStart();
  return wordOf(text, words) !== null;
}

/** The word with its number at the beginning: `Phase 1`, `第一阶段`, `情况 A`. */
function wordOf(
  text: string,
  words: ReadonlySet<string>,
): { word: string; ordinal: string; length: number } | null {
  const latin = WORD_NUMBER.exec(text);
  const word = latin?.[1]?.toLowerCase() ?? '';
  if (latin && words.has(word)) return { word, ordinal: latin[2] ?? '', length: latin[0].length };
  const han = HAN_WORD.exec(text);
  const hanWord = han?.[1] ?? '';
  const ordinal = /\d+|[一二三四五六七八九十]+/u.exec(text)?.[0] ?? '';
  return han && words.has(hanWord) ? { word: hanWord, ordinal, length: han[0].length } : null;
}
