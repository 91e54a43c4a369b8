import { recurringIn } from '../../agenda/recurring.ts';
import { factsIn, timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry, Period } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import type { ChangeData } from '../../generated/data.ts';
import { rowsOf, textOf, textsOf, type Row } from '../../playbook/rows.ts';

type Context = DocumentContext<ChangeData>;

/** Something that takes place on a day and of which nothing is to be done. */
function dayOnly(
  context: Context,
  entry: Pick<AgendaEntry, 'source' | 'pointer' | 'name' | 'groups'>,
  when: unknown,
): AgendaEntry[] {
  const text = textOf(when);
  const due = context.date(text, 'end');
  if (due === null) return [];
  return [{ ...entry, from: context.date(text, 'start'), due, state: null, reason: timeReason(text) }];
}

/** The meetings that govern the change, each on one line. */
function meetingEntries(context: Context, period: Period): AgendaEntry[] {
  const { playbook, data } = context;
  const until = context.date(data['closed-on'] ?? data.end, 'end');
  if (until !== null && until < period.from) return [];
  return rowsOf(playbook, 'governance').flatMap((row: Row, index): AgendaEntry[] => {
    const freq = textOf(row.freq);
    if (freq === undefined) return [];
    return [
      {
        source: 'meeting',
        pointer: `/governance/${index}`,
        name: textOf(row.name) ?? '',
        from: null,
        due: null,
        state: null,
        owners: [...textsOf(row.chair), ...textsOf(row.attendees)],
        facts: factsIn(context, 'governance', row, ['duration', 'purpose']),
        ownerKey: 'chair',
        recurring: recurringIn(context, 'governance', freq, { from: null, until }, period),
      },
    ];
  });
}

/** Go-live of the programme and of its groups, what ends, and the rhythm of its meetings. */
export function changeAgenda(context: Context, period: Period): AgendaEntry[] {
  const { playbook, data, lang } = context;
  const zh = lang === 'zh';
  const goLive = zh ? '上线' : 'Go-live';
  return [
    ...dayOnly(context, { source: 'go-live', pointer: '/go-live', name: goLive }, data['go-live']),
    ...rowsOf(playbook, 'groups').flatMap((row: Row, index) =>
      dayOnly(
        context,
        {
          source: 'go-live',
          pointer: `/groups/${index}`,
          name: goLive,
          groups: [row.name ?? row.id ?? ''],
        },
        row['go-live'],
      ),
    ),
    ...rowsOf(playbook, 'what-ends').flatMap((row: Row, index) =>
      dayOnly(
        context,
        { source: 'ending', pointer: `/what-ends/${index}`, name: textOf(row.name) ?? '' },
        row.when,
      ),
    ),
    ...meetingEntries(context, period),
  ];
}
