import type { Lang } from '../../../core/playbook/types.ts';
import type { ContactCalendarView, ContactUnit } from '../../../core/views/shapes/contact-calendar.ts';
import { endOf } from '../../../core/views/contact-columns.ts';
import { day } from '../../parts/dates.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { empty } from './empty.ts';
import { ContactSign, Contacts } from './contacts.tsx';
import { AsTable, Empty, Frame } from '../../parts/frame.tsx';
import { inDigits } from '../../parts/text.ts';
import { word } from './words.ts';

/** Columns under what they are parts of: weeks under months, months and quarters under years. */
function groupsOf(
  { weeks, unit = 'week' }: ContactCalendarView,
  lang: Lang,
): { label: string; weeks: number }[] {
  const form = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    ...(unit === 'week' ? { month: 'short' } : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  const groups: { id: string; label: string; weeks: number }[] = [];
  for (const week of weeks) {
    const id = week.slice(0, unit === 'week' ? 7 : 4);
    const last = groups.at(-1);
    if (last?.id === id) last.weeks++;
    else groups.push({ id, label: form.format(new Date(`${week}T00:00:00Z`)), weeks: 1 });
  }
  return groups;
}

/** What a column is called under its group. */
function labelOf(week: string, unit: ContactUnit): string {
  const month = Number(week.slice(5, 7));
  if (unit === 'week') return String(Number(week.slice(8)));
  return unit === 'month' ? String(month) : unit === 'quarter' ? `Q${Math.ceil(month / 3)}` : '';
}

/** The column in which a day lies. */
function columnOf({ weeks, unit = 'week' }: ContactCalendarView, date: string | null): string | undefined {
  const last = weeks.findLast((week) => date !== null && week <= date);
  return last !== undefined && date !== null && date <= endOf(unit, last) ? last : undefined;
}

function Head({ view, lang }: { view: ContactCalendarView; lang: Lang }) {
  const today = columnOf(view, view.today);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} class="corner">
          {word(lang, 'audience')}
        </th>
        <th scope="col" rowSpan={2}>
          {word(lang, 'touches')}
        </th>
        {groupsOf(view, lang).map(({ label, weeks }) => (
          <th scope="colgroup" colSpan={weeks} class="month">
            {label}
          </th>
        ))}
      </tr>
      <tr>
        {view.weeks.map((week) => {
          const now = week === today;
          return (
            <th scope="col" title={day(lang, week)} class={now ? 'now' : undefined}>
              {now ? '▼' : ''}
              {labelOf(week, view.unit ?? 'week')}
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
  const more = view.rows.reduce(
    (sum, row) => row.cells.reduce((all, cell) => all + (cell.more ?? 0), sum),
    0,
  );
  if (rows.length === 0) return null;
  rows.sort((a, b) => String(a.cells[0]).localeCompare(String(b.cells[0])));
  const label = word(lang, 'table');
  return (
    <AsTable
      lang={lang}
      lazy={false}
      table={() => (
        <>
          <DataTable lang={lang} label={label} columns={columns} rows={rows} />
          {more > 0 ? <p class="muted">{word(lang, 'moreContacts', { count: inDigits(more) })}</p> : null}
        </>
      )}
    />
  );
}

/** Audiences by weeks: each contact a mark with its sender and message, the go-live week framed and flagged. */
export function ContactCalendar({ view, lang }: { view: ContactCalendarView; lang: Lang }) {
  if (view.rows.length === 0) {
    return (
      <Frame view={view} lang={lang}>
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      </Frame>
    );
  }
  const today = columnOf(view, view.today);
  return (
    <Frame view={view} lang={lang}>
      {view.unit ? <p class="muted">{word(lang, view.unit)}</p> : null}
      <div class="scroll" tabIndex={0} role="group" aria-label={view.title}>
        <table class="matrix">
          <Head view={view} lang={lang} />
          <tbody>
            {view.rows.map((row) => {
              const few = row.touches < row.wanted;
              const goLive = columnOf(view, row.goLive);
              return (
                <tr data-pointer={row.pointer}>
                  <th scope="row" data-pointer={row.pointer}>
                    {row.name}
                  </th>
                  <td class={few ? 'num late' : 'num'}>
                    {few ? '▼' : '✓'} {row.touches} / {row.wanted}
                    <span class="sr"> {word(lang, few ? 'tooFew' : 'enough')}</span>
                  </td>
                  {row.cells.map(({ week, events, more }) => {
                    const live = week === goLive;
                    const names = [live && 'live', week === today && 'now'].filter(Boolean);
                    return (
                      <td class={names.join(' ') || undefined}>
                        <Contacts events={events} more={more} lang={lang} />
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
      {view.hidden ? (
        <p class="muted">{word(lang, 'moreAudiences', { count: inDigits(view.hidden) })}</p>
      ) : null}
      <Legend lang={lang} />
      <AllContacts view={view} lang={lang} />
    </Frame>
  );
}
