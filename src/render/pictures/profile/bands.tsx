import type { ProfileView } from '../../../core/views/shapes/profile.ts';

const WIDTH = 480;

/** The bands of the total on one line, where the total stands, and how far missing scores could move it. */
export function Bands({ view }: { view: ProfileView }) {
  const span = view.maximum + 1 - view.minimum;
  const x = (total: number): number => 4 + ((total - view.minimum) / span) * (WIDTH - 8);
  const middle = (total: number): number => x(total + 0.5);
  const [low, high] = view.range ?? [0, 0];
  const label = view.bands.map(({ name, from, to }) => `${name} ${from}–${to}`).join(', ');
  return (
    <svg
      class="fit"
      viewBox={`0 0 ${WIDTH} 78`}
      width={WIDTH}
      height="78"
      role="img"
      aria-label={label}
      style="font-size:13px"
    >
      <title>{label}</title>
      {view.bands.map(({ id, name, from, to }) => {
        const own = id === view.band;
        return (
          <g>
            <rect
              x={x(from)}
              y="22"
              width={x(to + 1) - x(from)}
              height="16"
              fill={own ? 'var(--bar)' : 'var(--panel)'}
              stroke={own ? 'var(--accent)' : 'var(--line)'}
              stroke-width={own ? 2 : 1}
            />
            <text
              x={x(from) + 2}
              y="54"
              class={own ? undefined : 'muted'}
              font-weight={own ? 600 : undefined}
            >
              {name}{' '}
              <tspan x={x(from) + 2} dy="1.2em" class="muted" font-weight="400">
                {`${from}–${to}`}
              </tspan>
            </text>
          </g>
        );
      })}
      {view.range && high > low ? (
        <rect x={middle(low)} y="27" width={middle(high) - middle(low)} height="6" fill="var(--accent)" />
      ) : null}
      {view.total === null ? null : (
        <>
          <path d={`M${middle(view.total)} 24l-5 -7h10z`} fill="var(--text)" />
          <text x={middle(view.total)} y="13" text-anchor="middle" font-weight="600">
            {view.total}
          </text>
        </>
      )}
    </svg>
  );
}
