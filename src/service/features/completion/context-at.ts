import type { Playbook } from '../../../core/playbook/types.ts';
import { inComment, isInsideComment, openComment } from './comment-context.ts';
import { inFrontMatter } from './front-matter-context.ts';
import { lineAt, replacedSpan } from './line-text.ts';
import { belowTable, inTable } from './table-context.ts';
import { inTask } from './task-context.ts';
import type { CursorContext } from './cursor-context.ts';

/** True where a line begins inside of a fenced code block. */
function isInFence(text: string, offset: number): boolean {
  let fence: string | null = null;
  for (const [, mark = ''] of text.slice(0, offset).matchAll(/^[ \t>]{0,12}(`{3,}|~{3,})/gm)) {
    if (fence === null) fence = mark;
    else if (mark.startsWith(fence)) fence = null;
  }
  return fence !== null;
}

/** True directly above a table, where a new heading would take the table away from its own. */
function isAboveTable({ syntax }: Playbook, offset: number): boolean {
  const { text, tables } = syntax;
  return tables.some(({ range }) => range.start >= offset && text.slice(offset, range.start).trim() === '');
}

/** Characters before the cursor. Longer lines nobody writes by hand, and looking through one takes its square. */
const LONGEST_LINE = 10_000;

/**
 * The context of the cursor; null where there is nothing to complete.
 * @param typedSpace a space is the trigger character; it mostly ends a word, so fewer contexts answer
 */
export function contextAt(playbook: Playbook, offset: number, typedSpace = false): CursorContext | null {
  const { text, frontMatter } = playbook.syntax;
  const line = lineAt(text, offset);
  if (!frontMatter || line.before.length > LONGEST_LINE) return null;
  if (offset <= frontMatter.content.end) {
    return offset >= frontMatter.content.start ? inFrontMatter(playbook, line) : null;
  }
  if (offset <= frontMatter.range.end || isInFence(text, line.start)) return null;
  const comment = openComment(line);
  if (comment !== null) return inComment(line, comment);
  if (isInsideComment(playbook, offset)) return null;
  const heading = /^#{1,6}\s+([^]*)$/.exec(line.before);
  if (heading) return { type: 'heading', ...replacedSpan(line, heading[1] ?? '', /^.*/) };
  const found = belowTable(playbook, line) ?? inTable(playbook, line) ?? inTask(line, typedSpace);
  if (found) return found;
  const isEmpty =
    !typedSpace && `${line.before}${line.after}`.trim() === '' && !isAboveTable(playbook, offset);
  return isEmpty ? { type: 'empty-line', start: line.start, end: offset } : null;
}
