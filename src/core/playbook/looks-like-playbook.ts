/** Characters of a text in which `playbook` is looked for, where its front matter does not end before. */
export const HEAD_LENGTH = 4096;

/** True where a text may be a playbook: its front matter has the key `playbook`, quoted or not. Nothing is parsed. */
export function looksLikePlaybook(text: string): boolean {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return false;
  const head = text.slice(start + 3);
  // Where a line of dashes was no front matter, an example in a fence is none either.
  const end = head.search(/\n(?:---|```|~~~|\.\.\.[ \t]*(?:\r?\n|$))/);
  return /^["']?playbook["']?\s*[:：]/m.test(head.slice(0, end < 0 ? HEAD_LENGTH : end));
}
