import type { GridPerson } from '../../../core/views/shapes/stakeholder-grid.ts';
import { AttitudeSign } from './sign.tsx';

const [WIDTH, HEIGHT, MOST] = [220, 34, 5];
const MIDDLE = 17;
const at = (score: number): number => 16 + ((score - 1) / (MOST - 1)) * (WIDTH - 32);

/** An arrow from where somebody stood to where they stand. */
function Moved({ from, to }: { from: number; to: number }) {
  const end = at(to) + (to > from ? -12 : 12);
  const back = to > from ? -5 : 5;
  return (
    <path
      d={`M${at(from)} ${MIDDLE}H${end}m${back} -4l${-back} 4l${back} 4`}
      fill="none"
      stroke="var(--muted)"
      stroke-width="2"
    />
  );
}

/** The attitude from 1 to 5: first, now and wanted. The words beside it say the same. */
export function AttitudeTrack({ person: { first, attitude, desired } }: { person: GridPerson }) {
  return (
    <svg class="attitude" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={at(1)} x2={at(MOST)} y1={MIDDLE} y2={MIDDLE} class="grid" />
      {[1, 2, 3, 4, 5].map((tick) => (
        <line x1={at(tick)} x2={at(tick)} y1={MIDDLE - 4} y2={MIDDLE + 4} class="edge" />
      ))}
      {desired === null ? null : (
        <path
          d={`M${at(desired)} ${MIDDLE - 14}v28`}
          stroke="var(--accent)"
          stroke-width="3"
          stroke-dasharray="4 2"
        />
      )}
      {first && attitude !== null && first.attitude !== attitude ? (
        <>
          <circle
            cx={at(first.attitude)}
            cy={MIDDLE}
            r="5"
            fill="var(--bg)"
            stroke="var(--muted)"
            stroke-dasharray="2 2"
          />
          <Moved from={first.attitude} to={attitude} />
        </>
      ) : null}
      {attitude === null ? null : <AttitudeSign x={at(attitude)} y={MIDDLE} r={8} attitude={attitude} />}
    </svg>
  );
}
