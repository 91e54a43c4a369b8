import type { Bullet, BulletsView } from '../../../core/views/shapes/bullets.ts';
import { daysBetween } from '../../../core/when/dates.ts';

const WIDTH = 220;
const HEIGHT = 44;
const [TOP, BOTTOM] = [6, 38];

/** The readings of a metric in time, with the way that they should go, and gates and go-live as lines. */
export function Spark({ row, view }: { row: Bullet; view: BulletsView }) {
  const { from, to, today, marks } = view;
  const { trend, target, baseline, isFalling } = row;
  if (from === null || to === null || trend.length === 0) return null;
  const days = daysBetween(from, to) || 1;
  const x = (date: string): number =>
    Math.round((4 + (daysBetween(from, date) / days) * (WIDTH - 8)) * 10) / 10;
  const values = [...trend.map(({ value }) => value), ...(target ? [target.value] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number): number => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return Math.round((BOTTOM - (isFalling ? 1 - share : share) * (BOTTOM - TOP)) * 10) / 10;
  };
  const points = trend.map(({ date, value }) => `${x(date)},${y(value)}`);
  const last = trend.at(-1);
  const isIn = (date: string): boolean => date >= from && date <= to;
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {marks
        .filter(({ date }) => isIn(date))
        .map(({ type, date }) => (
          <path d={`M${x(date)} 2V42`} class={`${type}-line`} />
        ))}
      <path d={`M${x(today)} 2V42`} class="today" />
      {target ? <path d={`M4 ${y(target.value)}H${WIDTH - 4}`} class="goal" /> : null}
      {target?.date && baseline?.date && isIn(target.date) ? (
        <path
          d={`M${x(baseline.date)} ${y(baseline.value)}L${x(target.date)} ${y(target.value)}`}
          class="path-line"
        />
      ) : null}
      {points.length > 1 ? <polyline points={points.join(' ')} class="trend" /> : null}
      {trend.map(({ date, value }) => (
        <circle cx={x(date)} cy={y(value)} r={date === last?.date ? 3.6 : 2} class="dot" />
      ))}
    </svg>
  );
}
