import type { Playbook } from '../../../core/playbook/types.ts';
import { replacedSpan, type LineText } from './line-text.ts';
import type { CursorContext } from './cursor-context.ts';

/** True within a comment of several lines, which holds no directives. */
export function isInsideComment({ syntax }: Playbook, offset: number): boolean {
  return syntax.comments.some(({ range }) => range.start < offset && offset < range.end);
}

/** What a comment that is open at the cursor holds up to there; null where none is open on the line. */
export function openComment({ before }: LineText): string | null {
  // The end of the one before may share its dashes with nothing but the beginning of this one.
  const open = before.indexOf('<!--', Math.max(0, before.lastIndexOf('-->') - 3));
  return open < 0 ? null : before.slice(open + 4);
}

/**
 * In a comment that is open at the cursor: its directive, the list that it names, the rules that it silences.
 * @param inside what it holds up to the cursor
 */
export function inComment(line: LineText, inside: string): CursorContext | null {
  // After `--` stands the reason.
  if (/\s--\s/.test(inside)) return null;
  const rule =
    /^\s*changebook-(?:disable-next-line|disable-line|disable|enable)\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(
      inside,
    );
  if (rule) return { type: 'suppression', ...replacedSpan(line, rule[1] ?? '', /^[\w-]*/) };
  const binding = /^\s*playbook:\s*([\w-]*)$/.exec(inside);
  if (binding) return { type: 'binding', ...replacedSpan(line, binding[1] ?? '', /^[\w-]*/) };
  const directive = /^\s*([\w:-]*)$/.exec(inside);
  return directive ? { type: 'directive', ...replacedSpan(line, directive[1] ?? '', /^[\w-]*:?/) } : null;
}
