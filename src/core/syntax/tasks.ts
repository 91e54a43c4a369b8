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
const FACT =
  /(?<![\w.+@/:-])([a-z][a-z-]*)[:：](?!\/\/)(?:"([^"\n]*)"|“([^”\n]*)”|([^\s"“，。；、！？）】」]+))/g;
const TRAILING = /(?<![,;.!?)\]])[,;.!?)\]]+$/;

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

/** @param words the source with everything literal blanked out: only what stands between quotes may be literal. */
function readFacts(source: string, words: string, offset: number, definitions: Definitions): TaskFact[] {
  return [...words.matchAll(FACT)].flatMap((match) => {
    const key = match[1] ?? '';
    const at = match.index + key.length + 1;
    const bare = (match[4] ?? '').split('\u0000', 1)[0]?.replace(TRAILING, '') ?? '';
    const end = match[4] === undefined ? match.index + match[0].length : at + bare.length;
    const value = match[4] === undefined ? inlineLine(source.slice(at + 1, end - 1), definitions) : bare;
    if (value.trim() === '') return [];
    const valueRange = { start: offset + at, end: offset + end };
    return [{ key, value, range: { start: offset + match.index, end: valueRange.end }, valueRange }];
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
  const inFact = (at: number) => facts.some(({ range }) => range.start <= at && at < range.end);
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
