import type { Bullet } from '../../../core/views/shapes/bullets.ts';

const WIDTH = 300;
const HEIGHT = 34;
const MIDDLE = 19;
const EDGE = 12;

/** The baseline is a hollow dot, today's place a hollow diamond, the value a pointer, the target a double line. */
export function BaselineSign({ x, y }: { x: number; y: number }) {
  return <circle cx={x} cy={y} r="4.5" fill="var(--bg)" stroke="var(--text)" stroke-width="1.8" />;
}

export function ExpectedSign({ x, y }: { x: number; y: number }) {
  return (
    <path d={`M${x} ${y - 8}l6 8l-6 8l-6 -8z`} fill="var(--bg)" stroke="var(--accent)" stroke-width="1.8" />
  );
}

export function NowSign({ x, y }: { x: number; y: number }) {
  return <path d={`M${x} ${y}l-6 -10h12z`} fill="var(--text)" />;
}

export function TargetSign({ x, y }: { x: number; y: number }) {
  return (
    <path
      d={`M${x - 2} ${y - 11}v22M${x + 2} ${y - 11}v22`}
      stroke="var(--text)"
      stroke-width="1.6"
      fill="none"
    />
  );
}

/** One metric from its baseline to its target, better to the right. The words beside it say the same. */
export function BulletLine({ row }: { row: Bullet }) {
  const { baseline, start, expected, current, target, range, isFalling } = row;
  const values = [
    ...[baseline, expected, current, target].flatMap((one) => (one ? one.value : [])),
    ...(range ?? []),
    ...(start === null ? [] : [start]),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = high - low || 1;
  const at = (value: number): number => {
    const share = values.length === 0 ? 0.5 : (value - low) / span;
    return Math.round((EDGE + (isFalling ? 1 - share : share) * (WIDTH - 2 * EDGE)) * 10) / 10;
  };
  const [from, to] = [start === null ? null : at(start), current && at(current.value)];
  const [left, right] = (range ?? []).map(at).toSorted((a, b) => a - b);
  return (
    <svg class="line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect x={EDGE} y={MIDDLE - 4} width={WIDTH - 2 * EDGE} height="8" class="rail" />
      {left !== undefined && right !== undefined && right > left ? (
        <rect x={left} y={MIDDLE - 9} width={right - left} height="18" class="range" />
      ) : null}
      {from !== null && to !== null ? (
        <rect x={Math.min(from, to)} y={MIDDLE - 4} width={Math.abs(to - from)} height="8" class="way" />
      ) : null}
      {target && left === right ? <TargetSign x={at(target.value)} y={MIDDLE} /> : null}
      {expected ? <ExpectedSign x={at(expected.value)} y={MIDDLE} /> : null}
      {baseline ? <BaselineSign x={at(baseline.value)} y={MIDDLE} /> : null}
      {current ? <NowSign x={at(current.value)} y={MIDDLE - 4} /> : null}
    </svg>
  );
}
