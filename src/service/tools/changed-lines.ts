import type { TextEdit } from '../../core/playbook/types.ts';
import type { ChangedLines } from '../preview/tool-messages.ts';
import { applyEdits } from '../../core/edits/apply-edits.ts';

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const linesOf = (text: string): string[] =>
  text === '' ? [] : text.split('\n').map((line) => line.replace(/\r$/, ''));

/** What edits of a text change, line by line, so that a person sees it before it is done. */
export function changedLines(text: string, edits: readonly TextEdit[]): ChangedLines[] {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start);
  const spans: { start: number; end: number; edits: TextEdit[] }[] = [];
  for (const edit of sorted) {
    const [start, end] = [lineStart(text, edit.range.start), lineEnd(text, edit.range.end)];
    const last = spans.at(-1);
    if (last && start <= last.end)
      Object.assign(last, { end: Math.max(last.end, end), edits: [...last.edits, edit] });
    else spans.push({ start, end, edits: [edit] });
  }
  return spans.map(({ start, end, edits: own }) => {
    const before = text.slice(start, end);
    const moved = own.map(({ range, text: written }) => ({
      range: { start: range.start - start, end: range.end - start },
      text: written,
    }));
    return {
      line: linesOf(text.slice(0, start)).length || 1,
      before: linesOf(before),
      after: linesOf(applyEdits(before, moved)),
    };
  });
}
