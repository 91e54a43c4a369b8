import type { DocumentContext } from '../context.ts';
import { addDays, weekday } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';
import { textsOf } from '../playbook/rows.ts';
import type { AgendaEntry } from './types.ts';

/** A document that is not in force has no review. */
const RETIRED = new Set<unknown>(['closed', 'superseded']);

/** The day by which a document of any kind is to be looked at again. */
export function reviewEntries({ playbook, data, date }: DocumentContext): AgendaEntry[] {
  const due = date(data['review-by'], 'end');
  if (playbook.host || due === null || RETIRED.has(data.status)) return [];
  return [
    {
      source: 'review',
      pointer: '/review-by',
      name: playbook.title,
      from: due,
      due,
      state: 'open',
      owners: textsOf(data.owner),
      ownerKey: '/owner',
      dueKey: '',
    },
  ];
}

/** From a first to a last day, days off from Monday to Friday and days worked at weekends, as stretches of days. */
export function dayOffEntries(
  { playbook, data, calendar, lang }: DocumentContext,
  first: IsoDate,
  last: IsoDate,
): AgendaEntry[] {
  if (playbook.host || data.calendar === undefined) return [];
  const zh = lang === 'zh';
  const entries: AgendaEntry[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const isWorked = calendar.isWorkingDay(day);
    if (isWorked === weekday(day) <= 5) continue;
    const name = isWorked ? (zh ? '周末上班' : 'Weekend worked') : zh ? '休息日' : 'Day off';
    const before = entries.at(-1);
    if (before?.name === name && before.due === addDays(day, -1)) before.due = day;
    else entries.push({ source: 'day-off', pointer: '/calendar', name, from: day, due: day, state: null });
  }
  return entries;
}
