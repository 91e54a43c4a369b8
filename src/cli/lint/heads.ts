import { detached } from '../../core/memoize.ts';
import { looksLikePlaybook } from '../../core/playbook/looks-like-playbook.ts';
import type { SourceDocument } from '../../core/analyse.ts';
import type { Placed } from '../../core/programme/grouping.ts';
import { outlinesOf, type Outline } from '../../core/programme/outline.ts';
import type { Files } from '../files.ts';
import type { Store } from './cache/store.ts';
import type { Texts } from './texts.ts';

/** A document of which the head alone is known. */
export interface Headed extends Placed {
  /** What its text is known by. */
  digest: string;
  /** Of a charter, the groups that it names, as their names are compared; null where nobody asked yet. */
  groups: readonly string[] | null;
}

/** Which documents belong together, and which others these see. */
export type Programme = Outline<Headed>;

/** What is known once every document was read. */
export interface Heads {
  /** What is no playbook is left out. */
  outlines: readonly Programme[];
  /** Countries whose holidays documents ask for, by their codes. */
  calendars: ReadonlySet<string>;
  /** Lengths of all texts, by their paths. */
  sizes: ReadonlyMap<string, number>;
  /** The length of the texts of a programme. */
  sizeOf(programme: Programme): number;
  /** Files that were named and are no playbooks. */
  others: SourceDocument[];
}

/** What is kept of a head. */
interface KeptHead {
  text: string;
  kind: string | null;
  id?: string;
  groups: readonly string[];
  calendars: readonly string[];
}

function kept(store: Store, path: string, text: string): KeptHead | null {
  const known = store.get(`head ${path}`) as KeptHead | undefined;
  return known?.text === text && Array.isArray(known.calendars) ? known : null;
}

const NOTHING: Placed['data'] = {};

/** Reads every document, and keeps of each where it belongs. */
export async function headsOf(
  { paths, named }: Pick<Files, 'paths' | 'named'>,
  texts: Texts,
  store: Store | null,
): Promise<Heads> {
  const headed: Headed[] = [];
  const calendars = new Set<string>();
  const sizes = new Map<string, number>();
  const others: SourceDocument[] = [];
  let engine: typeof import('./engine.ts') | undefined;
  const headOf = async (path: string, text: string, digest: string): Promise<KeptHead> => {
    engine ??= await import('./engine.ts');
    const { kind, id, countries } = engine.headOf({ path, text });
    const groups = store && kind === 'change' ? engine.groupsOf({ path, text }) : [];
    const head = {
      text: digest,
      kind,
      ...(id === undefined ? {} : { id: detached(id) }),
      groups: groups.map(detached),
      calendars: countries.map(detached),
    };
    store?.set(`head ${path}`, head);
    return head;
  };
  for (const path of paths) {
    const read = texts.first(path);
    if (!read) continue;
    const { text, digest } = read;
    sizes.set(path, text.length);
    if (!looksLikePlaybook(text)) {
      if (named.has(path)) others.push({ path, text });
      continue;
    }
    const head = (store && kept(store, path, digest)) ?? (await headOf(path, text, digest));
    if (head.kind === null) continue;
    for (const code of head.calendars) calendars.add(code);
    const data = head.id === undefined ? NOTHING : { id: head.id };
    headed.push({ path, kind: head.kind, data, digest, groups: store ? head.groups : null });
  }
  const groupsIn = (charter: Headed): readonly string[] =>
    (charter.groups ??=
      engine?.groupsOf({ path: charter.path, text: texts.again(charter.path) ?? '' }).map(detached) ?? []);
  const sizeOf = ({ documents }: Programme): number =>
    documents.reduce((sum, { path }) => sum + (sizes.get(path) ?? 0), 0);
  return { outlines: outlinesOf(headed, groupsIn), calendars, sizes, sizeOf, others };
}
