import type { UpdateWork } from '../edits/intents/update-work.ts';
import { unqualified } from '../views/qualify.ts';
import { isIsoDate } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';
import type { AgendaItem, Bucket } from './types.ts';

/** What is said of a piece of work once a week: it is over, it goes on as planned, it ends on a later day. */
export const ANSWERS = ['done', 'goes-on', 'later'] as const;
export type Answer = (typeof ANSWERS)[number];

/** An answer with what belongs to it; '' where nothing is said. */
export interface RowAnswer {
  answer: Answer;
  /** The new last day, of what ends later. */
  due: string;
  /** Per cent. */
  progress: string;
  /** One line for the log. */
  note: string;
}

/** An answer and what it is about. */
export interface AnsweredRow {
  item: AgendaItem;
  answer: RowAnswer;
}

const ASKED: ReadonlySet<Bucket> = new Set(['late', 'today', 'week']);

/**
 * What a weekly update asks about, in the order of an agenda: what is late, due or running this week and can be said
 * to be done. Gates and reviews are decided elsewhere.
 */
export function rowsToUpdate(
  groups: readonly { bucket: Bucket; items: readonly AgendaItem[] }[],
): AgendaItem[] {
  return groups.flatMap(({ bucket, items }) =>
    items.filter(({ edits, state }) => edits.state && (ASKED.has(bucket) || state === 'in-progress')),
  );
}

/** The property that has the day of an item, where that is no key of its own; else ''. */
export function dueKeyOf({ pointer, edits }: AgendaItem): string {
  const own = unqualified(pointer).pointer;
  const due = unqualified(edits.due?.pointer ?? '').pointer;
  return due.startsWith(`${own}/`) ? due.slice(own.length + 1) : '';
}

/** Why an answer cannot be taken: by its field. `status`: there is no column in which it could be said. */
export type AnswerFault = 'day' | 'past' | 'progress' | 'no-progress' | 'status';

/** What is wrong with an answer, before anything is asked of its document; null for one that can be written. */
export function answerFault(
  { edits, due: was }: AgendaItem,
  { answer, due, progress }: RowAnswer,
  today: IsoDate,
): AnswerFault | null {
  if (answer === 'done') return edits.state?.lacks === undefined ? null : 'status';
  if (progress !== '' && !edits.progress) return 'no-progress';
  if (!/^(?:100|\d{1,2})?$/.test(progress)) return 'progress';
  if (answer !== 'later') return null;
  if (!isIsoDate(due)) return 'day';
  return due < today || (was !== null && due <= was) ? 'past' : null;
}

/** The state that an answer writes; '' where it is that already, or has no place in its table. */
function stateFor({ state, edits }: AgendaItem, answer: Answer): string {
  if (answer === 'done') return 'done';
  if (answer === 'later') return '';
  return state === 'in-progress' || edits.state?.lacks !== undefined ? '' : 'in-progress';
}

/** The progress that an answer writes; what is done and had one is done wholly. */
function progressFor({ edits, progress: was }: AgendaItem, { answer, progress }: RowAnswer): string {
  if (!edits.progress) return '';
  const now = answer === 'done' ? (was === null ? '' : '100') : progress;
  return now === String(was) ? '' : now;
}

/**
 * What an answer asks of the document, with the pointer of the item as it is.
 *
 * @param on the day on which it is given
 */
export function updateOf({ item, answer }: AnsweredRow, on: IsoDate): UpdateWork {
  return {
    pointer: item.pointer,
    state: stateFor(item, answer.answer),
    progress: progressFor(item, answer),
    due: answer.answer === 'later' ? answer.due : '',
    dueKey: dueKeyOf(item),
    name: item.name,
    note: answer.note,
    log: true,
    on,
  };
}
