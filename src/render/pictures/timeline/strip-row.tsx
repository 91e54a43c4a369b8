import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { Target } from '../../parts/target.tsx';
import { BarShape, Ghost } from './bar.tsx';
import { barTitle, markTitle } from './captions.ts';
import { LINE } from './labels.ts';
import { MarkShape } from './marks.tsx';
import { INDENT, STRIP_BAR, type StripRow } from './strip-layout.ts';

/** Name and notes of a row; they stay in sight wherever the strip is scrolled to. */
function Names({ row: { y, name, notes, beside } }: { row: StripRow }) {
  const first = y + 4 + LINE;
  const last = first + (name.length - 1) * LINE;
  const [note, ...more] = notes;
  return (
    <g class="names">
      {name.map((line, index) => (
        <text x={INDENT} y={first + index * LINE} class="halo">
          {line}
          {beside && index === name.length - 1 ? <tspan class="muted notes"> · {note}</tspan> : null}{' '}
        </text>
      ))}
      {(beside ? more : notes).map((line, index) => (
        <text x={INDENT} y={last + (index + 1) * LINE} class="muted halo notes">
          {line}{' '}
        </text>
      ))}
    </g>
  );
}

/** A piece of work or a mark of the strip. */
export function Row({ row, view, lang }: { row: StripRow; view: TimelineView; lang: Lang }) {
  const { what, track, from, to, ghost, name, notes, beside } = row;
  const [note, ...more] = notes;
  const lines = beside ? [`${name.join(' ')} · ${note}`, ...more] : [...name, ...notes];
  if ('mark' in what) {
    const { mark } = what;
    return (
      <Target pointer={mark.pointer} title={markTitle(mark, view, lang)} lines={lines} day={mark.date}>
        <Names row={row} />
        <MarkShape mark={mark} at={from} y={track + 9} />
      </Target>
    );
  }
  const { bar } = what;
  const data = {
    'data-bar': `${bar.start} ${bar.end}`,
    'data-owner': bar.owner ?? '',
    'data-state': bar.state,
  };
  return (
    <Target pointer={bar.pointer} title={barTitle(bar, view, lang)} lines={lines} bar={data}>
      <Names row={row} />
      {ghost ? <Ghost from={ghost.from} to={ghost.to} y={track + STRIP_BAR + 2} /> : null}
      <BarShape bar={bar} x={from} y={track} width={to - from} height={STRIP_BAR} />
    </Target>
  );
}
