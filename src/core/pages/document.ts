import { countWork } from '../agenda/agenda.ts';
import type { AgendaItem } from '../agenda/types.ts';
import { agendaAhead, agendaView, workCard } from './agenda.ts';
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
import type { ScoreNote } from '../views/shapes/view.ts';
import type { Playbook } from '../playbook/types.ts';

/** What the page of a charter says of its programme. */
export interface ProgrammeSummary {
  health: Health | null;
  documents: DocumentSummary[];
}

/**
 * The pictures of a document, in the order of its schema's `x-view`, then those that its parts have of their own.
 * Agenda, checklist and table are the same for every kind, and hold what the whole file has; the others are the kind's own.
 *
 * @param parts contexts of its parts
 * @param summary asked for by a charter alone, since every document has to be checked for it
 * @param note how a document or a part of it stands
 */
export function viewsOf(
  kinds: KindRegistry,
  context: DocumentContext,
  parts: readonly DocumentContext[],
  summary: () => ProgrammeSummary,
  note: (playbook: Playbook) => ScoreNote | null,
): View[] {
  let found: AgendaItem[] | null = null;
  const items = (): AgendaItem[] =>
    (found ??= agendaAhead(
      [context, ...parts].map((one) => ({ context: one, own: kinds.get(one.playbook.kind)?.agenda })),
    ));
  // The work of the file is counted once, and every picture that counts it has that count.
  const withWork = <V extends View>(view: V): V => {
    const work = countWork(items());
    if (work.total === 0 && work.overdue === 0) return view;
    const [first, ...rest] = view.cards;
    return {
      ...view,
      cards: [...(first ? [first] : []), workCard(work, context.lang), ...rest],
    };
  };
  const viewOf = (one: DocumentContext, type: ViewType): View | View[] => {
    if (type === 'agenda') return agendaView(one, items(), false);
    // Beside the steps of a procedure, or an agenda that has something, an empty list of tasks says nothing.
    const needless = (): boolean =>
      one.playbook.tasks.length === 0 && (rowsOf(one.playbook, 'steps').length > 0 || items().length > 0);
    if (type === 'checklist') return needless() ? [] : withWork(checklistView(one));
    if (type === 'table') return tableView(one, parts);
    if (type === 'health') {
      const { health, documents } = summary();
      return healthView(kinds, one, health, documents);
    }
    const view = kinds.get(one.playbook.kind)?.views?.[type]?.(one);
    return view?.type === 'timeline' ? withWork(view) : (view ?? []);
  };
  /** How it stands is said once, above its first picture. */
  const withScore = ([first, ...rest]: View[], playbook: Playbook): View[] => {
    if (!first) return [];
    const score = note(playbook);
    return [score ? { ...first, score } : first, ...rest];
  };
  const viewsIn = (one: DocumentContext): View[] => {
    const { playbook } = one;
    const types = (playbook.schema.node['x-view'] ?? []) as ViewType[];
    const shown = playbook.host ? types.filter((type) => kinds.get(playbook.kind)?.views?.[type]) : types;
    const drawnViews = shown.flatMap((type) => drawn(one, () => viewOf(one, type)));
    return named(playbook, withScore(drawnViews, playbook));
  };
  const notRead = notReadPlaces(hostOf(context.playbook), context.lang);
  const views = [context, ...parts].flatMap(viewsIn);
  return notRead === null ? views : views.map((view) => ({ ...view, notRead }));
}
