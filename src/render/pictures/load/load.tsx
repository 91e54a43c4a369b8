import { useContext, useState } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { LoadRow, LoadView } from '../../../core/views/shapes/load.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { InteractionContext } from '../../parts/target.tsx';
import { WeekHead, weekText } from '../../parts/weeks.tsx';
import { empty } from './empty.ts';
import { RowList, WeekList } from './lists.tsx';
import { word } from './words.ts';

/** From so many things in a week on a cell is darker, and darkest. */
const [SOME, MANY] = [3, 5];

/** How dark cells are by what is in them: where a week may have very much, as in many programmes, by thirds of the most. */
function levels(rows: readonly LoadRow[]): (count: number) => number {
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map((items) => items.length)));
  const [some, many] = most > 3 * MANY ? [most / 3, (most * 2) / 3] : [SOME, MANY];
  return (count) => (count === 0 ? 0 : count < some ? 1 : count < many ? 2 : 3);
}

interface GridProps {
  kind: 'groups' | 'owners';
  rows: LoadRow[];
  weeks: LoadView['weeks'];
  lang: Lang;
}

/** Rows by weeks with how much lands on each; in a panel a cell opens what is in it. */
function Grid({ kind, rows, weeks, lang }: GridProps) {
  const works = useContext(InteractionContext) !== null;
  const [opened, setOpened] = useState<{ row: number; week: number } | null>(null);
  if (rows.length === 0) return null;
  const levelOf = levels(rows);
  const open = opened && rows[opened.row];
  const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);
  return (
    <>
      <div class="scroll" tabIndex={0} role="group" aria-label={word(lang, kind)}>
        <table class="weeks load">
          <WeekHead label={word(lang, kind)} weeks={weeks} lang={lang} last={word(lang, 'total')} />
          <tbody>
            {rows.map(({ name, cells, programmes, collisions = [] }, row) => (
              <tr>
                <th scope="row">
                  {name}
                  {programmes ? (
                    <span class="muted">{word(lang, 'programmes', { count: programmes })}</span>
                  ) : null}
                </th>
                {cells.map((items, week) => {
                  const { start = '', off = [] } = weeks[week] ?? {};
                  const collides = collisions.includes(week);
                  const label = { name, week: weekText(lang, start), count: items.length };
                  const shown = collides ? `!${items.length}` : items.length;
                  return (
                    <td
                      class={`level${levelOf(items.length)}${off.length ? ' rest' : ''}${collides ? ' collides' : ''}`}
                      title={collides ? word(lang, 'collision') : undefined}
                    >
                      {items.length === 0 ? (
                        <span class="muted">·</span>
                      ) : works ? (
                        <button
                          aria-label={word(lang, collides ? 'openCollision' : 'open', label)}
                          aria-expanded={opened?.row === row && opened.week === week}
                          onClick={() => setOpened({ row, week })}
                        >
                          {shown}
                        </button>
                      ) : (
                        shown
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
      {rows.some(({ collisions }) => collisions) ? <p class="muted">{word(lang, 'collisions')}</p> : null}
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
