import type { Playbook } from '../../../core/playbook/types.ts';
import { around, type Line } from './line.ts';
import type { WritingPlace } from './writing-place.ts';

/** True within a comment of several lines, where nothing is read. */
export function isInsideComment({ syntax }: Playbook, offset: number): boolean {
  return syntax.comments.some(({ range }) => range.start < offset && offset < range.end);
}

/** A comment that is open at the cursor: what it may begin with, the list it may name, the rules it silences. */
export function inComment(line: Line): WritingPlace | null {
  const inside = /<!--((?:(?!-->).)*)$/.exec(line.before)?.[1] ?? '';
  // After `--` stands the reason.
  if (/\s--\s/.test(inside)) return null;
  const rule = /^\s*changebook-(?:disable-next-line|disable|enable)\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(
    inside,
  );
  if (rule) return { type: 'suppression', ...around(line, rule[1] ?? '', /^[\w-]*/) };
  const binding = /^\s*playbook:\s*([\w-]*)$/.exec(inside);
  if (binding) return { type: 'binding', ...around(line, binding[1] ?? '', /^[\w-]*/) };
  const directive = /^\s*([\w:-]*)$/.exec(inside);
  return directive ? { type: 'directive', ...around(line, directive[1] ?? '', /^[\w-]*:?/) } : null;
}
