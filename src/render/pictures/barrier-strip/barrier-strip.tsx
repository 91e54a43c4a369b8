import type { Lang } from '../../../core/playbook/types.ts';
import type { BarrierStripView, StripRow } from '../../../core/views/shapes/barrier-strip.ts';
import { Each } from '../../parts/each.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { Cell } from './cell.tsx';
import { empty } from './empty.ts';
import { facts, heldUp, trendText } from './says.ts';
import { word } from './words.ts';

function Row({ row, view, lang }: { row: StripRow; view: BarrierStripView; lang: Lang }) {
  const { asked, barriers, status, name } = row;
  const notes = [
    heldUp(row, lang),
    asked > 0 && barriers === null ? word(lang, 'tooFew', { count: asked, fewest: view.fewest }) : null,
    trendText(row, lang),
  ].filter((note) => note !== null);
  return (
    <li>
      <div class="about">
        <b>{name}</b> <span class="muted">{facts(row, lang)}</span>
        {status === 'clear' ? <span> · ✓ {word(lang, 'clear')}</span> : null}
      </div>
      <ol>
        {row.cells.map((cell) => (
          <Cell row={row} cell={cell} limit={view.limit} lang={lang} />
        ))}
      </ol>
      {notes.map((note) => (
        <div class="muted">{note}</div>
      ))}
    </li>
  );
}

/** Each group with its five elements in a row: the first that holds it up is framed, with the next action below it. */
export function BarrierStrip({ view, lang }: { view: BarrierStripView; lang: Lang }) {
  if (view.rows.length === 0) {
    return (
      <Frame view={view} lang={lang}>
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      </Frame>
    );
  }
  return (
    <Frame view={view} lang={lang}>
      <p class="muted">{word(lang, 'limit', { limit: view.limit })}</p>
      <ul class="barrier-strip">
        <Each of={view.rows}>{(row) => <Row row={row} view={view} lang={lang} />}</Each>
      </ul>
    </Frame>
  );
}
