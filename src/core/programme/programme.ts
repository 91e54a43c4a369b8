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

function programmeOf(
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

const stemOf = ({ path }: Playbook): string => path.replace(/\.[^./]*$/, '');

/** What a charter is called that speaks for its folder. */
const SPEAKS = /^(?:change|charter|章程|变革章程)$/i;

/** Names that a file is a copy of by its own: `plan` and `plan-2` for `plan-2-old`. */
function originalsOf(stem: string): string[] {
  const name = stem.slice(stem.lastIndexOf('/') + 1);
  const folder = stem.slice(0, stem.length - name.length);
  return [...name.matchAll(/[-_ .(（]+/g)].flatMap(({ index }) =>
    index > 0 ? `${folder}${name.slice(0, index)}` : [],
  );
}

/**
 * Charters of a folder that are no copy of another, by id or name: one where one is called `change.md`. Several have
 * nothing to do with each other.
 */
function leadsOf(charters: readonly Playbook[]): Playbook[] {
  const inOrder = charters.toSorted((a, b) => (comesFirst(a, b) ? -1 : 1));
  const named = inOrder.find((one) => SPEAKS.test(stemOf(one).slice(stemOf(one).lastIndexOf('/') + 1)));
  if (named) return [named];
  const stems = new Set(inOrder.map(stemOf));
  const ids = new Set<unknown>();
  return inOrder.filter((one) => {
    const { id } = one.data;
    const isCopy =
      (id !== undefined && ids.has(id)) || originalsOf(stemOf(one)).some((stem) => stems.has(stem));
    ids.add(id);
    return !isCopy;
  });
}

/** Of charters side by side the one that a charter is, or is a copy of; any other document belongs to none. */
function leadOf(playbook: Playbook, leads: readonly Playbook[]): Playbook | undefined {
  if (playbook.kind !== 'change') return undefined;
  const originals = originalsOf(stemOf(playbook));
  const { id } = playbook.data;
  return (
    leads.find((lead) => lead === playbook) ??
    leads.find((lead) => (id !== undefined && lead.data.id === id) || originals.includes(stemOf(lead)))
  );
}

/** `change.md` comes before `change-copy.md`: the name of a copy begins with that of what it is a copy of. */
function comesFirst(a: Playbook, b: Playbook): boolean {
  return stemOf(a) < stemOf(b);
}

/** True for a charter beside that of its programme: the documents of the folder are not its own. */
export function isSecondCharter({ charter }: Programme, playbook: Playbook<any>): boolean {
  return charter !== null && playbook.kind === 'change' && !playbook.host && playbook !== charter;
}

/**
 * Puts each document into the programme of the nearest folder at or above it that holds a charter; what has none
 * stands alone. A programme inside a programme is its own. Charters side by side that have nothing to do with each
 * other are each a programme without documents, and the documents beside them stand alone.
 */
export function groupProgrammes(playbooks: Playbook[]): Programme[] {
  const charters = new Map<string, Playbook[]>();
  for (const charter of playbooks.filter(({ kind }) => kind === 'change')) {
    const folder = folderOf(charter.path);
    charters.set(folder, [...(charters.get(folder) ?? []), charter]);
  }
  const leads = new Map([...charters].map(([folder, all]) => [folder, leadsOf(all)]));
  const members = new Map<Playbook, Playbook[]>();
  const alone: Programme[] = [];
  for (const playbook of playbooks) {
    let folder = folderOf(playbook.path);
    while (folder !== '' && !leads.has(folder)) folder = folderOf(folder);
    const all = leads.get(folder) ?? [];
    const charter = all.length > 1 ? leadOf(playbook, all) : all[0];
    if (!charter || !within(playbook.path, folder)) alone.push(programmeOf(null, [playbook]));
    else if (members.has(charter)) members.get(charter)?.push(playbook);
    else members.set(charter, [playbook]);
  }
  return [
    ...[...members].map(([charter, all]) => {
      const others = (leads.get(folderOf(charter.path)) ?? []).filter((one) => one !== charter);
      return programmeOf(
        charter,
        all,
        others.map(({ path }) => path),
      );
    }),
    ...alone,
  ];
}
