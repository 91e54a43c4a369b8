import type { DocumentContext } from '../../context.ts';
import type { ResistanceData } from '../../generated/data.ts';
import { placedRows, textOf, type PlacedRow, type RowOf } from '../../playbook/rows.ts';
import type { IsoDate } from '../../when/types.ts';
import { fittingAnswers } from './exposure.ts';

/** An entry of the register with what follows from it. */
export interface Entry extends PlacedRow<RowOf<ResistanceData, 'entries'>> {
  /** True where nothing is left to be done: resolved, or accepted by decision. */
  isClosed: boolean;
  /** Impact times likelihood, 1-25; null where one is blank. */
  exposure: number | null;
  /** True where one of its answers fits its type, false where none does; null where either is not said. */
  fits: boolean | null;
  due: IsoDate | null;
  isOverdue: boolean;
}

function readEntries(context: DocumentContext<ResistanceData>): Entry[] {
  return placedRows(context.playbook, 'entries').map((placed): Entry => {
    const { row } = placed;
    const { impact, likelihood, type } = row;
    const answers = row['response-type'] ?? [];
    const due = context.date(textOf(row.due), 'end');
    const isClosed = row.status === 'resolved' || row.status === 'accepted';
    return {
      ...placed,
      // What is said stands for an entry that has no name.
      name: textOf(row.name) ?? textOf(row.sign) ?? placed.name,
      isClosed,
      exposure: impact === undefined || likelihood === undefined ? null : impact * likelihood,
      fits:
        type === undefined || answers.length === 0
          ? null
          : answers.some((answer) => fittingAnswers(type).includes(answer)),
      due,
      isOverdue: !isClosed && due !== null && due < context.today,
    };
  });
}

/** The entries of a register, read once for score, rules and picture. */
export function entriesOf(context: DocumentContext<ResistanceData>): Entry[] {
  return context.derived(readEntries);
}
