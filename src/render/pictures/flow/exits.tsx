import { Target } from '../../parts/target.tsx';
import type { FlowLayout, PlacedExit } from './layout.ts';

/** From what it leaves to its words, and from there to the step that it leads to. */
function pathOf({ from, x, y, height, back }: PlacedExit): string {
  const middle = y + height / 2;
  const turn = x - 12;
  const out = `M${from.x} ${from.y}H${turn}V${middle}H${x - 1}m-5 -4l5 4l-5 4`;
  return back ? `${out}M${back.track} ${from.y}V${back.y}H${back.x + 1}m5 -4l-5 4l5 4` : out;
}

/** The ways out of the steps: dashed lines, with what is done in a box whose ends are round where it leads out. */
export function Exits({ layout: { exits } }: { layout: FlowLayout }) {
  return (
    <>
      {exits.map((exit) => (
        <path
          class="failure"
          d={pathOf(exit)}
          fill="none"
          stroke="var(--attention)"
          stroke-width="1.5"
          stroke-dasharray="4 3"
        />
      ))}
      {exits.map(({ exit: { pointer }, lines, x, y, width, height, back }) => (
        <Target pointer={pointer} lines={lines}>
          <rect
            x={x}
            y={y}
            width={width}
            height={height}
            rx={back ? 3 : Math.min(height / 2, 12)}
            fill="var(--bg)"
            stroke="var(--attention)"
            stroke-dasharray={back ? '4 3' : undefined}
          />
          {lines.map((line, row) => (
            <text x={x + 11} y={y + 15 + row * 14}>
              {line}{' '}
            </text>
          ))}
        </Target>
      ))}
    </>
  );
}
