import type { Lang } from '../core/playbook/types.ts';
import type { MatrixView } from '../core/views/types.ts';
import { addDays } from '../core/when/dates.ts';
import { Empty, Frame } from './parts.tsx';
import { day, month, word } from './text.ts';

type Row = MatrixView['rows'][number];

const holds = (week: string, date: string | null): boolean =>
  date !== null && week <= date && date < addDays(week, 7);

/** Months with the number of weeks that begin in each. */
function months(weeks: string[]): { name: string; weeks: number }[] {
  const spans: { name: string; weeks: number }[] = [];
  for (const week of weeks) {
    const name = week.slice(0, 7);
    const last = spans.at(-1);
    if (last?.name === name) last.weeks++;
    else spans.push({ name, weeks: 1 });
  }
  return spans;
}

function Head({ view, lang }: { view: MatrixView; lang: Lang }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {word(lang, 'audience')}
        </th>
        <th scope="col" rowSpan={2} class="num">
          {word(lang, 'touches')}
        </th>
        {months(view.weeks).map(({ name, weeks }) => (
          <th scope="colgroup" colSpan={weeks} class="month">
            {month(lang, `${name}-01`, weeks > 2)}
          </th>
        ))}
      </tr>
      <tr>
        {view.weeks.map((week) => (
          <th scope="col" class={holds(week, view.today) ? 'week today' : 'week'} title={day(lang, week)}>
            {Number(week.slice(8))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Week({ row, cell, lang }: { row: Row; cell: Row['cells'][number]; lang: Lang }) {
  const live = holds(cell.week, row.goLive);
  const events = cell.events.map(({ date, name, sender }) =>
    [day(lang, date), sender, name].filter(Boolean).join(' · '),
  );
  const title = [...events, live && row.goLive ? `${word(lang, 'goLive')} ${day(lang, row.goLive)}` : '']
    .filter(Boolean)
    .join('\n');
  return (
    <td class={live ? 'week live' : 'week'} title={title || undefined}>
      {events.length > 0 ? <span class="dot">{events.length > 1 ? events.length : '●'}</span> : null}
      {live ? <span class="flag">⚑</span> : null}
    </td>
  );
}

/** Audiences by weeks: how many contacts each week has, where the go-live stands, what today is. */
export function Matrix({ view, lang }: { view: MatrixView; lang: Lang }) {
  if (view.rows.length === 0) {
    return (
      <Frame view={view}>
        <Empty lang={lang} hint="empty-matrix" />
      </Frame>
    );
  }
  return (
    <Frame view={view}>
      <div class="scroll" tabIndex={0}>
        <table class="matrix">
          <Head view={view} lang={lang} />
          <tbody>
            {view.rows.map((row) => (
              <tr data-pointer={row.pointer}>
                <th scope="row">{row.name}</th>
                <td class={row.touches < row.wanted ? 'num late' : 'num'}>
                  {row.touches} / {row.wanted}
                </td>
                {row.cells.map((cell) => (
                  <Week row={row} cell={cell} lang={lang} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="legend">
        <span>● {word(lang, 'contact')}</span> <span>2 {word(lang, 'contacts')}</span>{' '}
        <span>⚑ {word(lang, 'goLive')}</span>
      </p>
    </Frame>
  );
}
