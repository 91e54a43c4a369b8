import type { Lang } from '../core/playbook/types.ts';
import type { TimelineView } from '../core/views/types.ts';
import { AsTable, Empty, Frame, Grid } from './parts.tsx';
import { day, word } from './text.ts';
import { Legend, MarkShape } from './timeline-marks.tsx';
import { laneName, layoutOf, WIDTH, type Layout, type PlacedLane } from './timeline-layout.ts';

function Lane({ placed, lang }: { placed: PlacedLane; lang: Lang }) {
  const { lane, y, from, to, bars } = placed;
  return (
    <g data-pointer={lane.pointer}>
      {from !== null && to !== null ? (
        <rect x={from} y={y + 6} width={Math.max(to - from, 2)} height="5" rx="2" fill="var(--muted)" />
      ) : null}
      {laneName(lane.name).map((line, index) => (
        <text x="10" y={y + 20 + index * 15} font-weight="600">
          {line}
        </text>
      ))}
      <text x="10" y={y + 20 + laneName(lane.name).length * 15} class="muted">
        {word(lang, lane.state)}
      </text>
      {bars.map(({ bar, ghost, from: left, to: right, y: top, text, x, anchor }) => (
        <g
          data-pointer={bar.pointer}
          data-bar={`${bar.start} ${bar.end}`}
          data-owner={bar.owner ?? ''}
          data-state={bar.state}
        >
          <title>
            {[
              bar.name,
              bar.owner,
              `${day(lang, bar.start)} – ${day(lang, bar.end)}`,
              word(lang, bar.state),
              bar.baseline &&
                `${word(lang, 'baseline')} ${day(lang, bar.baseline.start)} – ${day(lang, bar.baseline.end)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </title>
          {ghost ? (
            <rect
              class="ghost"
              x={ghost.from}
              y={top + 17}
              width={Math.max(ghost.to - ghost.from, 3)}
              height="4"
              fill="none"
              stroke="var(--muted)"
            />
          ) : null}
          <rect
            x={left}
            y={top}
            width={right - left}
            height="16"
            rx="3"
            fill={bar.state === 'done' ? 'var(--accent)' : 'var(--bar)'}
            stroke={bar.critical || bar.state === 'overdue' ? 'var(--critical)' : 'none'}
            stroke-width="1.5"
            stroke-dasharray={bar.state === 'overdue' ? '4 2' : undefined}
          />
          {bar.critical ? <path d={`M${left - 8} ${top + 3}l6 5l-6 5z`} fill="var(--critical)" /> : null}
          <text
            x={anchor === 'end' && bar.critical ? x - 6 : x}
            y={top + 12}
            text-anchor={anchor}
            class="halo"
          >
            {bar.state === 'done' ? `✓ ${text}` : bar.state === 'overdue' ? `${text} ▲` : text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Right angles from the end of each bar to the start of those that wait for it; drawn behind the text. */
function Dependencies({ layout }: { layout: Layout }) {
  const bars = layout.lanes.flatMap((lane) => lane.bars);
  const byId = new Map(bars.map((placed) => [placed.bar.id, placed]));
  const lines = bars.flatMap((placed) =>
    placed.bar.dependsOn.flatMap((id) => {
      const source = byId.get(id);
      if (!source) return [];
      const middle = source.to + 5;
      return `M${source.to} ${source.y + 8}H${middle}V${placed.y + 8}H${placed.from}`;
    }),
  );
  if (lines.length === 0) return null;
  return <path d={lines.join('')} fill="none" stroke="var(--muted)" stroke-opacity="0.7" />;
}

/** The drawing alone, or null where nothing has a date. */
export function TimelineSvg({ view, lang }: { view: TimelineView; lang: Lang }) {
  const layout = layoutOf(view, lang);
  if (!layout) return null;
  const { height, axisY, today, months, weeks, blackouts, marks, lanes } = layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={view.title}
      data-day={layout.day}
    >
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="6" stroke="var(--muted)" stroke-opacity="0.45" />
        </pattern>
      </defs>
      {lanes.map((placed, index) => (
        <rect
          x="0"
          y={placed.y}
          width={WIDTH}
          height={placed.height}
          fill={index % 2 === 0 ? 'var(--panel)' : 'none'}
        />
      ))}
      {blackouts.map(({ from, to, name }) => (
        <g class="blackout">
          <title>{`${word(lang, 'blackout')}: ${name}`}</title>
          <rect x={from} y={axisY} width={to - from} height={height - axisY} fill="url(#hatch)" />
          <text x={from + 4} y={height - 4} class="muted halo">
            {name}
          </text>
        </g>
      ))}
      {months.map(({ x, label }) => (
        <g>
          <line x1={x} x2={x} y1={axisY} y2={height} class="grid" />
          <text x={x + 4} y={axisY + 14} class="muted">
            {label}
          </text>
        </g>
      ))}
      {weeks.map(({ x, label }) => (
        <text x={x + 4} y={axisY + 32} class="muted" font-size="10">
          {label}
        </text>
      ))}
      {marks.map(({ mark, at, y }) => (
        <line
          x1={at}
          x2={at}
          y1={y}
          y2={height}
          stroke={mark.type === 'gate' ? 'var(--attention)' : 'var(--line)'}
        />
      ))}
      {today === null ? null : (
        <line x1={today} x2={today} y1={axisY} y2={height} stroke="var(--critical)" stroke-dasharray="4 3" />
      )}
      <Dependencies layout={layout} />
      {lanes.map((placed) => (
        <Lane placed={placed} lang={lang} />
      ))}
      {marks.map((placed) => (
        <g data-pointer={placed.mark.pointer}>
          <title>
            {[word(lang, placed.mark.type), placed.mark.name, day(lang, placed.mark.date), placed.mark.detail]
              .filter(Boolean)
              .join(' · ')}
          </title>
          <MarkShape type={placed.mark.type} at={placed.at} y={placed.y} />
          <text x={placed.x} y={placed.y + 4} text-anchor={placed.anchor} class="halo">
            {placed.text}
          </text>
        </g>
      ))}
      {today === null ? null : (
        <text x={today + 4} y={height - 4} fill="var(--critical)" class="halo">
          {`${word(lang, 'today')} ${day(lang, view.today)}`}
        </text>
      )}
    </svg>
  );
}

/** Phases, work and marks in time, with the same as a table. */
export function Timeline({ view, lang }: { view: TimelineView; lang: Lang }) {
  const relative = view.axis === 'relative';
  const date = (value: string | null): string => (value === null ? '' : relative ? '' : day(lang, value));
  const columns = (['name', 'phase', 'owner', 'start', 'end', 'state', 'detail'] as const).map((id) => ({
    label: word(lang, id),
  }));
  const rows = [
    ...view.marks.map(({ pointer, name, type, owner, date: on, state, detail }) => ({
      pointer,
      cells: [name, word(lang, type), owner, date(on), date(on), word(lang, state), detail],
    })),
    ...view.lanes.flatMap((lane) =>
      lane.bars.map(({ pointer, name, owner, start, end, state, critical }) => ({
        pointer,
        cells: [
          name,
          lane.name,
          owner,
          date(start),
          date(end),
          word(lang, state),
          critical ? word(lang, 'critical') : '',
        ],
      })),
    ),
  ];
  return (
    <Frame view={view}>
      {view.start ? (
        <>
          <div class="frame" tabIndex={0}>
            <TimelineSvg view={view} lang={lang} />
          </div>
          <Legend view={view} lang={lang} />
        </>
      ) : (
        <Empty lang={lang} hint="empty-timeline" />
      )}
      {view.undated.length > 0 ? (
        <p class="muted">
          {word(lang, 'undated')}: {view.undated.map(({ name }) => name).join(', ')}
        </p>
      ) : null}
      {rows.length > 0 ? (
        <AsTable lang={lang}>
          <Grid columns={columns} rows={rows} />
        </AsTable>
      ) : null}
    </Frame>
  );
}
