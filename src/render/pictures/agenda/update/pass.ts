import type { AgendaItem } from '../../../../core/agenda/types.ts';
import type { AnsweredRow, RowAnswer } from '../../../../core/agenda/weekly-update.ts';

/** How far a weekly update is in a panel. */
export interface Pass {
  isOpen: boolean;
  /** Pointer of the row that is asked about; null where all answers are looked at. */
  at: string | null;
  /** By pointer, with the row as it was when it was answered. */
  answers: ReadonlyMap<string, AnsweredRow>;
  /** What was written last, in words; '' for nothing. */
  written: string;
}

export const NO_PASS: Pass = { isOpen: false, at: null, answers: new Map(), written: '' };

/** Why answers cannot be written, and the row that it is about; null where that is none alone. */
export interface UpdateFault {
  reason: string;
  item: AgendaItem | null;
}

/** A pass that begins, or goes on at the first row without an answer. */
export function begun({ answers }: Pass, rows: readonly AgendaItem[]): Pass {
  const next = rows.find(({ pointer }) => !answers.has(pointer)) ?? rows[0];
  return { isOpen: true, at: next?.pointer ?? null, answers, written: '' };
}

/** True where a row says what it said when it was answered: an answer about another text is none. */
const isSame = (row: AgendaItem, { item }: AnsweredRow): boolean =>
  JSON.stringify(row) === JSON.stringify(item);

/** The rows of a pass as they stand: answered, answered before their text changed, left. */
export function sorted(
  { answers }: Pass,
  rows: readonly AgendaItem[],
): { answered: AnsweredRow[]; changed: AgendaItem[]; left: AgendaItem[] } {
  const answered: AnsweredRow[] = [];
  const changed: AgendaItem[] = [];
  const left: AgendaItem[] = [];
  for (const row of rows) {
    const answer = answers.get(row.pointer);
    if (!answer) left.push(row);
    else if (isSame(row, answer)) answered.push(answer);
    else changed.push(row);
  }
  return { answered, changed, left };
}

/** The row that is asked about, by its place; the number of rows where all answers are looked at, or the row is gone. */
export function placeOf({ at }: Pass, rows: readonly AgendaItem[]): number {
  const place = rows.findIndex(({ pointer }) => pointer === at);
  return place < 0 ? rows.length : place;
}

/** The pass after a row was answered, or left as it is (null), at the row behind it or at the end. */
export function answeredPass(
  pass: Pass,
  rows: readonly AgendaItem[],
  item: AgendaItem,
  answer: RowAnswer | null,
): Pass {
  const answers = new Map(pass.answers);
  if (answer) answers.set(item.pointer, { item, answer });
  else answers.delete(item.pointer);
  return { ...pass, answers, at: rows[placeOf(pass, rows) + 1]?.pointer ?? null };
}
