import { memoize, memoizeWeak } from '../memoize.ts';
import { withParts } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import { grouped } from './grouping.ts';
import type { Programme } from './types.ts';

function dateOf(playbook: Playbook): string {
  const date = playbook.data.date ?? playbook.data.updated ?? '';
  return typeof date === 'string' ? date : '';
}

/** The documents of a programme, each followed by its parts. */
export const membersOf = memoizeWeak(({ playbooks }: Programme): readonly Playbook[] =>
  playbooks.flatMap(withParts),
);

/** @param beside paths of other charters of its folder, where none of them speaks for it */
export function programmeOf(
  charter: Playbook | null,
  playbooks: Playbook[],
  beside: readonly string[] = [],
): Programme {
  const byPath = [...playbooks].sort((a, b) => (a.path < b.path ? -1 : 1));
  const of = memoize((kind: string): Playbook[] =>
    membersOf(programme)
      .filter((playbook) => playbook.kind === kind)
      .sort((a, b) => Number(!a.host) - Number(!b.host) || dateOf(a).localeCompare(dateOf(b))),
  );
  // That a document of a kind holds the data of that kind is what binding is for.
  const programme = {
    id: charter?.id ?? null,
    charter,
    beside,
    playbooks: byPath,
    of,
    latest: (kind: string) => of(kind).at(-1) ?? null,
  } as Programme;
  return programme;
}

/** The programme with a text in place of one of its documents; which documents belong together stays. */
export function renewedProgramme(
  { charter, beside, playbooks }: Programme,
  before: Playbook,
  now: Playbook,
): Programme {
  const members = playbooks.map((one) => (one === before ? now : one));
  return programmeOf(charter === before ? now : (charter as Playbook | null), members, beside);
}

/** True for a charter beside that of its programme: the documents of the folder are not its own. */
export function isSecondCharter({ charter }: Programme, playbook: Playbook<any>): boolean {
  return charter !== null && playbook.kind === 'change' && !playbook.host && playbook !== charter;
}

/** The programmes that documents make (`grouping.ts`), those that stand alone last. */
export function groupProgrammes(playbooks: Playbook[]): Programme[] {
  return grouped(playbooks).map(({ charter, documents, beside }) => programmeOf(charter, documents, beside));
}
