import type { Lang } from '../../../core/playbook/types.ts';
import type { LoadItem, LoadRow, LoadView } from '../../../core/views/shapes/load.ts';
import { weekText } from '../../parts/weeks.tsx';
import { word } from './words.ts';

function Items({ items }: { items: LoadItem[] }) {
  return (
    <ul>
      {items.map(({ pointer, name, programme }) => (
        <li data-pointer={pointer}>
          {name}
          {programme === undefined ? null : <span class="muted"> · {programme}</span>}
        </li>
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
      <b>{name}</b> <span class="muted">{weekText(lang, start)}</span>
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
            <span class="muted">{weekText(lang, start)}</span>
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
                {one.name}{' '}
                <span class="muted">{[one.rhythm, one.programme].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}
