import type { Lang } from '../../../core/playbook/types.ts';
import type { StripCell, StripRow } from '../../../core/views/shapes/barrier-strip.ts';
import { day } from '../../parts/dates.ts';
import { inLine } from '../../parts/prose.ts';
import { Said } from '../../parts/said.tsx';
import { moved, standing } from './says.ts';
import { Spread } from './spread.tsx';
import { word } from './words.ts';

/** The next action on what holds a row up, and how many more there are. */
function Next({ row, cell, lang }: { row: StripRow; cell: StripCell; lang: Lang }) {
  const [first, ...others] = cell.actions;
  if (row.path !== null || row.status !== 'barrier') return null;
  if (!first) return <div class="late">! {word(lang, 'noAction')}</div>;
  const said = inLine(first.lever, first.owner, first.due && day(lang, first.due));
  return (
    <div data-pointer={first.pointer}>
      <b>{word(lang, 'next')}:</b> <Said text={first.name} lang={lang} />
      {said ? <div class="muted">{said}</div> : null}
      {others.length > 0 ? <div class="muted">{word(lang, 'more', { count: others.length })}</div> : null}
    </div>
  );
}

/** An element of a group: its score, how those asked answered, and what is done where it holds them up. */
export function Cell({
  row,
  cell,
  limit,
  lang,
}: {
  row: StripRow;
  cell: StripCell;
  limit: number;
  lang: Lang;
}) {
  const place = standing(row, cell);
  const { score, spread, evidence } = cell;
  const change = moved(cell, lang);
  return (
    <li class={place} data-pointer={row.path === null ? cell.pointer : undefined}>
      <div class="element">{cell.name}</div>
      <div>
        <b>{score ?? '–'}</b>{' '}
        <span class="muted">
          {score === null ? word(lang, 'blank') : Number.isInteger(score) ? null : word(lang, 'mean')}
          {change}
        </span>
      </div>
      <div class="place">
        {place === 'reached' ? (
          <span class="muted">✓ {word(lang, 'reached')}</span>
        ) : place === 'later' ? (
          <span class="muted">{word(lang, 'later')}</span>
        ) : (
          <b class="barrier">■ {word(lang, row.status === 'barrier' ? 'barrier' : 'openHere')}</b>
        )}
      </div>
      {spread ? <Spread counts={spread} limit={limit} lang={lang} /> : null}
      {evidence ? (
        <div class="muted">
          <Said text={evidence} lang={lang} />
        </div>
      ) : null}
      {place === 'here' ? <Next row={row} cell={cell} lang={lang} /> : null}
    </li>
  );
}
