import { labelForms } from './heading-forms.ts';
import { spellingsOf } from './labels.ts';
import type { KindSchemas } from '../schema.ts';
import { suggest } from './suggest.ts';

/** The kind that a text names by a label of its own: `runbook`, `Charter`, `沟通计划`; null where none is called so. */
export function kindCalled(text: string, kinds: KindSchemas): string | null {
  const forms = labelForms(text);
  for (const [kind, { schema }] of kinds) {
    const known = new Set(spellingsOf(kind, schema.node).flatMap(labelForms));
    if (forms.some((key) => known.has(key))) return kind;
  }
  return null;
}

/** The kind that was probably meant where `playbook` names none: one called so, else one spelt nearly so. */
export function kindMeant(text: string, kinds: KindSchemas): string | null {
  return kindCalled(text, kinds) ?? suggest(text, [...kinds.keys()]);
}

/** The words of a text with a blank before and behind each; a run of Han is one. */
function inWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Han}+/gu, ' $& ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}

/** A label as it stands among the words of a text: Han may go on before and behind it. */
function wordsOf(label: string): string {
  return inWords(label).replace(/^ (?=\p{Script=Han})|(?<=\p{Script=Han}) $/gu, '');
}

/**
 * The kinds that a title names among other words: `Incident runbook: database`. A label within a longer one that is
 * there too counts for nothing, so that `Communication plan` is no plan of another kind.
 */
export function kindsIn(title: string, kinds: KindSchemas): Set<string> {
  const text = inWords(title);
  const found = [...kinds].flatMap(([kind, { schema }]) =>
    // The name of a kind itself is a common word: `change`.
    spellingsOf(kind, schema.node)
      .slice(1)
      .map((label) => ({ kind, label: wordsOf(label) }))
      .filter(({ label }) => text.includes(label)),
  );
  const own = found.filter(
    ({ label }) => !found.some((other) => other.label !== label && other.label.includes(label)),
  );
  return new Set(own.map(({ kind }) => kind));
}
