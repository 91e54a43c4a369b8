import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { span } from '../../parts/dates.ts';
import { Target } from '../../parts/target.tsx';
import { Fold } from './fold.tsx';
import { INDENT, type StripLane } from './strip-layout.ts';
import { word } from './words.ts';

interface LaneHeadProps {
  placed: StripLane;
  view: TimelineView;
  lang: Lang;
  toggle(): void;
}

/** The line of a phase; it stays in sight wherever the strip is scrolled to. */
export function LaneHead({ placed, view, lang, toggle }: LaneHeadProps) {
  const { lane, y, name, note, done, open } = placed;
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
            {line}{' '}
          </text>
        ))}
        <text x={INDENT} y={y + 20 + name.length * 15} class="muted">
          {note}
        </text>
      </Target>
      <Fold x={2} y={y + 6} name={lane.name} done={done} open={open} lang={lang} toggle={toggle} />
    </g>
  );
}
