import { fill } from '../message.ts';
import type { Lang } from '../playbook/types.ts';
import type { Absent, Form, Score } from './types.ts';

/** One thing that a form asks for, and whether it is there. */
export interface FormItem extends Absent {
  isThere: boolean;
}

/** What a form asks for, counted. */
export function formOf(items: readonly FormItem[]): Form {
  const missing = items.flatMap(({ isThere, pointer, text }) => (isThere ? [] : [{ pointer, text }]));
  return { have: items.length - missing.length, of: items.length, missing };
}

const FORMULA = {
  en: 'how many of the {of} that are asked for are written (convention)',
  zh: '{of} 项要求中已写明的项数（约定）',
};

/** A score with what is in place; of a kind that has a form and no formula what is in place alone. */
export function withForm(kind: string, score: Score | null, items: readonly FormItem[], lang: Lang): Score {
  const form = formOf(items);
  if (score) return { ...score, form };
  return {
    model: `${kind}/form`,
    value: null,
    band: null,
    missing: form.missing.map(({ pointer }) => pointer),
    inputs: {},
    form,
    raise: null,
    formula: fill(FORMULA[lang], { of: form.of }, lang),
  };
}
