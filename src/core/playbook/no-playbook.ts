import { findFences } from '../syntax/fences.ts';

/**
 * Why a text is no playbook, for its author: `late`, its front matter is not the first thing of it; `key`, the key is
 * not written `playbook`; `none`, nothing in it says that it is to be one.
 */
export type NoPlaybook = 'late' | 'key' | 'none';

const KEY = /^[ \t]*["']?playbook["']?[ \t]*[:：]/im;

/** The reason for a text that `looksLikePlaybook` has refused. */
export function whyNoPlaybook(text: string): NoPlaybook {
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const fences = findFences(text, bom);
  if (fences) return KEY.test(text.slice(fences.content.start, fences.content.end)) ? 'key' : 'none';
  const opening = /^[ \t]*---[ \t]*\r?\n/m.exec(text);
  const late = opening && findFences(text.slice(opening.index).trimStart(), 0);
  const above = opening ? text.slice(bom, opening.index) : '';
  // A line of dashes further down is a rule; above front matter stand empty lines and comments at most.
  const begins = above.split('\n').every((line) => /^\s*(?:<!--|$)/.test(line));
  if (!late || !opening || !begins) return 'none';
  return KEY.test(text.slice(opening.index)) ? 'late' : 'none';
}
