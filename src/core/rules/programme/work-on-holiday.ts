import { charterOf } from '../../kinds/change/roles.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { textOf, textsOf } from '../../playbook/rows.ts';
import { weekday } from '../../when/dates.ts';
import { parseWhen } from '../../when/parse.ts';
import { workingDayFrom } from '../../when/resolve.ts';
import { isRetired } from '../../lint/required.ts';
import { defineRule } from '../../lint/define.ts';

/** Something that people have to be there for, where its day is written. */
interface Appointment {
  pointer: string;
  name: string | Bilingual;
  text: string | undefined;
}

/** The same of a row, with its other cells. */
interface PlacedAppointment extends Appointment {
  name: string;
  row: Record<string, unknown>;
}

/** True where one day of the calendar is written, and no unit that ends on it or days that are counted. */
function isDay(text: string): boolean {
  const when = parseWhen(text);
  if (when?.type === 'numeric') return true;
  return (when?.type === 'absolute' || when?.type === 'yearless') && when.precision === 'day';
}

export default defineRule({
  id: 'work-on-holiday',
  kinds: ['change', 'roadmap', 'comms'],
  severity: 'warning',
  messages: {
    default: {
      en: '{name}: nobody works on {date} by the calendar; move it to {next}, the next day that is worked, or write +{date} in the calendar',
      zh: '{name}：{date} 按日历休息；请改到下一个工作日 {next}，如当天上班，请在日历中写 +{date}',
    },
  },
  why: {
    en: 'On a day off nobody is there to be trained, to listen or to help',
    zh: '休息日没有人参加、倾听或支援',
  },
  fix: { en: 'Move it to a day that is worked', zh: '改到工作日' },
  source: { en: 'calendar arithmetic', zh: '日历计算' },
  check(context) {
    const { playbook, data, programme, rows, calendar, date, report } = context;
    if (isRetired(data)) return;
    const charter = charterOf(programme);
    const inRows = (list: string, field: string): PlacedAppointment[] =>
      rows(list as 'milestones').flatMap(({ row, pointer, name }) => {
        const cells: Record<string, unknown> = row;
        if (cells.status === 'done' || cells.status === 'cancelled') return [];
        return [
          { row: cells, pointer: `${pointer}/${field}`, name: String(name), text: textOf(cells[field]) },
        ];
      });
    const goLive = textOf((data as Record<string, unknown>)['go-live']);
    const appointments: Appointment[] = [
      { pointer: '/go-live', name: { en: 'Go-live', zh: '上线' }, text: goLive },
      ...inRows('groups', 'go-live').map(({ pointer, name, text }) => ({
        pointer,
        name: { en: `Go-live of ${name}`, zh: `${name}上线` },
        text,
      })),
      // A year begins on a day off, and rules come into force with it.
      ...inRows('milestones', 'when').filter(({ text }) => !text?.endsWith('-01-01')),
      ...inRows('waves', 'when'),
      ...inRows('activities', 'when').filter(({ row }) => row.lever === 'training'),
      ...inRows('events', 'when').filter(({ row }) => textsOf(row.channel).includes('town-hall')),
    ];
    const holder = data.calendar === undefined ? charter : playbook;
    for (const { pointer, name, text } of appointments) {
      const day = text !== undefined && isDay(text) ? date(text, 'start') : null;
      // Weekends are often chosen for it; a holiday in the week hardly is.
      if (!day || weekday(day) > 5 || calendar.isWorkingDay(day)) continue;
      report(
        pointer,
        { name, date: day, next: workingDayFrom(day, calendar) },
        holder ? { related: [{ playbook: holder, pointer: '/calendar' }] } : {},
      );
    }
  },
});
