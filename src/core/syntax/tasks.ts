import { inlineLine, literalRanges, type Definitions } from './inline-text.ts';
import type { Range, Task, TaskFact } from './types.ts';

/** Keys that carry facts; other `key:value` words stay part of the task's text. */
export const FACT_KEYS: ReadonlySet<string> = new Set([
  'start',
  'due',
  'done',
  'after',
  'metric',
  'id',
  'est',
  'kotter',
  'element',
  'lever',
  'sop',
]);

// No letter, digit or sign of an address before the `@`; Chinese text may stand right before it.
const OWNER = /(?<![\w.+@/-])@([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)(?![\p{L}\p{M}\p{N}_@/-])/gu;
const FACT_KEY = /(?<![\w.+@/:-])([a-z][a-z-]*)[:：](?!\/\/)/g;
const BARE_VALUE = /[^\s"“，。；、！？）】」]+/y;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
]);
const TRAILING = ',;.!?)]';

function withoutTrailing(value: string): string {
  let end = value.length;
  while (end > 0 && TRAILING.includes(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}

/** The source with everything literal blanked out, position by position. */
function masked(source: string): string {
  let out = '';
  let at = 0;
  for (const literal of literalRanges(source)) {
    const { start } = literal;
    if (start < at) continue;
    // To Markdown a quote is part of a bare address; to a fact it is the end.
    const quote = /^[\w+]/.test(source.charAt(start)) ? source.slice(start, literal.end).search(/["”]/) : -1;
    const end = quote < 0 ? literal.end : start + quote;
    out += source.slice(at, start) + '\u0000'.repeat(end - start);
    at = end;
  }
  return out + source.slice(at);
}

/** Finds the next place of a text; places asked for come in their order, so that each is looked for once. */
function finder(source: string, text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from && next !== source.length) next = source.indexOf(text, from);
    if (next < 0) next = source.length;
    return next;
  };
}

/** What is written as a fact: its key, and where its value stands, quotes included. */
function* writtenFacts(
  source: string,
): Generator<{ key: string; start: number; value: Range; quoted: boolean }> {
  const lineEnd = finder(source, '\n');
  const closings = new Map([...CLOSING].map(([open, close]) => [open, finder(source, close)]));
  FACT_KEY.lastIndex = 0;
  for (let match = FACT_KEY.exec(source); match; match = FACT_KEY.exec(source)) {
    const start = FACT_KEY.lastIndex;
    const closing = closings.get(source.charAt(start))?.(start + 1);
    BARE_VALUE.lastIndex = start;
    const end =
      closing === undefined
        ? start + (BARE_VALUE.exec(source)?.[0].length ?? 0)
        : closing < lineEnd(start)
          ? closing + 1
          : start;
    if (end === start) continue;
    FACT_KEY.lastIndex = end;
    yield { key: match[1] ?? '', start: match.index, value: { start, end }, quoted: closing !== undefined };
  }
}

/** @param words the source with everything literal blanked out: only what stands between quotes may be literal. */
function readFacts(source: string, words: string, offset: number, definitions: Definitions): TaskFact[] {
  return [...writtenFacts(words)].flatMap(({ key, start, value: at, quoted }) => {
    const value = quoted
      ? inlineLine(source.slice(at.start + 1, at.end - 1), definitions)
      : withoutTrailing(words.slice(at.start, at.end).split('\u0000', 1)[0] ?? '');
    if (value.trim() === '') return [];
    const end = offset + (quoted ? at.end : at.start + value.length);
    return [
      { key, value, range: { start: offset + start, end }, valueRange: { start: offset + at.start, end } },
    ];
  });
}

function without(source: string, offset: number, ranges: Range[]): string {
  let out = '';
  let at = 0;
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    out += source.slice(at, range.start - offset);
    at = range.end - offset;
  }
  return out + source.slice(at);
}

/** What a task says: its text, owners and facts, from the source of its first paragraph. */
export function readTask(
  source: string,
  offset: number,
  definitions: Definitions,
): Pick<Task, 'text' | 'owners' | 'facts'> {
  const words = masked(source);
  const facts = readFacts(source, words, offset, definitions);
  let next = 0;
  // Facts and owners come in the order of the text.
  const inFact = (at: number): boolean => {
    while (next < facts.length && (facts[next]?.range.end ?? 0) <= at) next += 1;
    return (facts[next]?.range.start ?? Infinity) <= at;
  };
  const owners = [...words.matchAll(OWNER)]
    .map((match) => ({
      name: match[1] ?? '',
      range: { start: offset + match.index, end: offset + match.index + match[0].length },
    }))
    .filter((owner) => !inFact(owner.range.start));
  const known = facts.filter((fact) => FACT_KEYS.has(fact.key));
  const rest = without(
    source,
    offset,
    [...owners, ...known].map((word) => word.range),
  );
  return { text: inlineLine(rest, definitions), owners, facts };
}
