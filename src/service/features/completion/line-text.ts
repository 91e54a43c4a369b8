import type { Range as TextSpan } from '../../../core/syntax/types.ts';

/** The line of the cursor, with what stands before and after it. */
export interface LineText {
  /** Offset of its first character. */
  start: number;
  /** Offset of the cursor. */
  offset: number;
  before: string;
  after: string;
}

/** The line at an offset. */
export function lineAt(text: string, offset: number): LineText {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + 10_000))?.[0] ?? '';
  return { start, offset, before: text.slice(start, offset), after };
}

/**
 * The span that an item replaces.
 * @param typed what was typed of it, up to the cursor
 * @param rest matches as much after the cursor as belongs to it; white space at its end stays
 */
export function replacedSpan({ offset, after }: LineText, typed: string, rest: RegExp): TextSpan {
  return { start: offset - typed.length, end: offset + (rest.exec(after)?.[0].trimEnd().length ?? 0) };
}

/** What stands behind the last separator. */
export function lastOf(text: string, separator: RegExp): string {
  return text.split(separator).at(-1)?.trimStart() ?? '';
}
