import { recurringIn } from '../../agenda/recurring.ts';
import { factsIn, timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry, Period } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { rowsOf, textOf, textsOf } from '../../playbook/rows.ts';
import { workStateOf } from '../../playbook/work-state.ts';
import { touchesOf } from './touches.ts';

/** What is to be said, by whoever prepares it and whoever says it. */
function eventEntries(context: DocumentContext<CommsData>): AgendaEntry[] {
  return rowsOf(context.playbook, 'events').map((row, index): AgendaEntry => {
    const when = textOf(row.when);
    const owner = textsOf(row.owner);
    return {
      source: 'event',
      pointer: `/events/${index}`,
      name: row.name ?? textOf(row.message) ?? row.id ?? '',
      from: context.date(when, 'start'),
      due: context.date(when, 'end'),
      state: workStateOf(row.status),
      owners: [...owner, ...textsOf(row.sender)],
      groups: textsOf(row.audience),
      facts: factsIn(context, 'events', row, ['message', 'channel']),
      reason: timeReason(when),
      ownerKey: owner.length > 0 || row.sender === undefined ? 'owner' : 'sender',
      stateKey: 'status',
    };
  });
}

/** The rhythm of each audience, on one line. */
function contactEntries(context: DocumentContext<CommsData>, period: Period): AgendaEntry[] {
  const { playbook } = context;
  return rowsOf(playbook, 'audiences').flatMap((row, index): AgendaEntry[] => {
    const freq = textOf(row.freq);
    if (freq === undefined) return [];
    const from = context.date(textOf(row.from), 'start');
    const until = context.date(textOf(row.until), 'end') ?? touchesOf(context, index).goLive;
    if (until !== null && until < period.from) return [];
    const recurring = recurringIn(context, 'audiences', freq, { from, until }, period);
    if (from !== null && recurring.dates.length === 0) return [];
    return [
      {
        source: 'contact',
        pointer: `/audiences/${index}`,
        name: textOf(row.message) ?? row.name ?? '',
        from: null,
        due: null,
        state: null,
        owners: [...textsOf(row.sender), ...textsOf(row.owner)],
        groups: [row.name ?? row.id ?? ''],
        facts: factsIn(context, 'audiences', row, ['channels']),
        ownerKey: 'sender',
        recurring,
      },
    ];
  });
}

/** Events to send and the rhythms in which audiences hear of the change. */
export function commsAgenda(context: DocumentContext<CommsData>, period: Period): AgendaEntry[] {
  return [...eventEntries(context), ...contactEntries(context, period)];
}
