import type { Playbook } from '../../../core/playbook/types.ts';
import { replacedSpan, type LineText } from './line-text.ts';
import type { CursorContext } from './cursor-context.ts';

/** True within a comment of several lines, which holds no directives. */
export function isInsideComment({ syntax }: Playbook, offset: number): boolean {
  return syntax.comments.some(({ range }) => range.start < offset && offset < range.end);
}

/** In a comment that is open at the cursor: its directive, the list that it names, the rules that it silences. */
export function inComment(line: LineText): CursorContext | null {
  const inside = /<!--((?:(?!-->).)*)$/.exec(line.before)?.[1] ?? '';
  // After `--` stands the reason.
  if (/\s--\s/.test(inside)) return null;
  const rule = /^\s*changebook-(?:disable-next-line|disable|enable)\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(
    inside,
  );
  if (rule) return { type: 'suppression', ...replacedSpan(line, rule[1] ?? '', /^[\w-]*/) };
  const binding = /^\s*playbook:\s*([\w-]*)$/.exec(inside);
  if (binding) return { type: 'binding', ...replacedSpan(line, binding[1] ?? '', /^[\w-]*/) };
  const directive = /^\s*([\w:-]*)$/.exec(inside);
  return directive ? { type: 'directive', ...replacedSpan(line, directive[1] ?? '', /^[\w-]*:?/) } : null;
}
