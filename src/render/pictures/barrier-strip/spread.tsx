import type { Lang } from '../../../core/playbook/types.ts';
import { inTurn } from '../../parts/text.ts';
import { word } from './words.ts';

const [STEP, TALL, BAR] = [22, 34, 16];

/** How many gave each score: a column each, with its number above and the score below. */
export function Spread({ counts, limit, lang }: { counts: readonly number[]; limit: number; lang: Lang }) {
  const most = Math.max(1, ...counts);
  const said = counts.flatMap((count, index) =>
    count === 0 ? [] : word(lang, 'gave', { count, score: index + 1 }),
  );
  return (
    <svg
      class="spread"
      viewBox={`0 0 ${STEP * 5} ${TALL + 26}`}
      role="img"
      aria-label={`${word(lang, 'spread')}: ${inTurn(said, lang)}`}
    >
      {counts.map((count, index) => {
        const high = (TALL * count) / most;
        const x = index * STEP + (STEP - BAR) / 2;
        return (
          <>
            {count > 0 ? (
              <>
                <rect
                  x={x}
                  y={12 + TALL - high}
                  width={BAR}
                  height={high}
                  fill={index + 1 <= limit ? 'var(--bg)' : 'var(--bar)'}
                  stroke="var(--muted)"
                  stroke-width="1.5"
                />
                <text x={x + BAR / 2} y={8 + TALL - high} text-anchor="middle" font-size="10">
                  {count}
                </text>
              </>
            ) : null}
            <text x={x + BAR / 2} y={TALL + 24} text-anchor="middle" font-size="10" class="muted">
              {index + 1}
            </text>
          </>
        );
      })}
      <line x1={0} x2={STEP * 5} y1={12 + TALL} y2={12 + TALL} class="edge" />
    </svg>
  );
}
