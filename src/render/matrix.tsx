import type { Lang } from '../core/playbook/types.ts';
import type { MatrixView } from '../core/views/types.ts';
import { addDays } from '../core/when/dates.ts';
import { Empty, Frame } from './parts.tsx';
import { day, word } from './text.ts';

/** Audiences by weeks; each contact is a mark with its sender and message, the go-live week is framed. */
export function Matrix({ view, lang }: { view: MatrixView; lang: Lang }) {
  if (view.rows.length === 0) {
    return (
      <Frame view={view}>
        <Empty lang={lang} hint="empty-matrix" />
      </Frame>
    );
  }
  const holds = (week: string, date: string | null): boolean =>
    date !== null && week <= date && date < addDays(week, 7);
  return (
    <Frame view={view}>
      <div class="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{word(lang, 'audience')}</th>
              <th scope="col" class="num">
                {word(lang, 'touches')}
              </th>
              {view.weeks.map((week) => (
                <th scope="col" title={day(lang, week)}>
                  {holds(week, view.today) ? '▼' : week.slice(8) <= '07' ? week.slice(5, 7) : '·'}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr data-pointer={row.pointer}>
                <th scope="row">{row.name}</th>
                <td class={row.touches < row.wanted ? 'num late' : 'num'}>
                  {row.touches} / {row.wanted}
                </td>
                {row.cells.map(({ week, events }) => (
                  <td
                    style={holds(week, row.goLive) ? 'outline:2px solid var(--attention)' : undefined}
                    title={
                      events
                        .map(({ date, name, sender }) =>
                          [day(lang, date), sender, name].filter(Boolean).join(' · '),
                        )
                        .join('\n') || undefined
                    }
                  >
                    {events.length > 0 ? '●'.repeat(Math.min(events.length, 3)) : ''}
                    {holds(week, row.goLive) ? <span class="muted">{word(lang, 'goLive')}</span> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Frame>
  );
}
