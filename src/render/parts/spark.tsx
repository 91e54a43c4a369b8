import { FEWEST_DRAWN } from '../../core/views/shapes/view.ts';
import { daysBetween } from '../../core/when/dates.ts';
import type { Trend } from './trend.ts';

const WIDTH = 120;
const HEIGHT = 24;
/** Room for the last dot. */
const EDGE = 4;

const round1 = (value: number): number => Math.round(value * 10) / 10;

/** A trend as a small line in time, a gap as long as it was; its values stand beside it as text. */
export function Spark({ trend }: { trend: Trend }) {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last || trend.length < FEWEST_DRAWN) return null;
  const values = trend.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const days = daysBetween(first.date, last.date);
  const points = trend.map(({ date, value }) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return {
      x: round1(EDGE + (daysBetween(first.date, date) / days) * (WIDTH - 2 * EDGE)),
      y: round1(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)),
    };
  });
  return (
    <svg class="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }, index) => (
        <circle cx={x} cy={y} r={index === points.length - 1 ? 3 : 1.8} />
      ))}
    </svg>
  );
}
