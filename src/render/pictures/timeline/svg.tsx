import { useContext, useMemo } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { span } from '../../parts/dates.ts';
import { Each } from '../../parts/each.tsx';
import type { Zoom } from '../../parts/zoom.ts';
import { Target, useDrawingRole } from '../../parts/target.tsx';
import { AxisLabels } from './axis.tsx';
import { BarRow } from './bar.tsx';
import { BlackoutBands, BlackoutNames } from './blackouts.tsx';
import { foldedLayoutOf, layoutOf, type Layout, type PlacedLane } from './layout.ts';
import { Legend, placeLegend, type PlacedLegend } from './legend.tsx';
import { DaysOff } from './days-off.tsx';
import { LaneRooms } from './rooms.tsx';
import { Fold } from './fold.tsx';
import { useFolds } from './folds.ts';
import { Links } from './links.tsx';
import { MarkLine, MarkShape } from './marks.tsx';
import { PanelRoom } from '../../parts/room.ts';
import { LEFT, WIDTH } from './scale.ts';
import { barTitle, markTitle, timelineSubtitle } from './captions.ts';
import { word } from './words.ts';

interface LaneProps {
  placed: PlacedLane;
  shaded: boolean;
  view: TimelineView;
  lang: Lang;
}

function LaneRow({ placed, shaded, view, lang }: LaneProps) {
  const { lane, y, from, to } = placed;
  const depth = useContext(PanelRoom)?.depth ?? Infinity;
  const bars = depth === Infinity ? placed.bars : placed.bars.filter((bar) => bar.y < depth);
  return (
    <g data-phase={lane.name} class={shaded ? 'shaded' : undefined}>
      {from !== null && to !== null ? (
        <rect x={from} y={y + 6} width={Math.max(to - from, 2)} height="5" rx="2" fill="var(--muted)" />
      ) : null}
      <Each of={bars}>{(bar) => <BarRow placed={bar} title={barTitle(bar.bar, view, lang)} />}</Each>
    </g>
  );
}

/** Over the bars, since it stays in sight when a wide drawing is scrolled. */
function LaneName({ placed, shaded, view, lang, toggle }: LaneProps & { toggle?(): void }) {
  const { lane, name, note, y, height, done, open } = placed;
  const dates = lane.start && lane.end ? span(view, lang, lane.start, lane.end) : null;
  const target = (
    <Target
      pointer={lane.pointer || undefined}
      title={[lane.name, dates, word(lang, lane.state), lane.goal].filter(Boolean).join(' · ')}
      lines={[...name, ...note]}
    >
      <rect
        x="0"
        y={y + 1}
        width={LEFT - 12}
        height={height - 1}
        fill={shaded ? 'var(--panel)' : 'var(--bg)'}
      />
      {name.map((line, index) => (
        <text x="10" y={y + 20 + index * 15} font-weight="600">
          {line}{' '}
        </text>
      ))}
      {note.map((line, index) => (
        <text x="10" y={y + 20 + (name.length + index) * 15} class="muted">
          {line}{' '}
        </text>
      ))}
    </Target>
  );
  return (
    <>
      {target}
      {toggle ? <Fold x={LEFT - 36} y={y + 5} name={lane.name} {...{ done, open, lang, toggle }} /> : null}
    </>
  );
}

/** Lanes' grounds, months, weeks, the lines of marks and of today: all that lies behind. */
function Ground({ layout, view, lang }: { layout: Layout; view: TimelineView; lang: Lang }) {
  const { width, axisY, lanesEnd, months, marks, lanes, blackouts, daysOff, today } = layout;
  const top = lanes[0]?.y ?? axisY;
  return (
    <>
      {lanes.map(({ y, height }, index) => (
        <>
          {index % 2 === 0 ? <rect x="0" y={y} width={width} height={height} fill="var(--panel)" /> : null}
          <line x1="0" x2={width} y1={y} y2={y} class="edge" />
        </>
      ))}
      <LaneRooms lanes={lanes} width={width} />
      <DaysOff placed={daysOff} top={top} bottom={lanesEnd} />
      <BlackoutBands blackouts={blackouts} top={top} bottom={lanesEnd} view={view} lang={lang} />
      {months.map(({ x }) => (
        <line x1={x} x2={x} y1={axisY} y2={lanesEnd} class="grid" />
      ))}
      {marks.map(({ mark, at, y }) => (
        <MarkLine type={mark.type} at={at} top={y} bottom={lanesEnd} />
      ))}
      {today === null ? null : (
        <line
          x1={today}
          x2={today}
          y1={axisY}
          y2={lanesEnd}
          stroke="var(--critical)"
          stroke-width="1.5"
          stroke-dasharray="5 3"
        />
      )}
    </>
  );
}

/** What its signs mean, below the lanes. */
export function legendBelow(layout: Layout, view: TimelineView, lang: Lang): PlacedLegend {
  const drawn = { width: WIDTH, links: true, offDays: layout.daysOff.length > 0 };
  return placeLegend(view, lang, layout.height, drawn);
}

/** The drawing alone, or null where nothing has a date. */
export function TimelineSvg({
  view,
  lang,
  zoom,
  id,
}: {
  view: TimelineView;
  lang: Lang;
  zoom?: Zoom;
  /** Of its contents, where something else of the page shows them too. */
  id?: string;
}) {
  const role = useDrawingRole();
  const { isOpen, toggle, drawing } = useFolds();
  const layout = useMemo(
    () => (toggle ? foldedLayoutOf(view, lang, zoom, isOpen) : layoutOf(view, lang, zoom)),
    [view, lang, zoom, isOpen],
  );
  if (!layout) return null;
  const { width, marks, lanes, blackouts } = layout;
  const legend = legendBelow(layout, view, lang);
  const height = layout.height + legend.height;
  const contents = (
    <>
      <Ground layout={layout} view={view} lang={lang} />
      <AxisLabels axis={layout} view={view} lang={lang} />
      <Links layout={layout} />
      {lanes.map((placed, index) => (
        <LaneRow placed={placed} shaded={index % 2 === 0} view={view} lang={lang} />
      ))}
      <g class="names">
        {lanes.map((placed, index) => (
          <LaneName
            placed={placed}
            shaded={index % 2 === 0}
            view={view}
            lang={lang}
            toggle={toggle && (() => toggle(placed.lane))}
          />
        ))}
      </g>
      {marks.map(({ mark, at, y, x, anchor, text }) => (
        <Target pointer={mark.pointer} title={markTitle(mark, view, lang)} lines={[text]} day={mark.date}>
          <MarkShape mark={mark} at={at} y={y} />
          <text x={x} y={y + 4} text-anchor={anchor} class="halo">
            {text}
          </text>
        </Target>
      ))}
      <BlackoutNames blackouts={blackouts} />
      <Legend items={legend.items} />
    </>
  );
  return (
    <svg
      ref={drawing}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role={role}
      aria-label={view.title}
      data-day={layout.day}
      data-focus={layout.focus}
      data-from={role === 'group' ? layout.from : undefined}
      data-left={role === 'group' ? layout.left : undefined}
    >
      <title>{view.title}</title>
      <desc>
        {[timelineSubtitle(view, lang), ...view.cards.map((card) => `${card.value} ${card.label}`)].join(
          '; ',
        )}
      </desc>
      {id === undefined ? (
        contents
      ) : (
        // A copy of it still is inside a drawing, which the style sheet asks for.
        <svg id={id} overflow="visible">
          {contents}
        </svg>
      )}
    </svg>
  );
}
