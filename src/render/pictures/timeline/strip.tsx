import { useMemo } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { useDrawingRole } from '../../parts/target.tsx';
import type { Zoom } from '../../parts/zoom.ts';
import { BlackoutNames } from './blackouts.tsx';
import { useFolds } from './folds.ts';
import { Legend, placeLegend } from './legend.tsx';
import type { Room } from '../../parts/room.ts';
import { Axis, Ground } from './strip-ground.tsx';
import { LaneHead } from './strip-lane.tsx';
import { stripOf, type StripLayout } from './strip-layout.ts';
import { piecesOf } from './strip-pieces.ts';
import { Row } from './strip-row.tsx';

interface StripProps {
  view: TimelineView;
  lang: Lang;
  zoom: Zoom;
  room: Room;
}

/** Where the lines of gates stand; those of one day are one. */
function gatesOf({ lanes }: StripLayout): number[] {
  const rows = lanes.flatMap((lane) => lane.rows);
  return [
    ...new Set(rows.flatMap(({ what, from }) => ('mark' in what && what.mark.type === 'gate' ? from : []))),
  ];
}

/**
 * A plan in a panel: so many weeks around today, each name in a line of its own that stays in sight, what is done of
 * a phase folded into the line of its name until that is opened.
 */
export function Strip({ view, lang, zoom, room }: StripProps) {
  const { width: seen, depth } = room;
  const { isOpen, toggle, drawing } = useFolds();
  const role = useDrawingRole();
  const layout = useMemo(
    () => stripOf(view, lang, { zoom, room: seen, isOpen }),
    [view, lang, zoom, seen, isOpen],
  );
  if (!layout) return null;
  const drawn = { width: seen, links: false, offDays: layout.daysOff.length > 0 };
  const legend = placeLegend(view, lang, layout.height, drawn);
  const height = layout.height + legend.height;
  const pieces = piecesOf(layout, height);
  const gates = gatesOf(layout);
  const drawings = pieces.map((piece, index) => (
    <svg
      ref={index === 0 ? drawing : undefined}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 ${piece.top} ${layout.width} ${piece.bottom - piece.top}`}
      width={layout.width}
      height={piece.bottom - piece.top}
      role={role}
      aria-label={view.title}
      data-day={layout.day}
      data-focus={layout.focus}
      data-from={role === 'group' ? layout.from : undefined}
      data-left={role === 'group' ? layout.left : undefined}
    >
      <title>{view.title}</title>
      <Ground {...{ layout, piece, gates, view, lang }} />
      {index === 0 ? <Axis layout={layout} view={view} lang={lang} /> : null}
      {piece.lanes.map(({ placed, isFirst, rows }) => (
        <g data-phase={placed.lane.name}>
          {isFirst ? (
            <LaneHead placed={placed} view={view} lang={lang} toggle={() => toggle?.(placed.lane)} />
          ) : null}
          {rows
            .filter(({ y }) => y < depth)
            .map((row) => (
              <Row row={row} view={view} lang={lang} />
            ))}
        </g>
      ))}
      {index === pieces.length - 1 ? (
        <>
          <BlackoutNames blackouts={layout.blackouts} />
          <g class="names">
            <Legend items={legend.items} />
          </g>
        </>
      ) : null}
    </svg>
  ));
  if (drawings.length === 1) return <>{drawings}</>;
  return (
    <>
      {pieces.map(({ top, bottom }, index) => (
        <div class="piece" style={`width:${layout.width}px;height:${bottom - top}px`}>
          {drawings[index]}
        </div>
      ))}
    </>
  );
}
