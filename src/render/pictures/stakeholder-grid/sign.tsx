interface SignProps {
  x: number;
  y: number;
  /** Half of its width. */
  r: number;
  attitude: number | null;
  /** What is written on it. */
  text?: string;
}

/** By attitude the colour; filled where it is strong. */
const COLOURS = ['critical', 'critical', 'muted', 'good', 'good'];

function Shape({ x, y, r, attitude, paint }: SignProps & { paint: object }) {
  if (attitude === null) return <circle cx={x} cy={y} r={r} stroke-dasharray="3 3" {...paint} />;
  if (attitude <= 2) return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} {...paint} />;
  if (attitude === 3)
    return (
      <path
        d={`M${x} ${y - r * 1.25}l${r * 1.25} ${r * 1.25}l${-r * 1.25} ${r * 1.25}l${-r * 1.25} ${-r * 1.25}z`}
        {...paint}
      />
    );
  return <circle cx={x} cy={y} r={r} {...paint} />;
}

/** Somebody by attitude: a square is against, a diamond neutral, a disc for it; filled where they are so strongly. */
export function AttitudeSign(props: SignProps) {
  const { x, y, r, attitude, text } = props;
  const strong = attitude === 1 || attitude === 5;
  const colour = `var(--${attitude === null ? 'muted' : COLOURS[attitude - 1]})`;
  return (
    <>
      <Shape {...props} paint={{ fill: strong ? colour : 'var(--bg)', stroke: colour, 'stroke-width': 2 }} />
      {text === undefined ? null : (
        <text
          x={x}
          y={y + r * 0.38}
          text-anchor="middle"
          font-size={r * 1.05}
          font-weight="600"
          fill={strong ? 'var(--bg)' : 'var(--text)'}
        >
          {text}
        </text>
      )}
    </>
  );
}
