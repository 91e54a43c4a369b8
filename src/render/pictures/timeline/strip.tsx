import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { Lane, TimelineView } from '../../../core/views/shapes/timeline.ts';
import { day, span } from '../../parts/dates.ts';
import { Target, useDrawingRole } from '../../parts/target.tsx';
import { textWidth } from '../../parts/text-fit.ts';
import type { Zoom } from '../../parts/zoom.ts';
import { BarShape, Ghost } from './bar.tsx';
import { BlackoutBands, BlackoutNames } from './blackouts.tsx';
import { barTitle, markTitle } from './captions.ts';
import { DaysOff } from './days-off.tsx';
import { LINE } from './labels.ts';
import { Legend, placeLegend } from './legend.tsx';
import { MarkLine, MarkShape } from './marks.tsx';
import type { Room } from './room.ts';
import {
  INDENT,
  STRIP_BAR,
  stripOf,
  type StripLane,
  type StripLayout,
  type StripRow,
} from './strip-layout.ts';
import { word } from './words.ts';

interface Shared {
  view: TimelineView;
  lang: Lang;
}

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
          {beside && index === name.length - 1 ? <tspan class="muted notes"> · {note}</tspan> : null}
        </text>
      ))}
      {(beside ? more : notes).map((line, index) => (
        <text x={INDENT} y={last + (index + 1) * LINE} class="muted halo notes">
          {line}
        </text>
      ))}
    </g>
  );
}

function Row({ row, view, lang }: Shared & { row: StripRow }) {
  const { what, track, from, to, ghost, name, notes } = row;
  const lines = [...name, ...notes];
  if ('mark' in what) {
    const { mark } = what;
    return (
      <Target pointer={mark.pointer} title={markTitle(mark, view, lang)} lines={lines}>
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

/** Shows and hides what is done of a phase. It is a control of its own beside what it stands in. */
function Fold({ placed, lang, toggle }: { placed: StripLane; lang: Lang; toggle(): void }) {
  const { y, done, open } = placed;
  if (done === 0) return null;
  const label = word(lang, open ? 'hideDone' : 'showDone', { count: done });
  const act = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
    toggle();
  };
  return (
    <g
      class="fold"
      role="button"
      tabIndex={0}
      aria-expanded={open}
      aria-label={`${placed.lane.name}: ${label}`}
      onClick={act}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ' ? act(event) : undefined)}
    >
      <title>{label}</title>
      <rect x="2" y={y + 6} width="22" height="22" rx="3" fill="transparent" />
      <path
        d={open ? `M8 ${y + 14}l5 6l5 -6` : `M10 ${y + 12}l6 5l-6 5`}
        fill="none"
        stroke="var(--text)"
        stroke-width="1.8"
      />
    </g>
  );
}

function LaneHead({ placed, view, lang, toggle }: Shared & { placed: StripLane; toggle(): void }) {
  const { lane, y, name, note } = placed;
  const dates = lane.start && lane.end ? span(view, lang, lane.start, lane.end) : null;
  return (
    <g class="names">
      <Target
        pointer={lane.pointer || undefined}
        title={[lane.name, dates, word(lang, lane.state), lane.goal].filter(Boolean).join(' · ')}
        lines={[...name, note]}
      >
        {name.map((line, index) => (
          <text x={INDENT} y={y + 20 + index * 15} font-weight="600">
            {line}
          </text>
        ))}
        <text x={INDENT} y={y + 20 + name.length * 15} class="muted">
          {note}
        </text>
      </Target>
      <Fold placed={placed} lang={lang} toggle={toggle} />
    </g>
  );
}

/** Days off, blackouts, months, lines of marks and today: all that lies behind. */
function Ground({ layout, view, lang }: Shared & { layout: StripLayout }) {
  const { top, lanesEnd, width, lanes, months, daysOff, blackouts, today } = layout;
  return (
    <>
      <DaysOff placed={daysOff} top={top} bottom={lanesEnd} />
      <BlackoutBands blackouts={blackouts} top={top} bottom={lanesEnd} view={view} lang={lang} />
      {months.map(({ x }) => (
        <line x1={x} x2={x} y1={20} y2={lanesEnd} class="grid" />
      ))}
      {lanes.map(({ y, name, from, to, rows, height }) => (
        <>
          <rect x="0" y={y} width={width} height={name.length * 15 + 27} fill="var(--panel)" />
          <line x1="0" x2={width} y1={y} y2={y} class="grid" />
          {from !== null && to !== null ? (
            <rect
              x={from}
              y={y + name.length * 15 + 23}
              width={Math.max(to - from, 2)}
              height="4"
              fill="var(--muted)"
            />
          ) : null}
          {rows.map(({ what, from: at, track }) =>
            'mark' in what ? (
              <MarkLine
                type={what.mark.type}
                at={at}
                top={what.mark.type === 'gate' ? top : track}
                bottom={what.mark.type === 'gate' ? lanesEnd : y + height}
              />
            ) : null,
          )}
        </>
      ))}
      {today === null ? null : (
        <line
          x1={today}
          x2={today}
          y1={18}
          y2={lanesEnd}
          stroke="var(--critical)"
          stroke-width="1.5"
          stroke-dasharray="5 3"
        />
      )}
    </>
  );
}

function Axis({ layout, view, lang }: Shared & { layout: StripLayout }) {
  const { months, weeks, today, width } = layout;
  const label = `${word(lang, 'today')} ${day(lang, view.today)}`;
  const half = textWidth(label) / 2 + 4;
  return (
    <>
      {months
        .filter(({ label: month }) => month !== '')
        .map(({ x, to, label: month }) => (
          <text x={x + 4} y={32} class="muted halo sticky" data-from={x} data-to={to - textWidth(month) - 4}>
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

/**
 * A plan in a panel: so many weeks around today, each name in a line of its own that stays in sight, what is done of
 * a phase folded into the line of its name until that is opened.
 */
export function Strip({ view, lang, zoom, room }: Shared & { zoom: Zoom; room: Room }) {
  const { width: seen, depth, searched } = room;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const role = useDrawingRole();
  const drawing = useRef<SVGSVGElement>(null);
  const layout = useMemo(
    () => stripOf(view, lang, { zoom, room: seen, isOpen: ({ id }) => searched || opened.has(id) }),
    [view, lang, zoom, seen, searched, opened],
  );
  // What is below the drawing has to know that there are other elements now, as when a table is opened.
  useEffect(() => void drawing.current?.dispatchEvent(new Event('toggle')), [opened]);
  if (!layout) return null;
  const toggle = ({ id }: Lane): void => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  const drawn = { width: seen, links: false, offDays: layout.daysOff.length > 0 };
  const legend = placeLegend(view, lang, layout.height, drawn);
  const height = layout.height + legend.height;
  return (
    <svg
      ref={drawing}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${height}`}
      width={layout.width}
      height={height}
      role={role}
      aria-label={view.title}
      data-day={layout.day}
      data-focus={layout.focus}
    >
      <title>{view.title}</title>
      <Ground layout={layout} view={view} lang={lang} />
      <Axis layout={layout} view={view} lang={lang} />
      {layout.lanes.map((placed) => (
        <g data-phase={placed.lane.name}>
          <LaneHead placed={placed} view={view} lang={lang} toggle={() => toggle(placed.lane)} />
          {placed.rows
            .filter(({ y }) => y < depth)
            .map((row) => (
              <Row row={row} view={view} lang={lang} />
            ))}
        </g>
      ))}
      <BlackoutNames blackouts={layout.blackouts} />
      <g class="names">
        <Legend items={legend.items} />
      </g>
    </svg>
  );
}
