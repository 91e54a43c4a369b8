import type { DocumentContext } from '../context.ts';
import type { KindRegistry } from '../kinds/kind.ts';
import { healthView, type DocumentSummary } from './charter.ts';
import type { Health } from '../score/types.ts';
import { drawn } from './drawn.ts';
import { checklistView } from './checklist.ts';
import { tableView } from './table.ts';
import type { View, ViewType } from '../generated/views.ts';

/** What the page of a charter says of its programme. */
export interface ProgrammeSummary {
  health: Health | null;
  documents: DocumentSummary[];
}

/**
 * The pictures a kind offers, in the order of its schema's `x-view`. Checklist and table are the same
 * for every kind; the others are the kind's own.
 *
 * @param summary asked for by a charter alone, since every document has to be checked for it
 */
export function viewsOf(
  kinds: KindRegistry,
  context: DocumentContext,
  summary: () => ProgrammeSummary,
): View[] {
  const { kind, schema } = context.playbook;
  const types = (schema.node['x-view'] ?? []) as ViewType[];
  const viewOf = (type: ViewType): View | View[] => {
    if (type === 'checklist') return checklistView(context);
    if (type === 'table') return tableView(context);
    if (type === 'health') {
      const { health, documents } = summary();
      return healthView(context, health, documents);
    }
    return kinds.get(kind)?.views?.[type]?.(context) ?? [];
  };
  return types.flatMap((type) => drawn(context, () => viewOf(type)));
}
