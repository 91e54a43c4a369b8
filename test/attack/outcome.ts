import { readPlaybook } from '../../src/core/index.ts';
import { applyEdits } from '../../src/core/edits/apply.ts';
import { refusalText, type Refusal } from '../../src/core/edits/refusal.ts';
import type { Playbook, TextEdit } from '../../src/core/playbook/types.ts';
import { overlapping } from './said.ts';

/** How an attack ended: refused with words, or made with the first fault that is seen, null where there is none. */
export interface Outcome {
  what: string;
  refused: boolean;
  fault: string | null;
}

/** An edit that was refused: in words, or that is the fault. */
export const refused = (what: string, refusal: Refusal, playbook: Playbook): Outcome => {
  const words = [refusalText(refusal, 'en', playbook), refusalText(refusal, 'zh', playbook)];
  const isSaid = words.every((one) => one.length > 5 && !one.includes('undefined'));
  return { what, refused: true, fault: isSaid ? null : 'is refused without words' };
};

/** Reads a document again after edits, and looks at it. */
export function made(
  what: string,
  playbook: Playbook,
  edits: readonly TextEdit[],
  faultOf: (next: Playbook) => string | null,
): Outcome {
  const { text } = playbook.syntax;
  const said = (fault: string | null): Outcome => ({ what, refused: false, fault });
  if (overlapping(edits, text.length)) return said('has edits that overlap or lie outside');
  const next = readPlaybook({ path: playbook.path, text: applyEdits(text, edits) });
  return said(next?.kind === playbook.kind ? faultOf(next) : 'is no playbook of its kind any more');
}
