import type { Mark } from '../../../core/views/shapes/timeline.ts';

function star(at: number, y: number): string {
  return Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? 7 : 3;
    const angle = (Math.PI / 5) * i - Math.PI / 2;
    return `${(at + r * Math.cos(angle)).toFixed(1)},${(y + r * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');
}

/** What stands inside a gate: a tick, a cross, or nothing while it is open. */
function decisionPath(decision: Mark['decision'], at: number, y: number): string | null {
  if (decision === 'go' || decision === 'conditional') return `M${at - 3} ${y}l2 3l4 -5`;
  if (decision === 'no-go') return `M${at - 2.5} ${y - 2.5}l5 5m0 -5l-5 5`;
  return null;
}

/** A gate is a large open diamond, a milestone a small full one, a win a star. */
export function MarkShape({ mark, at, y }: { mark: Pick<Mark, 'type' | 'decision'>; at: number; y: number }) {
  if (mark.type === 'win') return <polygon points={star(at, y)} fill="var(--good)" />;
  if (mark.type === 'milestone') return <path d={`M${at} ${y - 6}l6 6l-6 6l-6 -6z`} fill="var(--accent)" />;
  const sign = decisionPath(mark.decision, at, y);
  return (
    <>
      <path
        d={`M${at} ${y - 9}l9 9l-9 9l-9 -9z`}
        fill="var(--bg)"
        stroke="var(--attention)"
        stroke-width="2"
      />
      {sign ? <path d={sign} fill="none" stroke="var(--text)" stroke-width="1.8" /> : null}
    </>
  );
}

/** The line of a mark through the lanes: a gate's is drawn through, those of milestones and wins are dots. */
export function MarkLine({
  type,
  at,
  top,
  bottom,
}: {
  type: Mark['type'];
  at: number;
  top: number;
  bottom: number;
}) {
  const gate = type === 'gate';
  const colour = gate ? 'var(--attention)' : type === 'win' ? 'var(--good)' : 'var(--accent)';
  return (
    <line
      x1={at}
      x2={at}
      y1={top}
      y2={bottom}
      stroke={colour}
      stroke-opacity="0.8"
      stroke-dasharray={gate ? undefined : '1 4'}
    />
  );
}
