import { useContext, useState } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { LoadRow, LoadView } from '../../../core/views/shapes/load.ts';
import { day } from '../../parts/dates.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { InteractionContext } from '../../parts/target.tsx';
import { empty } from './empty.ts';
import { RowList, WeekList } from './lists.tsx';
import { word } from './words.ts';

/** From so many things in a week on a cell is darker, and darkest. */
const [SOME, MANY] = [3, 5];

const levelOf = (count: number): number => (count === 0 ? 0 : count < SOME ? 1 : count < MANY ? 2 : 3);

/** A day without its year, which is this one or the next, in a line for the day and one for the month. */
function DayLines({ lang, date }: { lang: Lang; date: string }) {
  const lines = day(lang, date).match(lang === 'zh' ? /\d{1,4}[月日]/g : /^\d+|\p{L}+/gu) ?? [];
  return (
    <>
      {lines.map((line) => (
        <span class="day">{line} </span>
      ))}
    </>
  );
}

interface GridProps {
  kind: 'groups' | 'owners';
  rows: LoadRow[];
  weeks: LoadView['weeks'];
  lang: Lang;
}

function Head({ kind, weeks, lang }: Omit<GridProps, 'rows'>) {
  return (
    <thead>
      <tr>
        <th scope="col">{word(lang, kind)}</th>
        {weeks.map(({ start, off }) => (
          <th scope="col" title={word(lang, 'week', { date: day(lang, start) })}>
            <DayLines lang={lang} date={start} />
            {off.length > 0 ? (
              <span
                class="off"
                title={word(lang, 'offTitle', { dates: off.map((one) => day(lang, one)).join(', ') })}
              >
                {word(lang, 'off', { days: off.length })}
              </span>
            ) : null}
          </th>
        ))}
        <th scope="col">{word(lang, 'total')}</th>
      </tr>
    </thead>
  );
}

/** Rows by weeks with how much lands on each; in a panel a cell opens what is in it. */
function Grid({ kind, rows, weeks, lang }: GridProps) {
  const works = useContext(InteractionContext) !== null;
  const [opened, setOpened] = useState<{ row: number; week: number } | null>(null);
  if (rows.length === 0) return null;
  const open = opened && rows[opened.row];
  const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
  return (
    <>
      <div class="scroll" tabIndex={0} role="group" aria-label={word(lang, kind)}>
        <table class="load">
          <Head kind={kind} weeks={weeks} lang={lang} />
          <tbody>
            {rows.map(({ name, cells }, row) => (
              <tr>
                <th scope="row">{name}</th>
                {cells.map((items, week) => {
                  const date = day(lang, weeks[week]?.start ?? '');
                  const label = { name, week: word(lang, 'week', { date }), count: items.length };
                  return (
                    <td class={`level${levelOf(items.length)}${weeks[week]?.off.length ? ' rest' : ''}`}>
                      {items.length === 0 ? (
                        <span class="muted">·</span>
                      ) : works ? (
                        <button
                          aria-label={word(lang, 'open', label)}
                          aria-expanded={opened?.row === row && opened.week === week}
                          onClick={() => setOpened({ row, week })}
                        >
                          {items.length}
                        </button>
                      ) : (
                        items.length
                      )}
                    </td>
                  );
                })}
                <td class="sum">{sum(cells.map((items) => items.length))}</td>
              </tr>
            ))}
            <tr class="sum">
              <th scope="row">{word(lang, 'total')}</th>
              {weeks.map((_, week) => (
                <td>{sum(rows.map(({ cells }) => cells[week]?.length ?? 0))}</td>
              ))}
              <td>{sum(rows.flatMap(({ cells }) => cells.map((items) => items.length)))}</td>
            </tr>
          </tbody>
        </table>
      </div>
      {open && opened ? (
        <WeekList row={open} week={opened.week} start={weeks[opened.week]?.start ?? ''} lang={lang} />
      ) : null}
      {rows.map((row) => (
        <RowList row={row} weeks={weeks} lang={lang} />
      ))}
    </>
  );
}

/** What lands on groups and on owners, week by week. */
export function Load({ view, lang }: { view: LoadView; lang: Lang }) {
  const { groups, owners, weeks } = view;
  return (
    <Frame view={view} lang={lang}>
      {groups.length + owners.length === 0 ? <Empty lang={lang} {...empty} /> : null}
      {groups.length > 0 ? <h3>{word(lang, 'groups')}</h3> : null}
      <Grid kind="groups" rows={groups} weeks={weeks} lang={lang} />
      {owners.length > 0 ? <h3>{word(lang, 'owners')}</h3> : null}
      <Grid kind="owners" rows={owners} weeks={weeks} lang={lang} />
    </Frame>
  );
}
