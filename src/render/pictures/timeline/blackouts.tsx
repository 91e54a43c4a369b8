import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { span } from '../../parts/dates.ts';
import type { PlacedBlackout } from './layout.ts';
import { word } from './words.ts';

/** Lines of all bands of a picture: many and long ones are hatched less densely. */
const MOST_LINES = 20_000;

/** Slanted lines inside a box, each wholly inside it, so many pixels apart. */
export function hatch(x: number, y: number, width: number, height: number, gap = 8): string {
  let lines = '';
  for (let at = gap; at < height + width; at += gap) {
    const left = Math.max(at - height, 0);
    const right = Math.min(at, width);
    if (right > left) lines += `M${x + left} ${y + at - left}L${x + right} ${y + at - right}`;
  }
  return lines;
}

/** Days on which nothing may go live: a hatched band over the lanes. */
export function BlackoutBands({
  blackouts,
  top,
  bottom,
  view,
  lang,
}: {
  blackouts: PlacedBlackout[];
  top: number;
  bottom: number;
  view: TimelineView;
  lang: Lang;
}) {
  const lengths = blackouts.reduce((sum, { from, to }) => sum + to - from + bottom - top, 0);
  const gap = Math.max(8, Math.ceil(lengths / MOST_LINES));
  return (
    <>
      {blackouts.map(({ blackout, from, to }) => (
        <g class="blackout">
          <title>
            {[word(lang, 'blackout'), blackout.name, span(view, lang, blackout.start, blackout.end)].join(
              ' · ',
            )}
          </title>
          <rect
            x={from}
            y={top}
            width={to - from}
            height={bottom - top}
            fill="var(--muted)"
            fill-opacity="0.1"
          />
          <path
            d={hatch(from, top, to - from, bottom - top, gap)}
            stroke="var(--muted)"
            stroke-opacity="0.35"
          />
        </g>
      ))}
    </>
  );
}

/** Their names, under the lanes. */
export function BlackoutNames({ blackouts }: { blackouts: PlacedBlackout[] }) {
  return (
    <>
      {blackouts.map(({ text, x, y, anchor }) => (
        <text x={x} y={y} text-anchor={anchor} class="muted halo" font-size="11">
          {text}
        </text>
      ))}
    </>
  );
}
