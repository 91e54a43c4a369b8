import type { Lang } from '../../../core/playbook/types.ts';
import type { ContactCalendarView, ContactUnit } from '../../../core/views/shapes/contact-calendar.ts';
import { endOf } from '../../../core/views/contact-columns.ts';
import { day, shortDay } from '../../parts/dates.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { empty } from './empty.ts';
import { Contacts, rhythmText } from './contacts.tsx';
import { Legend } from './legend.tsx';
import { AsTable, Empty, Frame } from '../../parts/frame.tsx';
import { inGroups } from '../../parts/groups.ts';
import { inDigits } from '../../parts/text.ts';
import { isTypeWord, word } from './words.ts';

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
        {groupsOf(view, lang).map(({ label, weeks }) => (
          <th scope="colgroup" colSpan={weeks} class="month" style={`grid-column:span ${weeks}`}>
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

function AllContacts({ view, lang }: { view: ContactCalendarView; lang: Lang }) {
  const columns = (['date', 'audience', 'event', 'type', 'sender', 'state'] as const).map((id) => ({
    label: word(lang, id),
  }));
  const rows = view.rows.flatMap((row) =>
    row.cells.flatMap(({ events }) =>
      events.map(({ date, name, sender, pointer, type, state }) => ({
        pointer,
        cells: [
          date,
          row.name,
          name,
          type && isTypeWord(type) ? word(lang, type) : type,
          sender,
          word(lang, state ?? 'routine'),
        ],
      })),
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

type AudienceWeeks = ContactCalendarView['rows'][number];

/** How often an audience is reached before its go-live, of how many that are wanted. */
function Touched({ touches, wanted, lang }: Pick<AudienceWeeks, 'touches' | 'wanted'> & { lang: Lang }) {
  if (wanted === null) return <span class="muted">{word(lang, 'touchesBriefed', { touches })}</span>;
  const few = touches < wanted;
  return (
    <span class={few ? 'late' : 'muted'}>
      {few ? '▼' : '✓'} {word(lang, 'touchesOf', { touches, wanted })}
      <span class="sr"> {word(lang, few ? 'tooFew' : 'enough')}</span>
    </span>
  );
}

/** An audience with what it has heard: how often, when last, when next. It stays in sight. */
function Audience({ row, today, lang }: { row: AudienceWeeks; today: string; lang: Lang }) {
  const { pointer, name, touches, wanted, last, next } = row;
  return (
    <th scope="row" data-pointer={pointer}>
      {name}
      <Touched touches={touches} wanted={wanted} lang={lang} />
      <span class="muted">
        {last ? word(lang, 'last', { date: shortDay(lang, last, today) }) : word(lang, 'never')}
      </span>
      <span class="muted">
        {next ? word(lang, 'next', { date: shortDay(lang, next, today) }) : word(lang, 'noNext')}
      </span>
    </th>
  );
}

function AudienceRow({
  row,
  view,
  today,
  lang,
}: {
  row: AudienceWeeks;
  view: ContactCalendarView;
  today: string | undefined;
  lang: Lang;
}) {
  const goLive = columnOf(view, row.goLive);
  return (
    <tr>
      <Audience row={row} today={view.today} lang={lang} />
      {row.cells.map(({ week, events, more = 0 }) => {
        const rhythm = rhythmText(events, more, lang);
        const live = week === goLive;
        const silent = events.length + more === 0 && goLive !== undefined && week < goLive;
        const names = [live && 'live', week === today && 'now', rhythm.length > 0 && 'rhythm'].filter(
          Boolean,
        );
        return (
          <td class={names.join(' ') || undefined} title={rhythm.join('\n') || undefined}>
            <Contacts events={events} more={more} lang={lang} />
            {silent ? (
              <span class="muted" role="img" aria-label={word(lang, 'silent')}>
                ╱╱
              </span>
            ) : null}
            {live ? (
              <span role="img" aria-label={word(lang, 'goLive')}>
                ⚑
              </span>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}

/** How many audiences are painted together where there are many: few, since the weeks of each take their time. */
const GROUP = 3;
/** From so many audiences on only those in sight are painted. */
const MANY = 40;

/** Audiences by weeks: each event a mark with its sender and message, what is regular a rail, the go-live week framed and flagged. */
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
        <table
          class={view.rows.length < MANY ? 'matrix' : 'matrix long'}
          style={`--columns:${view.weeks.length}`}
        >
          <Head view={view} lang={lang} />
          {inGroups(view.rows, GROUP).map((rows) => (
            <tbody style={`--rows:${rows.length}`}>
              {rows.map((row) => (
                <AudienceRow row={row} view={view} today={today} lang={lang} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {view.hidden ? (
        <p class="muted">{word(lang, 'moreAudiences', { count: inDigits(view.hidden) })}</p>
      ) : null}
      <Legend view={view} lang={lang} />
      <AllContacts view={view} lang={lang} />
    </Frame>
  );
}
