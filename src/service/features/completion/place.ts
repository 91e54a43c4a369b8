import { labelKey } from '../../../core/playbook/labels.ts';
import type { Playbook } from '../../../core/playbook/types.ts';
import { inComment, isInsideComment } from './comment-place.ts';
import { inFrontMatter } from './front-matter-place.ts';
import { around, lineAt } from './line.ts';
import { belowTable, inTable } from './table-place.ts';
import { inTask } from './task-place.ts';
import type { WritingPlace } from './writing-place.ts';

/** True inside of a code block that begins and ends with a fence. */
function isInFence(text: string, offset: number): boolean {
  let fence: string | null = null;
  for (const [, mark = ''] of text.slice(0, offset).matchAll(/^[ \t>]{0,12}(`{3,}|~{3,})[^\n]*(?=\n)/gm)) {
    if (fence === null) fence = mark;
    else if (mark.startsWith(fence)) fence = null;
  }
  return fence !== null;
}

/** True where a heading would come between a table and the heading that it belongs to. */
function isAboveTable({ syntax }: Playbook, offset: number): boolean {
  const { text, tables } = syntax;
  return tables.some(({ range }) => range.start >= offset && text.slice(offset, range.start).trim() === '');
}

/**
 * What could be written at an offset; null where the product has nothing to say.
 * @param typedSpace completion was asked for by a space, which mostly ends a word and asks for nothing
 */
export function writingPlace(playbook: Playbook, offset: number, typedSpace = false): WritingPlace | null {
  const { text, frontMatter } = playbook.syntax;
  const line = lineAt(text, offset);
  if (!frontMatter) return null;
  if (offset <= frontMatter.content.end) {
    return offset >= frontMatter.content.start ? inFrontMatter(playbook, line) : null;
  }
  if (offset <= frontMatter.range.end || isInFence(text, line.start)) return null;
  if (/<!--(?:(?!-->).)*$/.test(line.before)) return inComment(line);
  if (isInsideComment(playbook, offset)) return null;
  const heading = /^#{1,6}\s+(.*)$/.exec(line.before);
  if (heading) return { type: 'heading', ...around(line, heading[1] ?? '', /^.*/) };
  const found = belowTable(playbook, line) ?? inTable(playbook, line) ?? inTask(line, typedSpace);
  if (found) return found;
  const isBlank =
    !typedSpace && `${line.before}${line.after}`.trim() === '' && !isAboveTable(playbook, offset);
  return isBlank ? { type: 'blank', start: line.start, end: offset } : null;
}

/** True where a text of the document says already what a label means. */
export function isWritten(labels: readonly string[], label: string): boolean {
  return labels.some((one) => labelKey(one) === labelKey(label));
}
