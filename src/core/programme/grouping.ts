/** What of a document says where it belongs. */
export interface Placed {
  path: string;
  kind: string;
  /** The id as it is written; none where it has none of its own. */
  data: { id?: string | undefined };
}

/** Documents that belong together. */
export interface Group<T extends Placed> {
  /** Null for a document that stands alone. */
  charter: T | null;
  documents: T[];
  /** Paths of the other charters of the folder, where several stand side by side and none speaks for it. */
  beside: readonly string[];
}

const NONE: readonly string[] = [];

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function within(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

const stemOf = ({ path }: Placed): string => path.replace(/\.[^./]*$/, '');

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
function leadsOf<T extends Placed>(charters: readonly T[]): T[] {
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
function leadOf<T extends Placed>(document: T, leads: readonly T[]): T | undefined {
  if (document.kind !== 'change') return undefined;
  const originals = originalsOf(stemOf(document));
  const { id } = document.data;
  return (
    leads.find((lead) => lead === document) ??
    leads.find((lead) => (id !== undefined && lead.data.id === id) || originals.includes(stemOf(lead)))
  );
}

/** `change.md` comes before `change-copy.md`: the name of a copy begins with that of what it is a copy of. */
function comesFirst(a: Placed, b: Placed): boolean {
  return stemOf(a) < stemOf(b);
}

/** Adds to one of several lists, which is begun where there is none. */
function addTo<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}

/**
 * Puts each document into the programme of the nearest folder at or above it that holds a charter; what has none
 * stands alone. A programme inside a programme is its own. Charters side by side that have nothing to do with each
 * other are each a programme without documents, and the documents beside them stand alone.
 *
 * @returns programmes in the order of their first documents, then what stands alone
 */
export function grouped<T extends Placed>(documents: readonly T[]): Group<T>[] {
  const charters = new Map<string, T[]>();
  for (const one of documents) if (one.kind === 'change') addTo(charters, folderOf(one.path), one);
  const leads = new Map([...charters].map(([folder, all]) => [folder, leadsOf(all)]));
  const members = new Map<T, T[]>();
  const alone: Group<T>[] = [];
  for (const document of documents) {
    let folder = folderOf(document.path);
    while (folder !== '' && !leads.has(folder)) folder = folderOf(folder);
    const all = leads.get(folder) ?? [];
    const charter = all.length > 1 ? leadOf(document, all) : all[0];
    if (charter && within(document.path, folder)) addTo(members, charter, document);
    else alone.push({ charter: null, documents: [document], beside: NONE });
  }
  const programmes = [...members].map(([charter, all]) => {
    const others = (leads.get(folderOf(charter.path)) ?? []).filter((one) => one !== charter);
    return { charter, documents: all, beside: others.map(({ path }) => path) };
  });
  return [...programmes, ...alone];
}
