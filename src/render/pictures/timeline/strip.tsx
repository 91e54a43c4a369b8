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
import { stripOf } from './strip-layout.ts';
import { Row } from './strip-row.tsx';

interface StripProps {
  view: TimelineView;
  lang: Lang;
  zoom: Zoom;
  room: Room;
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
      data-from={role === 'group' ? layout.from : undefined}
      data-left={role === 'group' ? layout.left : undefined}
    >
      <title>{view.title}</title>
      <Ground layout={layout} view={view} lang={lang} />
      <Axis layout={layout} view={view} lang={lang} />
      {layout.lanes.map((placed) => (
        <g data-phase={placed.lane.name}>
          <LaneHead placed={placed} view={view} lang={lang} toggle={() => toggle?.(placed.lane)} />
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
