import { inlineSource } from './inline-source.ts';

/** Marks that make something else of a line than text where they begin it. */
const BLOCK_MARK = /^(\d{1,9})([.)])(?=\s|$)|^([#>+=|~-])/;

/**
 * A text of one line as it may be written into an item, a heading or behind a label, the likeliest spelling first:
 * with its marks escaped, also where one begins it, and as it is; but a comment, which may speak to us, is never
 * written as one.
 */
export function textSources(value: string): string[] {
  const escaped = inlineSource(value);
  const atStart = escaped.replace(BLOCK_MARK, (_, digits = '', point = '', mark = '') =>
    digits === '' ? `\\${String(mark)}` : `${String(digits)}\\${String(point)}`,
  );
  return [...new Set([escaped, atStart, ...(value.includes('<!--') ? [] : [value])])];
}
