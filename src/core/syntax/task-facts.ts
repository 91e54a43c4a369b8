import { inlineLine, type Definitions } from './inline-text.ts';
import { isTimeLike, keyOf, TIME_KEYS } from './fact-keys.ts';
import { signFacts } from './task-signs.ts';
import { LITERAL, withoutTrailing } from './task-words.ts';
import type { Range, TaskFact } from './types.ts';

// No letter, digit or sign of an address before a key of letters; a Chinese one begins a word.
const FACT_KEY =
  /(?<![\w.+@/:-])([A-Za-z][A-Za-z-]{0,40})[:：](?![:：]|\/\/)|(?<![\p{L}\p{N}_])(截止(?:日期|时间|日)?|截至|到期日?|开始(?:日期|时间)?|起始|期限|完成(?:时限|时间|日期|于)?|前置|估时|工时|预计用时)[:：]/gu;
const BARE_VALUE = /[^\s\uFFFF"“，。；、！？（）】」]+/y;
/** Marks that a Chinese colon keeps from being read as emphasis. */
const STRAY_MARKS = /[*_]{1,3}/y;
const GAP = /[ \t\uFFFF]+/y;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
]);
/** Finds the next place of a text; places asked for come in their order, so that each is looked for once. */
function finder(source: string, text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from && next !== source.length) next = source.indexOf(text, from);
    if (next < 0) next = source.length;
    return next;
  };
}

const lengthAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

interface Written {
  name: string;
  start: number;
  /** Quotes included; empty where nothing stands right behind the colon. */
  value: Range;
  quoted: boolean;
}

/** What is written as a fact: its key, and where its value stands. */
function* writtenFacts(source: string): Generator<Written> {
  const lineEnd = finder(source, '\n');
  const closings = new Map([...CLOSING].map(([open, close]) => [open, finder(source, close)]));
  FACT_KEY.lastIndex = 0;
  for (let match = FACT_KEY.exec(source); match; match = FACT_KEY.exec(source)) {
    const name = match[1] ?? match[2] ?? '';
    const after = FACT_KEY.lastIndex;
    const start = after + lengthAt(STRAY_MARKS, source, after);
    const closing = closings.get(source.charAt(start))?.(start + 1);
    const bare = start + lengthAt(BARE_VALUE, source, start);
    const end = closing === undefined ? bare : closing < lineEnd(start) ? closing + 1 : start;
    FACT_KEY.lastIndex = Math.max(end, after);
    yield { name, start: match.index, value: { start, end }, quoted: closing !== undefined };
  }
}

/** The time behind a key and a space, which makes it no fact; null where no time stands there. */
function spaced(words: string, { name, start, value }: Written, offset: number): TaskFact | null {
  const gap = lengthAt(GAP, words, value.start);
  const at = value.start + gap;
  const text = withoutTrailing(words.slice(at, at + lengthAt(BARE_VALUE, words, at)));
  const key = text === '' || gap === 0 ? null : keyOf(name, text);
  if (key === null || !TIME_KEYS.has(key) || !/\d/.test(text) || !isTimeLike(text)) return null;
  const end = offset + at + text.length;
  const range = { start: offset + start, end };
  return { key, name, value: text, range, valueRange: { start: offset + at, end }, notation: 'pair' };
}

/**
 * Facts of a task in the order of the text, and times that a space keeps from being one.
 *
 * @param words the source as `wordsOf` gives it: only what stands between quotes may be literal
 */
export function readFacts(
  source: string,
  words: string,
  offset: number,
  definitions: Definitions,
): { facts: TaskFact[]; spaced: TaskFact[] } {
  const facts = signFacts(words, offset);
  const apart: TaskFact[] = [];
  for (const written of writtenFacts(words)) {
    const { name, start, value: at, quoted } = written;
    if (at.end === at.start) {
      const time = spaced(words, written, offset);
      if (time) apart.push(time);
      continue;
    }
    const value = quoted
      ? inlineLine(source.slice(at.start + 1, at.end - 1), definitions)
      : withoutTrailing(words.slice(at.start, at.end).split(LITERAL, 1)[0] ?? '');
    const key = value.trim() === '' ? null : keyOf(name, value);
    if (key === null) continue;
    const end = offset + (quoted ? at.end : at.start + value.length);
    const range = { start: offset + start, end };
    facts.push({ key, name, value, range, valueRange: { start: offset + at.start, end }, notation: 'pair' });
  }
  return { facts: facts.sort((a, b) => a.range.start - b.range.start), spaced: apart };
}
