import { factsIn, timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import type { ResistanceData } from '../../generated/data.ts';
import { textOf, textsOf } from '../../playbook/rows.ts';
import { entriesOf } from './entries.ts';

/** What is to be answered, and by when. */
export function resistanceAgenda(context: DocumentContext<ResistanceData>): AgendaEntry[] {
  return entriesOf(context).map(({ row, pointer, name, due, isClosed }): AgendaEntry => {
    const response = textOf(row.response);
    return {
      source: 'action',
      pointer,
      name: response ?? (context.lang === 'zh' ? `应对：${name}` : `Answer: ${name}`),
      from: due,
      due,
      state: isClosed ? 'done' : row.status === 'responding' ? 'in-progress' : 'open',
      owners: textsOf(row.owner),
      groups: textsOf(row.group),
      facts: factsIn(context, 'entries', row, ['type', 'root-cause']),
      reason: timeReason(textOf(row.due)),
      ownerKey: 'owner',
      stateKey: 'status',
      dueKey: 'due',
    };
  });
}
