import { fill, inWords } from '../message.ts';
import type { Bilingual, Lang } from '../playbook/types.ts';
import type { Score } from '../score/types.ts';
import type { Card } from '../views/shapes/view.ts';

const WORDS = {
  label: { en: 'in place', zh: '项已具备' },
  missing: { en: 'missing: {missing}', zh: '尚缺：{missing}' },
  more: { en: '{count} more', zh: '另有 {count} 项' },
} as const satisfies Record<string, Bilingual>;

/** Most things that the card names; all of them stand in the explanation of the score. */
const MOST_NAMED = 3;

/**
 * How much of what a form asks for is in place, in the one figure that the document is known by, and what is missing;
 * null where nothing is, or where there is no form.
 */
export function formCard(score: Score | null, lang: Lang): Card | null {
  const form = score?.form;
  const first = form?.missing[0];
  if (!form || !first) return null;
  const left = form.missing.length - MOST_NAMED;
  const named = form.missing.slice(0, MOST_NAMED).map(({ text }) => text);
  const missing = left > 0 ? [...named, fill(WORDS.more[lang], { count: left }, lang)] : named;
  return {
    value: `${form.have} / ${form.of}`,
    label: WORDS.label[lang],
    detail: fill(WORDS.missing[lang], { missing: inWords(missing, lang) }, lang),
    pointer: first.pointer,
    state: 'attention',
  };
}
