/** The line that somebody is writing, on both sides of the cursor. */
export interface Line {
  /** Offset of its first character. */
  start: number;
  /** Offset of the cursor. */
  offset: number;
  before: string;
  after: string;
}

/** The line at an offset. */
export function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + 10_000))?.[0] ?? '';
  return { start, offset, before: text.slice(start, offset), after };
}

/** A stretch around the cursor that completion replaces. */
export interface Stretch {
  start: number;
  end: number;
}

/** What was typed up to the cursor, and as much of what follows as belongs to it, without white space at the end. */
export function around({ offset, after }: Line, typed: string, rest: RegExp): Stretch {
  return { start: offset - typed.length, end: offset + (rest.exec(after)?.[0].trimEnd().length ?? 0) };
}

/** What stands behind the last separator. */
export function lastOf(text: string, separator: RegExp): string {
  return text.split(separator).at(-1)?.trimStart() ?? '';
}
