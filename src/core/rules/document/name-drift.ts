import { normaliseText } from '../../playbook/naming/normalise.ts';
import { rowsOf } from '../../playbook/rows.ts';
import { withParts } from '../../playbook/parts.ts';
import type { Playbook } from '../../playbook/types.ts';
import { memoizeGroups } from '../../programme/groups.ts';
import type { Programme } from '../../programme/types.ts';
import { memoize, memoizeWeak } from '../../memoize.ts';
import { defineRule } from '../../lint/define.ts';
import { peopleOf } from '../../references/references.ts';

const HONORIFIC = /^(?:mr|mrs|ms|dr)\.?\s+|(?:先生|女士|小姐|老师)$/i;

/** The ids and the names of the declared roles: each is a right spelling. */
const exactOf = memoizeWeak(
  (charter: Playbook): ReadonlySet<unknown> =>
    new Set(rowsOf(charter, 'roles').flatMap(({ id, name }) => [id, name])),
);

function isExact({ charter }: Programme, text: string): boolean {
  return charter !== null && exactOf(charter).has(text);
}

function fold(name: string): string {
  return normaliseText(name)
    .replace(HONORIFIC, '')
    .toLowerCase()
    .replace(/[\s_.·-]/g, '');
}

/** People of a document, each spelling once, with what it is compared by. */
const foldedOf = memoizeWeak((playbook: Playbook): Map<string, string> => {
  const texts = new Set(peopleOf(playbook).map(({ text }) => text));
  return new Map([...texts].map((text) => [text, fold(text)]));
});

/** Spellings in some documents by the folded name, in order. */
const groups = memoizeGroups((playbooks): ReadonlyMap<string, ReadonlySet<string>> => {
  const spellings = new Map<string, Set<string>>();
  for (const playbook of playbooks.flatMap(withParts)) {
    for (const [text, key] of foldedOf(playbook)) {
      const known = spellings.get(key);
      if (known) known.add(text);
      else spellings.set(key, new Set([text]));
    }
  }
  return spellings;
});

/** The spelling of a folded name that counts in a programme: the last that is declared, else the first. */
function spellingOf(programme: Programme, key: string): string | undefined {
  const spellings = groups(programme.playbooks).flatMap((group) => [...(group.get(key) ?? [])]);
  return spellings.findLast((text) => isExact(programme, text)) ?? spellings[0];
}

export default defineRule({
  id: 'name-drift',
  kinds: ['*'],
  severity: 'info',
  effort: 1,
  messages: {
    default: {
      en: '"{name}" is written "{other}" elsewhere in the programme: use one spelling',
      zh: '“{name}”在项目其他地方写作“{other}”：请统一写法',
    },
  },
  why: { en: 'Two spellings count as two people', zh: '两种写法会被当成两个人' },
  fix: { en: 'Use one spelling', zh: '统一写法' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, programme, report }) {
    const said = new Set<string>();
    const spelling = memoize((text: string) => spellingOf(programme, fold(text)) ?? text);
    for (const { text, pointer } of peopleOf(playbook)) {
      if (said.has(text)) continue;
      const other = spelling(text);
      if (other === text || isExact(programme, text)) continue;
      said.add(text);
      report(pointer, { name: text, other });
    }
  },
});
