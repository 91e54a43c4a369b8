import { USUAL_EFFORT } from './define.ts';
import { fill } from '../message.ts';
import type { Bilingual, Finding, Lang, Playbook } from '../playbook/types.ts';

/** The rule under which a fault of ours is told of the document that brought it about. */
export const UNCHECKED = 'unchecked-document';

export const UNCHECKED_MESSAGE: Bilingual = {
  en: 'This could not be checked in full, which is a fault of Changebook and not of the document: please report it ({detail})',
  zh: '此处未能完整检查，这是 Changebook 的问题，与文档无关：请报告（{detail}）',
};

/** Characters of an exception's message that are told; it may quote a whole document. */
const LONGEST = 200;

/** What is told of an exception. */
export function faultText(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, LONGEST);
}

/** A fault of ours as a finding on the document that brought it about. */
export function faultFinding(playbook: Playbook, detail: string, lang: Lang): Finding {
  return {
    rule: UNCHECKED,
    severity: 'error',
    message: fill(UNCHECKED_MESSAGE[lang], { detail }, lang),
    pointer: '',
    range: playbook.locate(''),
    related: [],
    fixes: [],
    effort: USUAL_EFFORT,
  };
}
