import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { day } from '../../parts/dates.ts';
import { textWidth } from '../../parts/text-fit.ts';
import { BlackoutBands } from './blackouts.tsx';
import { DaysOff } from './days-off.tsx';
import { LaneRooms } from './rooms.tsx';
import { MarkLine } from './marks.tsx';
import type { StripAxis, StripLayout } from './strip-layout.ts';
import type { StripPiece } from './strip-pieces.ts';
import { word } from './words.ts';

interface GroundProps {
  layout: StripLayout;
  piece: StripPiece;
  /** Where the lines of gates stand, which go through all pieces. */
  gates: readonly number[];
  view: TimelineView;
  lang: Lang;
}

/** Days off, blackouts, months, lines of marks and today: all that lies behind, as far as a piece reaches. */
export function Ground({ layout, piece, gates, view, lang }: GroundProps) {
  const { width, months, daysOff, blackouts, today } = layout;
  const top = Math.max(layout.top, piece.top);
  const bottom = Math.min(layout.lanesEnd, piece.bottom);
  return (
    <>
      <DaysOff placed={daysOff} top={top} bottom={bottom} />
      <BlackoutBands blackouts={blackouts} top={top} bottom={bottom} view={view} lang={lang} />
      {months.map(({ x }) => (
        <line x1={x} x2={x} y1={Math.max(20, piece.top)} y2={bottom} class="grid" />
      ))}
      {piece.lanes.map(({ placed: { y, name, from, to, height }, isFirst, rows }) => (
        <>
          {isFirst ? (
            <>
              <rect x="0" y={y} width={width} height={name.length * 15 + 27} fill="var(--panel)" />
              <line x1="0" x2={width} y1={y} y2={y} class="edge" />
            </>
          ) : null}
          {isFirst && from !== null && to !== null ? (
            <rect
              x={from}
              y={y + name.length * 15 + 23}
              width={Math.max(to - from, 2)}
              height="4"
              fill="var(--muted)"
            />
          ) : null}
          {rows.map(({ what, from: at, track }) =>
            'mark' in what && what.mark.type !== 'gate' ? (
              <MarkLine type={what.mark.type} at={at} top={track} bottom={Math.min(y + height, bottom)} />
            ) : null,
          )}
        </>
      ))}
      <LaneRooms lanes={piece.lanes.map(({ placed }) => placed)} width={width} />
      {gates.map((at) => (
        <MarkLine type="gate" at={at} top={top} bottom={bottom} />
      ))}
      {today === null ? null : (
        <line
          x1={today}
          x2={today}
          y1={Math.max(18, piece.top)}
          y2={bottom}
          stroke="var(--critical)"
          stroke-width="1.5"
          stroke-dasharray="5 3"
        />
      )}
    </>
  );
}

/** Months, weeks and today; the label of a month stays in sight until the next one comes. */
export function Axis({ layout, view, lang }: Pick<GroundProps, 'view' | 'lang'> & { layout: StripAxis }) {
  const { months, weeks, today, width } = layout;
  const label = `${word(lang, 'today')} ${day(lang, view.today)}`;
  const half = textWidth(label) / 2 + 4;
  return (
    <>
      {months
        .filter(({ label: month }) => month !== '')
        .map(({ x, to, label: month }) => (
          <text x={x + 4} y={32} class="muted halo sticky" data-from={x} data-to={to - textWidth(month) - 12}>
            {month}
          </text>
        ))}
      {weeks.map(({ x, label: week }) => (
        <text x={x + 4} y={46} class="muted halo" font-size="10">
          {week}
        </text>
      ))}
      {today === null ? null : (
        <text
          x={Math.min(Math.max(today, half), width - half)}
          y={14}
          text-anchor="middle"
          fill="var(--critical)"
          font-weight="600"
          class="halo"
        >
          {label}
        </text>
      )}
    </>
  );
}
