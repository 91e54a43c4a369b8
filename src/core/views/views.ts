import type { DocumentContext } from '../context.ts';
import { kindModules } from '../generated/kinds.ts';
import { schemas } from '../generated/schemas.ts';
import { healthView, type DocumentSummary } from '../kinds/change/health-view.ts';
import type { Health } from '../score/types.ts';
import { checklistView } from './checklist.ts';
import { tableView } from './table.ts';
import type { View, ViewType } from './types.ts';

/**
 * The pictures a kind offers, in the order of its schema's `x-view`. Checklist and table are the same
 * for every kind; the others are the kind's own.
 */
export function viewsOf(
  context: DocumentContext,
  health: Health | null,
  documents: DocumentSummary[],
): View[] {
  const { kind } = context.playbook;
  const types = (schemas[kind]?.['x-view'] ?? []) as ViewType[];
  return types.flatMap((type) => {
    if (type === 'checklist') return checklistView(context);
    if (type === 'table') return tableView(context);
    if (type === 'health') return healthView(context, health, documents);
    return kindModules[kind]?.views[type]?.(context) ?? [];
  });
}
