import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { span } from '../../parts/dates.ts';
import { Target } from '../../parts/target.tsx';
import { INDENT, type StripLane } from './strip-layout.ts';
import { word } from './words.ts';

interface LaneHeadProps {
  placed: StripLane;
  view: TimelineView;
  lang: Lang;
  toggle(): void;
}

/** Shows and hides what is done of a phase. It is a control of its own beside what it stands in. */
function Fold({ placed, lang, toggle }: Omit<LaneHeadProps, 'view'>) {
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

/** The line of a phase; it stays in sight wherever the strip is scrolled to. */
export function LaneHead({ placed, view, lang, toggle }: LaneHeadProps) {
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
            {line}{' '}
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
