import type { DocumentContext } from '../context.ts';
import type { KindRegistry } from '../kinds/kind.ts';
import { healthView, type DocumentSummary } from './charter.ts';
import type { Health } from '../score/types.ts';
import { hostOf } from '../playbook/parts.ts';
import { rowsOf } from '../playbook/rows.ts';
import { notReadPlaces } from '../readings/not-read.ts';
import { drawn } from './drawn.ts';
import { checklistView } from './checklist.ts';
import { tableView } from './table.ts';
import type { View, ViewType } from '../generated/views.ts';
import { named } from '../views/qualify.ts';

/** What the page of a charter says of its programme. */
export interface ProgrammeSummary {
  health: Health | null;
  documents: DocumentSummary[];
}

/**
 * The pictures of a document, in the order of its schema's `x-view`, then those that its parts have of their own.
 * Checklist and table are the same for every kind, and hold what the whole file has; the others are the kind's own.
 *
 * @param parts contexts of its parts
 * @param summary asked for by a charter alone, since every document has to be checked for it
 */
export function viewsOf(
  kinds: KindRegistry,
  context: DocumentContext,
  parts: readonly DocumentContext[],
  summary: () => ProgrammeSummary,
): View[] {
  const viewOf = (one: DocumentContext, type: ViewType): View | View[] => {
    // The steps of a procedure are what is done: an empty list of tasks beside them says nothing.
    const needless = one.playbook.tasks.length === 0 && rowsOf(one.playbook, 'steps').length > 0;
    if (type === 'checklist') return needless ? [] : checklistView(one);
    if (type === 'table') return tableView(one, parts);
    if (type === 'health') {
      const { health, documents } = summary();
      return healthView(one, health, documents);
    }
    return kinds.get(one.playbook.kind)?.views?.[type]?.(one) ?? [];
  };
  const viewsIn = (one: DocumentContext): View[] => {
    const { playbook } = one;
    const types = (playbook.schema.node['x-view'] ?? []) as ViewType[];
    const shown = playbook.host ? types.filter((type) => kinds.get(playbook.kind)?.views?.[type]) : types;
    return shown.flatMap((type) =>
      named(
        playbook,
        drawn(one, () => viewOf(one, type)),
      ),
    );
  };
  const notRead = notReadPlaces(hostOf(context.playbook), context.lang);
  const views = [context, ...parts].flatMap(viewsIn);
  return notRead === null ? views : views.map((view) => ({ ...view, notRead }));
}
