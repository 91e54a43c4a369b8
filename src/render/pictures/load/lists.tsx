import type { Lang } from '../../../core/playbook/types.ts';
import type { LoadItem, LoadRow, LoadView } from '../../../core/views/shapes/load.ts';
import { day } from '../../parts/dates.ts';
import { word } from './words.ts';

function Items({ items }: { items: LoadItem[] }) {
  return (
    <ul>
      {items.map(({ pointer, name }) => (
        <li data-pointer={pointer}>{name}</li>
      ))}
    </ul>
  );
}

interface WeekProps {
  row: LoadRow;
  week: number;
  start: string;
  lang: Lang;
}

/** What lands on one row in one week. */
export function WeekList({ row: { name, cells }, week, start, lang }: WeekProps) {
  return (
    <section class="load-week" aria-live="polite">
      <b>{name}</b> <span class="muted">{word(lang, 'week', { date: day(lang, start) })}</span>
      <Items items={cells[week] ?? []} />
    </section>
  );
}

/** What lands on one row, week by week, and what recurs on days that nobody wrote. */
export function RowList({ row, weeks, lang }: { row: LoadRow; weeks: LoadView['weeks']; lang: Lang }) {
  const { name, cells, undated } = row;
  return (
    <details class="load-row">
      <summary>{name}</summary>
      {weeks.map(({ start }, week) =>
        cells[week]?.length ? (
          <>
            <span class="muted">{word(lang, 'week', { date: day(lang, start) })}</span>
            <Items items={cells[week]} />
          </>
        ) : null,
      )}
      {undated.length > 0 ? (
        <>
          <span class="muted">{word(lang, 'undated')}</span>
          <ul>
            {undated.map((one) => (
              <li data-pointer={one.pointer}>
                {one.name} <span class="muted">{one.rhythm}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
