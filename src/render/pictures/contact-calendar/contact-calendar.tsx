import type { Lang } from '../../../core/playbook/types.ts';
import type { ContactCalendarView } from '../../../core/views/shapes/contact-calendar.ts';
import { addDays } from '../../../core/when/dates.ts';
import { day } from '../../parts/dates.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { empty } from './empty.ts';
import { ContactSign, Contacts } from './contacts.tsx';
import { AsTable, Empty, Frame } from '../../parts/frame.tsx';
import { word } from './words.ts';

const holds = (week: string, date: string | null): boolean =>
  date !== null && week <= date && date < addDays(week, 7);

/** Months over their weeks. */
function monthsOf(weeks: string[], lang: Lang): { label: string; weeks: number }[] {
  const form = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    timeZone: 'UTC',
  });
  const months: { id: string; label: string; weeks: number }[] = [];
  for (const week of weeks) {
    const id = week.slice(0, 7);
    const last = months.at(-1);
    if (last?.id === id) last.weeks++;
    else months.push({ id, label: form.format(new Date(`${week}T00:00:00Z`)), weeks: 1 });
  }
  return months;
}

function Head({ view, lang }: { view: ContactCalendarView; lang: Lang }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} class="corner">
          {word(lang, 'audience')}
        </th>
        <th scope="col" rowSpan={2}>
          {word(lang, 'touches')}
        </th>
        {monthsOf(view.weeks, lang).map(({ label, weeks }) => (
          <th scope="colgroup" colSpan={weeks} class="month">
            {label}
          </th>
        ))}
      </tr>
      <tr>
        {view.weeks.map((week) => {
          const now = holds(week, view.today);
          return (
            <th scope="col" title={day(lang, week)} class={now ? 'now' : undefined}>
              {now ? '▼' : ''}
              {Number(week.slice(8))}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Legend({ lang }: { lang: Lang }) {
  return (
    <ul class="legend-line" aria-label={word(lang, 'legend')}>
      <li>
        <ContactSign event /> {word(lang, 'event')}
      </li>
      <li>
        <ContactSign /> {word(lang, 'routine')}
      </li>
      <li>⚑ {word(lang, 'goLive')}</li>
      <li>▼ {word(lang, 'today')}</li>
    </ul>
  );
}

function AllContacts({ view, lang }: { view: ContactCalendarView; lang: Lang }) {
  const columns = (['date', 'audience', 'event', 'sender'] as const).map((id) => ({ label: word(lang, id) }));
  const rows = view.rows.flatMap((row) =>
    row.cells.flatMap(({ events }) =>
      events.map(({ date, name, sender, pointer }) => ({ pointer, cells: [date, row.name, name, sender] })),
    ),
  );
  if (rows.length === 0) return null;
  rows.sort((a, b) => String(a.cells[0]).localeCompare(String(b.cells[0])));
  const label = word(lang, 'table');
  return (
    <AsTable
      lang={lang}
      lazy={false}
      table={() => <DataTable lang={lang} label={label} columns={columns} rows={rows} />}
    />
  );
}

/** Audiences by weeks: each contact a mark with its sender and message, the go-live week framed and flagged. */
export function ContactCalendar({ view, lang }: { view: ContactCalendarView; lang: Lang }) {
  if (view.rows.length === 0) {
    return (
      <Frame view={view} lang={lang}>
        <Empty lang={lang} {...empty} />
      </Frame>
    );
  }
  return (
    <Frame view={view} lang={lang}>
      <div class="scroll" tabIndex={0} role="group" aria-label={view.title}>
        <table class="matrix">
          <Head view={view} lang={lang} />
          <tbody>
            {view.rows.map((row) => {
              const few = row.touches < row.wanted;
              return (
                <tr data-pointer={row.pointer}>
                  <th scope="row">{row.name}</th>
                  <td class={few ? 'num late' : 'num'}>
                    {few ? '▼' : '✓'} {row.touches} / {row.wanted}
                    <span class="sr"> {word(lang, few ? 'tooFew' : 'enough')}</span>
                  </td>
                  {row.cells.map(({ week, events }) => {
                    const live = holds(week, row.goLive);
                    const names = [live && 'live', holds(week, view.today) && 'now'].filter(Boolean);
                    return (
                      <td class={names.join(' ') || undefined}>
                        <Contacts events={events} lang={lang} />
                        {live ? (
                          <>
                            <span aria-hidden="true">⚑</span>
                            <span class="sr">{word(lang, 'goLive')}</span>
                          </>
                        ) : null}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Legend lang={lang} />
      <AllContacts view={view} lang={lang} />
    </Frame>
  );
}
