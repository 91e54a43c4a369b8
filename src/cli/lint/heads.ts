import type { SourceDocument } from '../../core/analyse.ts';
import { looksLikePlaybook } from '../../core/playbook/looks-like-playbook.ts';
import type { Placed } from '../../core/programme/grouping.ts';
import { outlinesOf, type Outline } from '../../core/programme/outline.ts';
import { digest } from './cache/digest.ts';
import type { Store } from './cache/store.ts';

/** A document of which the head alone is read. */
export interface Headed extends Placed, SourceDocument {
  /** What its text is known by; '' where nothing is kept. */
  digest: string;
  /** Of a charter, the groups that it names, as their names are compared. */
  groups(): readonly string[];
}

/** Which documents belong together, and what each of these programmes sees of others. */
export type Outlines = readonly Outline<Headed>[];

/** What is kept of a head. */
interface KeptHead {
  text: string;
  kind: string | null;
  id?: string;
  groups: readonly string[];
}

function kept(store: Store, { path }: SourceDocument, text: string): KeptHead | null {
  const known = store.get(`head ${path}`) as KeptHead | undefined;
  return known?.text === text ? known : null;
}

/** Which documents belong together, by their heads; what is no playbook is left out. */
export async function outlined(documents: readonly SourceDocument[], store: Store | null): Promise<Outlines> {
  const headed: Headed[] = [];
  let engine: typeof import('./engine.ts') | undefined;
  for (const document of documents) {
    if (!looksLikePlaybook(document.text)) continue;
    const own = store ? digest(document.text) : '';
    const known = store && kept(store, document, own);
    if (known?.kind === null) continue;
    if (known) {
      const { kind, id, groups } = known;
      headed.push({ ...document, digest: own, kind, data: { id }, groups: () => groups });
      continue;
    }
    engine ??= await import('./engine.ts');
    const { headOf, groupsOf } = engine;
    const head = headOf(document);
    const groups = (): readonly string[] => (head?.kind === 'change' ? groupsOf(document) : []);
    if (head) headed.push({ ...document, digest: own, ...head, groups });
    store?.set(`head ${document.path}`, {
      text: own,
      kind: head?.kind ?? null,
      ...head?.data,
      groups: groups(),
    } satisfies KeptHead);
  }
  return outlinesOf(headed, (charter) => charter.groups());
}
