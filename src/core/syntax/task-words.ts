import { emphasisMarks, literalRanges } from './inline-text.ts';
import type { Range } from './types.ts';

/** What stands for a character of something literal, and for a mark of emphasis. */
export const LITERAL = '\uFFFE';
export const MARK = '\uFFFF';

/** The source of a task with everything literal and all marks of emphasis blanked out, position by position. */
export function wordsOf(source: string): string {
  const blanks = [
    ...literalRanges(source).map((range) => ({ ...range, blank: LITERAL })),
    ...emphasisMarks(source).map((range) => ({ ...range, blank: MARK })),
  ].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end: last, blank } of blanks) {
    if (start < at) continue;
    // To Markdown a quote is part of a bare address; to a fact it is the end.
    const quote = /^[\w+]/.test(source.charAt(start)) ? source.slice(start, last).search(/["”]/) : -1;
    const end = quote < 0 ? last : start + quote;
    out += source.slice(at, start) + blank.repeat(end - start);
    at = end;
  }
  return out + source.slice(at);
}

const TRAILING = ',;.!?)]*_~';

/** A value without the punctuation and the marks of emphasis that end its sentence. */
export function withoutTrailing(value: string): string {
  let end = value.length;
  while (end > 0 && TRAILING.includes(value.charAt(end - 1))) end -= 1;
  return value.slice(0, end);
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  [MARK, MARK],
  ['*', '*'],
]);
const SEPARATOR = /[\s,，;；、|·&/\uFFFF]/;
/** What leads to something at the end, and leads nowhere once that is gone. */
const LEADING = /[\s,，;；、|·—–-]/;

/** Ranges with nothing but separators between them as one, so that brackets around them all are left empty. */
function clusters(words: string, ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    let gap = last?.end ?? 0;
    while (last && gap < start && SEPARATOR.test(words.charAt(gap))) gap += 1;
    if (last && gap >= start) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

const ANY_MARK = /[*\uFFFF]/;

/** A range with the brackets and the marks of emphasis that hold nothing else. */
function withShell(words: string, range: Range): Range {
  let { start, end } = range;
  // Marks that open before the range and close within it, or the other way round, go with it.
  if (ANY_MARK.test(words.slice(start, end))) {
    while (ANY_MARK.test(words.charAt(start - 1))) start -= 1;
    while (ANY_MARK.test(words.charAt(end))) end += 1;
  }
  for (;;) {
    let [from, to] = [start, end];
    while (from > 0 && /[ \t]/.test(words.charAt(from - 1))) from -= 1;
    while (/[ \t]/.test(words.charAt(to))) to += 1;
    const closing = PAIRS.get(words.charAt(from - 1));
    if (closing === undefined || words.charAt(to) !== closing) return { start, end };
    [start, end] = [from - 1, to + 1];
  }
}

/**
 * The source without what stands at some ranges, nor the brackets and separators that held only that.
 *
 * @param words the same source as `wordsOf` gives it
 */
export function withoutRanges(source: string, words: string, ranges: readonly Range[]): string {
  const last = source.trimEnd().length;
  let out = '';
  let at = 0;
  for (const cluster of clusters(words, ranges)) {
    const { start, end } = withShell(words, cluster);
    out += source.slice(at, Math.max(at, start));
    at = Math.max(at, end);
    if (at < last) continue;
    let length = out.length;
    while (length > 0 && LEADING.test(out.charAt(length - 1))) length -= 1;
    return out.slice(0, length);
  }
  return out + source.slice(at);
}
