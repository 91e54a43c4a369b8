import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowView } from '../../../core/views/shapes/flow.ts';
import { durationText } from '../../../core/when/duration-text.ts';
import { rungText, totalText } from './captions.ts';
import { TIMES, type FlowLayout } from './layout.ts';
import { word } from './words.ts';

/** What the time of all steps is drawn on, in pixels. */
const TRACK = TIMES - 24;
const BAR = 7;

/** Beside each step the time that it takes, from where the step before it ends, up to the limit of all. */
export function TimeLadder({ layout, view, lang }: { layout: FlowLayout; view: FlowView; lang: Lang }) {
  const { ladder, steps, top } = layout;
  if (!ladder) return null;
  const x = (minutes: number): number => 2 + (minutes / ladder.span) * TRACK;
  const bottom = steps.at(-1)?.bottom ?? top;
  const limit = view.limit === null ? null : x(view.limit);
  return (
    <g class="ladder">
      <text x="2" y="18" class="muted">
        {word(lang, 'time')}
      </text>
      <path d={`M2 ${top}V${bottom}`} class="grid" fill="none" />
      {limit === null ? null : (
        <path d={`M${limit} ${top}V${bottom}`} stroke="var(--text)" stroke-dasharray="5 3" fill="none" />
      )}
      {steps.map(({ step, y }, index) => {
        const rung = ladder.rungs[index];
        if (!rung)
          return (
            <text x="2" y={y + 14} class="muted" font-size="11">
              {step.timeLimit ?? word(lang, 'noLimit')}
            </text>
          );
        const colour = rung.late ? 'var(--critical)' : 'var(--accent)';
        return (
          <>
            <rect
              x={x(rung.from)}
              y={y + 2}
              width={Math.max(x(rung.to) - x(rung.from), 2)}
              height={BAR}
              fill={colour}
            />
            <text x="6" y={y + BAR + 17} font-size="11" font-weight="600" class="halo">
              {durationText(rung.to - rung.from, lang)}
              {rung.from === 0 && rung.late ? ' ▲' : ''}
            </text>
            {rung.from === 0 ? null : (
              <text x="6" y={y + BAR + 30} font-size="11" class="halo">
                {rungText(rung, lang)}
              </text>
            )}
          </>
        );
      })}
      <text
        x="2"
        y={bottom + 24}
        font-weight="600"
        fill={ladder.total > (view.limit ?? Infinity) ? 'var(--critical)' : undefined}
      >
        {totalText(ladder, view, lang)}
      </text>
    </g>
  );
}
