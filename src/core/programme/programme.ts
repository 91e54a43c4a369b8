import { memoize, memoizeWeak } from '../memoize.ts';
import { withParts } from '../playbook/parts.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Programme } from './types.ts';

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function within(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function dateOf(playbook: Playbook): string {
  const date = playbook.data.date ?? playbook.data.updated ?? '';
  return typeof date === 'string' ? date : '';
}

/** The documents of a programme, each followed by its parts. */
export const membersOf = memoizeWeak(({ playbooks }: Programme): readonly Playbook[] =>
  playbooks.flatMap(withParts),
);

function programmeOf(charter: Playbook | null, playbooks: Playbook[]): Programme {
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
    playbooks: byPath,
    of,
    latest: (kind: string) => of(kind).at(-1) ?? null,
  } as Programme;
  return programme;
}

/** `change.md` comes before `change-copy.md`: the name of a copy begins with that of what it is a copy of. */
function comesFirst(a: Playbook, b: Playbook): boolean {
  const [first, second] = [a, b].map(({ path }) => path.replace(/\.[^./]*$/, ''));
  return (first ?? '') < (second ?? '');
}

/** True for a charter beside that of its programme: the documents of the folder are not its own. */
export function isSecondCharter({ charter }: Programme, playbook: Playbook<any>): boolean {
  return charter !== null && playbook.kind === 'change' && !playbook.host && playbook !== charter;
}

/**
 * Puts each document into the programme of the nearest folder at or above it that holds a charter;
 * what has none stands alone. A programme inside a programme is its own.
 */
export function groupProgrammes(playbooks: Playbook[]): Programme[] {
  const charters = playbooks.filter((playbook) => playbook.kind === 'change');
  const folders = new Map<string, Playbook>();
  for (const charter of charters) {
    const folder = folderOf(charter.path);
    const known = folders.get(folder);
    if (!known || comesFirst(charter, known)) folders.set(folder, charter);
  }
  const members = new Map<Playbook, Playbook[]>();
  const alone: Programme[] = [];
  for (const playbook of playbooks) {
    let folder = folderOf(playbook.path);
    while (folder !== '' && !folders.has(folder)) folder = folderOf(folder);
    const charter = folders.get(folder);
    if (!charter || !within(playbook.path, folder)) alone.push(programmeOf(null, [playbook]));
    else if (members.has(charter)) members.get(charter)?.push(playbook);
    else members.set(charter, [playbook]);
  }
  return [...[...members].map(([charter, all]) => programmeOf(charter, all)), ...alone];
}
