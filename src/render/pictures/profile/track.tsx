import type { ProfileAxis } from '../../../core/views/shapes/profile.ts';

const [WIDTH, HEIGHT, MOST] = [300, 34, 5];
const MIDDLE = 22;

/** Where a score stands, in the units of the drawing. */
const at = (score: number): number => 12 + ((score - 1) / (MOST - 1)) * (WIDTH - 24);

interface SignProps {
  x: number;
  y: number;
}

/** Executives are a square, staff a dot, the score that counts a pointer above, the one before a hollow pointer. */
export function ExecutivesSign({ x, y }: SignProps) {
  return <rect x={x - 6} y={y - 6} width="12" height="12" fill="var(--accent)" />;
}

export function StaffSign({ x, y }: SignProps) {
  return <circle cx={x} cy={y} r="5" fill="var(--bg)" stroke="var(--accent)" stroke-width="2.4" />;
}

export function ScoreSign({ x, y }: SignProps) {
  return <path d={`M${x} ${y}l-6 -9h12z`} fill="var(--text)" />;
}

export function BeforeSign({ x, y }: SignProps) {
  return <path d={`M${x} ${y}l-6 -9h12z`} fill="var(--bg)" stroke="var(--muted)" stroke-dasharray="2 2" />;
}

/** One dimension from 1 to 5: who gave what, and the line to reach. The words beside it say the same. */
export function Track({ axis: { score, threshold, previous, executives, staff } }: { axis: ProfileAxis }) {
  const low = score !== null && score < threshold;
  return (
    <svg class="axis" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={at(1)} x2={at(MOST)} y1={MIDDLE} y2={MIDDLE} class="grid" />
      {[1, 2, 3, 4, 5].map((tick) => (
        <line x1={at(tick)} x2={at(tick)} y1={MIDDLE - 4} y2={MIDDLE + 4} class="edge" />
      ))}
      {low ? (
        <rect
          x={at(score)}
          y={MIDDLE - 2}
          width={at(threshold) - at(score)}
          height="4"
          fill="var(--critical)"
        />
      ) : null}
      {executives !== null && staff !== null ? (
        <line
          x1={at(executives)}
          x2={at(staff)}
          y1={MIDDLE}
          y2={MIDDLE}
          stroke="var(--accent)"
          stroke-width="3"
        />
      ) : null}
      <line
        class="threshold"
        x1={at(threshold)}
        x2={at(threshold)}
        y1={MIDDLE - 11}
        y2={MIDDLE + 11}
        stroke="var(--attention)"
        stroke-width="3"
      />
      {executives === null ? null : <ExecutivesSign x={at(executives)} y={MIDDLE} />}
      {staff === null ? null : <StaffSign x={at(staff)} y={MIDDLE} />}
      {previous === null ? null : <BeforeSign x={at(previous)} y={MIDDLE - 10} />}
      {score === null ? null : <ScoreSign x={at(score)} y={MIDDLE - 10} />}
    </svg>
  );
}
