import type { Bar, BarState } from '../../../core/views/shapes/timeline.ts';
import { Target } from '../../parts/target.tsx';
import { BAR, type PlacedBar } from './layout.ts';
import { LINE } from './labels.ts';

const DASHES: Partial<Record<BarState, string>> = { overdue: '4 2', cancelled: '2 3', postponed: '6 3' };

/** Width of the edge at which work that goes on begins. */
const EDGE = 4;

/**
 * The bar itself: hollow while it is planned, with an edge at its beginning while it goes on, filled as far as it
 * is done; outline and dashes tell the rest of its state without colour.
 */
export function BarShape({
  bar,
  x,
  y,
  width,
  height = BAR,
}: {
  bar: Pick<Bar, 'state' | 'critical' | 'progress'>;
  x: number;
  y: number;
  width: number;
  height?: number;
}) {
  const urgent = bar.critical || bar.state === 'overdue';
  const cancelled = bar.state === 'cancelled';
  const filled = bar.state === 'done' ? width : (bar.progress ?? 0) * width;
  const begun = bar.state === 'active' ? Math.min(EDGE, width) : 0;
  const ground = { planned: 'var(--bg)', postponed: 'var(--bg)', cancelled: 'none' };
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="3"
        fill={ground[bar.state as keyof typeof ground] ?? 'var(--bar)'}
      />
      {Math.max(filled, begun) > 0 && !cancelled ? (
        <rect x={x} y={y} width={Math.max(filled, begun)} height={height} rx="3" fill="var(--accent)" />
      ) : null}
      <rect
        class={`bar ${bar.state}`}
        x={x}
        y={y}
        width={width}
        height={height}
        rx="3"
        fill="none"
        stroke={urgent ? 'var(--critical)' : cancelled ? 'var(--muted)' : 'var(--accent)'}
        stroke-width={urgent ? 2 : 1}
        stroke-dasharray={DASHES[bar.state]}
      />
      {bar.critical ? (
        <path class="critical-sign" d={`M${x - 9} ${y + height / 2 - 5}l7 5l-7 5z`} fill="var(--critical)" />
      ) : null}
    </>
  );
}

/** Where a bar once was to be: a thin dashed line of its baseline's own days. */
export function Ghost({ from, to, y }: { from: number; to: number; y: number }) {
  return (
    <rect
      class="ghost"
      x={from}
      y={y}
      width={Math.max(to - from, 6)}
      height="4"
      fill="var(--bg)"
      stroke="var(--muted)"
      stroke-dasharray="3 2"
    />
  );
}

/** A bar with its label and, where it had one, its baseline as a thin dashed ghost at the baseline's own days. */
export function BarRow({ placed, title }: { placed: PlacedBar; title: string }) {
  const { bar, from, to, y, lines, x, anchor, below, ghost } = placed;
  const first = below ? y + BAR + (ghost ? 6 : 0) + 12 : y + 12;
  return (
    <Target
      pointer={bar.pointer}
      title={title}
      lines={lines}
      bar={{
        'data-bar': `${bar.start} ${bar.end}`,
        'data-owner': bar.owner ?? '',
        'data-state': bar.state,
      }}
    >
      {ghost ? <Ghost from={ghost.from} to={ghost.to} y={y + BAR + 2} /> : null}
      <BarShape bar={bar} x={from} y={y} width={to - from} />
      {lines.map((line, index) => (
        <text x={x} y={first + index * LINE} text-anchor={anchor} class="halo">
          {line}{' '}
        </text>
      ))}
    </Target>
  );
}
