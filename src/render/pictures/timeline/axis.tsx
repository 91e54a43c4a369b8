import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { day } from '../../parts/dates.ts';
import type { Axis } from './layout.ts';
import { LEFT, RIGHT } from './scale.ts';
import { word } from './words.ts';

interface AxisLabelsProps {
  axis: Omit<Axis, 'lanesTop'>;
  view: TimelineView;
  lang: Lang;
}

/** Months, project weeks, days and today, readable over whatever line runs through them. */
export function AxisLabels({ axis, view, lang }: AxisLabelsProps) {
  const { axisY, months, weeks, days, today, width } = axis;
  return (
    <>
      {months
        .filter(({ label }) => label !== '')
        .map(({ x, label }) => (
          <text x={x + 4} y={axisY + 14} class="muted halo">
            {label}
          </text>
        ))}
      {[...weeks, ...days].map(({ x, label }) => (
        <text x={x + 4} y={axisY + 32} class="muted halo" font-size="10">
          {label}
        </text>
      ))}
      {today === null ? null : (
        <text
          x={Math.min(Math.max(today, LEFT + 50), width - RIGHT - 50)}
          y={axisY - 5}
          text-anchor="middle"
          fill="var(--critical)"
          font-weight="600"
          class="halo"
        >
          {`${word(lang, 'today')} ${day(lang, view.today)}`}
        </text>
      )}
    </>
  );
}
