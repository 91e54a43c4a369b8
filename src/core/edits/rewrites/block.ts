import type { Playbook, TextEdit } from '../../playbook/types.ts';
import type { Range } from '../../syntax/types.ts';
import { lineAt } from '../stand.ts';
import { isSameReading, type Gained } from './same-reading.ts';

/**
 * Lines in place of a stretch of whole lines, with blank ones around them: as they are, then below a directive that
 * names their list, for where nothing else does.
 */
export function asBlock({ syntax }: Playbook, range: Range, lines: string[], list: string): TextEdit[][] {
  const { text, eol } = syntax;
  const above = range.start === 0 ? '' : text.slice(lineAt(text, range.start - 1).start, range.start);
  const isBelow = /^\r?\n[ \t]*\S/.test(text.slice(range.end));
  const body = (all: string[]): TextEdit[] => [
    { range, text: `${above.trim() === '' ? '' : eol}${all.join(eol)}${isBelow ? eol : ''}` },
  ];
  return [body(lines), body([`<!-- playbook: ${list} -->`, ...lines])];
}

/** The first of several rewrites after which the document says the same; each is read once. */
export function firstThatReads(
  host: Playbook,
  candidates: readonly TextEdit[][],
  gained: Gained | null,
): TextEdit[] | null {
  const tried = new Set<string>();
  for (const edits of candidates) {
    const key = JSON.stringify(edits);
    if (!tried.has(key) && isSameReading(host, edits, gained)) return edits;
    tried.add(key);
  }
  return null;
}
