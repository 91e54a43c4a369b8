import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowStep, FlowView } from '../../../core/views/shapes/flow.ts';
import { inTurn } from '../../parts/text.ts';
import { Target, useDrawingRole } from '../../parts/target.tsx';
import { exitText } from '../../parts/exit-text.ts';
import { stepName } from './captions.ts';
import { Exits } from './exits.tsx';
import { isLegible, layoutOf, LINE, type PlacedStep } from './layout.ts';
import { TimeLadder } from './ladder.tsx';
import { word } from './words.ts';

/** A check: `at` is its middle. */
export const diamond = (x: number, y: number, half: number): string =>
  `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;

/** From a step, or from its check, down to the step after it. */
function onward(from: PlacedStep, to: PlacedStep): string {
  const x = from.check?.x ?? from.x + from.width - 12;
  const end = to.x + to.width - 12;
  const turn = to.y - 9;
  return `M${x} ${from.foot}V${turn}H${end}V${to.y - 1}m-4 -5l4 5l4 -5`;
}

/** All that there is to say of a step. */
function said(step: FlowStep, lang: Lang): string {
  const { role, timeLimit, check, command, exits } = step;
  return [stepName(step), role, timeLimit, check, command, ...exits.map((exit) => exitText(exit, step, lang))]
    .filter(Boolean)
    .join(' · ');
}

function Step({ placed, lang }: { placed: PlacedStep; lang: Lang }) {
  const { step, x, y, width, height, lines, check } = placed;
  return (
    <Target
      pointer={step.pointer}
      title={said(step, lang)}
      lines={[...lines, ...(step.check === null ? [] : [word(lang, 'check'), step.check])]}
    >
      <rect x={x} y={y} width={width} height={height} rx="6" fill="var(--bg)" stroke="var(--accent)" />
      {lines.map((line, row) => (
        <text x={x + 9} y={y + 18 + row * LINE}>
          {line}{' '}
        </text>
      ))}
      {check ? (
        <>
          <path d={`M${check.x} ${y + height}V${check.y}`} stroke="var(--muted)" stroke-width="1.5" />
          <path d={diamond(check.x, check.y, 9)} fill="var(--bg)" stroke="var(--accent)" stroke-width="1.5" />
          <text x={check.x} y={check.y + 4} text-anchor="middle" font-size="11" font-weight="600">
            ?
          </text>
          {check.lines.map((line, row) => (
            <text
              x={check.x - 14}
              y={check.y + 4 + (row - (check.lines.length - 1) / 2) * 13}
              text-anchor="end"
              font-size="11"
            >
              {line}{' '}
            </text>
          ))}
        </>
      ) : null}
    </Target>
  );
}

/**
 * Swim lanes by role, one step a row, its check as a diamond under it; left of them the time that is used up, right
 * of them the ways out of each step.
 *
 * @param props.room width that the drawing may take, in pixels
 */
export function Lanes({ view, lang, room }: { view: FlowView; lang: Lang; room: number }) {
  const role = useDrawingRole();
  const layout = layoutOf(view, lang, room);
  const { width, height, left, lane, heads, steps } = layout;
  const legible = isLegible(layout);
  return (
    <>
      <svg
        class={legible ? undefined : 'screen-only'}
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role={role}
        aria-label={view.title}
      >
        <title>{view.title}</title>
        <desc>
          {inTurn(
            view.steps.map((step) => said(step, lang)),
            lang,
          )}
        </desc>
        {heads.map((lines, index) => (
          <g>
            <rect
              x={left + index * lane + 2}
              y="1"
              width={lane - 4}
              height={(steps.at(-1)?.bottom ?? 0) + 8}
              rx="4"
              fill={index % 2 === 0 ? 'var(--panel)' : 'none'}
              stroke="var(--line)"
            />
            {lines.map((line, row) => (
              <text
                x={left + (index + 0.5) * lane}
                y={18 + row * LINE}
                text-anchor="middle"
                font-weight="600"
              >
                {line}
              </text>
            ))}
          </g>
        ))}
        {steps.map((from, index) => {
          const to = steps[index + 1];
          return to ? (
            <path d={onward(from, to)} fill="none" stroke="var(--muted)" stroke-width="1.5" />
          ) : null;
        })}
        <TimeLadder layout={layout} view={view} lang={lang} />
        <Exits layout={layout} />
        {steps.map((placed) => (
          <Step placed={placed} lang={lang} />
        ))}
      </svg>
      {legible ? null : <p class="paper-only muted">{word(lang, 'tooLong')}</p>}
    </>
  );
}
