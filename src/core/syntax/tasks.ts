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
  for (const { start, end } of literalRanges(source)) {
    if (start < at) continue;
    out += source.slice(at, start) + '\u0000'.repeat(end - start);
    at = end;
  }
  return out + source.slice(at);
}

function readFacts(source: string, offset: number): TaskFact[] {
  return [...source.matchAll(FACT)].flatMap((match) => {
    const key = match[1] ?? '';
    const quoted = match[2] ?? match[3];
    const value = quoted ?? (match[4] ?? '').split('\u0000', 1)[0]?.replace(TRAILING, '') ?? '';
    if (value.trim() === '') return [];
    const start = offset + match.index;
    const valueStart = start + key.length + 1;
    const valueEnd = quoted === undefined ? valueStart + value.length : start + match[0].length;
    return [
      { key, value, range: { start, end: valueEnd }, valueRange: { start: valueStart, end: valueEnd } },
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
  const facts = readFacts(words, offset);
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
