import type { DocumentContext } from '../../context.ts';
import type { AdkarData } from '../../generated/data.ts';
import { placedRows, textOf } from '../../playbook/rows.ts';
import { workStateOf, type WorkState } from '../../playbook/work-state.ts';
import { ELEMENTS, type Element } from './diagnosis.ts';

/** Something done to raise an element. */
export interface RaisingAction {
  pointer: string;
  name: string;
  element: Element | null;
  /** None for what stands in the table of the elements. */
  lever: string | null;
  /** As written; null where it is for all of the card. */
  group: string | null;
  owner: string | undefined;
  due: string | undefined;
  state: WorkState;
  /** The list that it stands in. */
  list: 'scores' | 'actions';
}

function readActions({ playbook }: DocumentContext<AdkarData>): RaisingAction[] {
  const beside = placedRows(playbook, 'scores').flatMap(({ row, pointer }): RaisingAction[] => {
    const name = textOf(row.action);
    if (name === undefined) return [];
    const element = ELEMENTS.find((one) => one === row.element) ?? null;
    const [owner, due] = [textOf(row.owner), textOf(row.due)];
    const state = workStateOf(row.status);
    return [{ pointer, name, element, lever: null, group: null, owner, due, state, list: 'scores' }];
  });
  const own = placedRows(playbook, 'actions').map(({ row, pointer, name }): RaisingAction => ({
    pointer,
    name: String(name),
    element: ELEMENTS.find((one) => one === row.element) ?? null,
    lever: row.lever ?? null,
    group: textOf(row.group) ?? null,
    owner: textOf(row.owner),
    due: textOf(row.due),
    state: workStateOf(row.status),
    list: 'actions',
  }));
  return [...own, ...beside];
}

/** What a card has its people do about it, the table of actions first; an action beside a score raises that element. */
export function actionsOf(context: DocumentContext<AdkarData>): RaisingAction[] {
  return context.derived(readActions);
}
