import type { TextEdit } from '../playbook/types.ts';
import type { Range, Syntax } from '../syntax/types.ts';

/** Takes a comment out: with its line where it stands there alone, and with the blank line that would be one too many. */
export function withoutComment({ text }: Syntax, { start, end }: Range): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const feed = text.indexOf('\n', end);
  const to = feed < 0 ? text.length : feed + 1;
  if (text.slice(from, start).trim() !== '' || text.slice(end, to).trim() !== '') {
    return { range: { start: from + text.slice(from, start).trimEnd().length, end }, text: '' };
  }
  const blank = /^[ \t]*\r?\n/.exec(text.slice(to, to + 200))?.[0].length ?? 0;
  const isBetween = from === 0 || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, from - 200), from));
  return { range: { start: from, end: isBetween ? to + blank : to }, text: '' };
}
