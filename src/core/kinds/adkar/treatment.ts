import type { DocumentContext } from '../../context.ts';
import type { AdkarData } from '../../generated/data.ts';
import { placedRows, textOf } from '../../playbook/rows.ts';
import { isOpen } from '../../playbook/work-state.ts';
import type { IsoDate } from '../../when/types.ts';
import { actionsOf, type RaisingAction } from './actions.ts';
import { keyOf } from './card.ts';
import type { Element } from './diagnosis.ts';

/** What a card has done about one element for one group, or for all; what is cancelled is nothing. */
export interface Effort {
  /** Those still to be done, in the order of the card. */
  open: RaisingAction[];
  /** One that is under way. */
  begun: RaisingAction | null;
  /** Of those still to be done the one with the earliest last day. */
  earliest: { action: RaisingAction; due: IsoDate } | null;
  /** True where all are still to be begun, and each says until when. */
  isAhead: boolean;
}

/** Work by the group that it is for (a key of a subject, or null where it is for all) and the element that it raises. */
type Efforts = ReadonlyMap<string | null, ReadonlyMap<Element | null, Effort>>;

/** What the roadmaps of the programme do for a group, or for all: the elements and the levers that they name. */
type Planned = ReadonlyMap<string | null, ReadonlySet<string>>;

function readEfforts(context: DocumentContext<AdkarData>): Efforts {
  const all = new Map<string | null, Map<Element | null, Effort>>();
  for (const action of actionsOf(context)) {
    if (action.state === 'cancelled') continue;
    const key = action.group === null ? null : keyOf(context, action.group);
    const own = all.get(key) ?? new Map<Element | null, Effort>();
    all.set(key, own);
    const effort = own.get(action.element) ?? { open: [], begun: null, earliest: null, isAhead: true };
    own.set(action.element, effort);
    const due = context.date(action.due, 'end');
    if (action.state !== 'open' || due === null) effort.isAhead = false;
    if (!isOpen(action.state)) continue;
    effort.open.push(action);
    if (action.state === 'in-progress') effort.begun ??= action;
    if (due !== null && (effort.earliest === null || due < effort.earliest.due)) {
      effort.earliest = { action, due };
    }
  }
  return all;
}

/** What a card has done about an element for a group, by its key: what is for all, then what is for it alone. */
export function effortsOn(
  context: DocumentContext<AdkarData>,
  key: string,
  element: Element | null,
): Effort[] {
  const all = context.derived(readEfforts);
  return [null, key].flatMap((group) => all.get(group)?.get(element) ?? []);
}

function readPlanned(context: DocumentContext<any>): Planned {
  const all = new Map<string | null, Set<string>>();
  const add = (group: string | null, texts: (string | undefined)[]): void => {
    const own = all.get(group) ?? new Set();
    all.set(group, own);
    for (const text of texts) if (text !== undefined) own.add(text);
  };
  for (const roadmap of context.programme.of('roadmap')) {
    for (const { row } of placedRows(roadmap, 'activities')) {
      const group = textOf(row.group);
      if (row.status === 'cancelled') continue;
      add(group === undefined ? null : keyOf(context, group), [row.element, row.lever]);
    }
    for (const { facts, state } of roadmap.tasks) {
      if (state !== 'cancelled') add(null, [facts.element, facts.lever]);
    }
  }
  return all;
}

/** True where a roadmap of the programme has work for a group, by its key, or for all, on an element or with a lever. */
export function isPlanned(context: DocumentContext<any>, key: string, elementOrLever: string): boolean {
  const all = context.derived(readPlanned);
  return [null, key].some((group) => all.get(group)?.has(elementOrLever));
}
