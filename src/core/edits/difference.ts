import type { TextEdit } from '../playbook/types.ts';

/** The smallest edit that makes one text of another, which stands at an offset. */
function difference(before: string, after: string, at: number): TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const range = { start: at + head, end: at + before.length - tail };
  return [{ range, text: after.slice(head, after.length - tail) }];
}

/** Edits of lines that make one text of another, which stands at an offset: one each; one of all where lines came or went. */
export function lineEdits(before: string, after: string, at: number): TextEdit[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) return difference(before, after, at);
  let offset = at;
  return old.flatMap((line, index) => {
    const edits = difference(line, now[index] ?? '', offset);
    offset += line.length + 1;
    return edits;
  });
}
