import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowStep, FlowView } from '../../../core/views/shapes/flow.ts';
import { fitsPaper } from '../../parts/paper.ts';
import { wrap } from '../../parts/text-fit.ts';
import { aside, inTurn } from '../../parts/text.ts';
import { Target, useDrawingRole } from '../../parts/target.tsx';
import { word } from './words.ts';

const COLUMN = 200;
const BOX = 176;
const GAP = 26;
const EDGE = 12;

interface PlacedStep {
  step: FlowStep;
  x: number;
  y: number;
  height: number;
  lines: string[];
}

function place(view: FlowView, roles: (string | null)[], top: number): PlacedStep[] {
  let y = top;
  return view.steps.map((step) => {
    const lines = wrap(`${step.no}. ${step.action}`, BOX - 20);
    const height = lines.length * 15 + (step.timeLimit ? 15 : 0) + 14;
    const placed = { step, x: roles.indexOf(step.role) * COLUMN + EDGE, y, height, lines };
    y += height + GAP;
    return placed;
  });
}

/** From a step down to the one after it. */
function onward(from: PlacedStep, to: PlacedStep): string {
  const x = from.x + BOX / 2;
  const end = to.x + BOX / 2;
  const y = from.y + from.height;
  return `M${x} ${y}V${y + GAP / 2}H${end}V${to.y - 1}m-4 -5l4 5l4 -5`;
}

/** From the side of a step, along the gap between lanes, to the side of the step a failure leads to. */
function back(from: PlacedStep, to: PlacedStep, nth: number): string {
  const right = Math.max(from.x, to.x) + BOX + 5 + (nth % 3) * 4;
  const start = from.y + from.height / 2 - 7;
  const end = to.y + to.height / 2 + 8;
  return `M${from.x + BOX} ${start}H${right}V${end}H${to.x + BOX + 1}m5 -4l-5 4l5 4`;
}

/** Swim lanes by role, one step a row; whole arrows lead on, dashed ones where a failure leads. */
export function Lanes({ view, lang }: { view: FlowView; lang: Lang }) {
  const role = useDrawingRole();
  const roles: (string | null)[] = [...view.roles];
  if (view.steps.some(({ role }) => role === null)) roles.push(null);
  const heads = roles.map((role) => wrap(role ?? word(lang, 'nobody'), COLUMN - 24));
  const head = Math.max(...heads.map((lines) => lines.length)) * 15 + 20;
  const steps = place(view, roles, head);
  const last = steps.at(-1);
  const width = roles.length * COLUMN + 8;
  const bottom = last ? last.y + last.height + 12 : head;
  const byNo = new Map(steps.map((placed) => [placed.step.no, placed]));
  const failures = steps.flatMap((from) =>
    from.step.next.flatMap(({ no, when }) => {
      const to = when === null ? undefined : byNo.get(no);
      return to && to !== from ? [{ from, to }] : [];
    }),
  );
  const said = view.steps.map(({ no, action, role }) => `${no}. ${action}${aside(role ?? '–', lang)}`);
  const height = bottom + (failures.length > 0 ? 26 : 0);
  const legible = fitsPaper(width, height);
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
        <desc>{inTurn(said, lang)}</desc>
        {heads.map((lines, index) => (
          <g>
            <rect
              x={index * COLUMN + 2}
              y="1"
              width={COLUMN - 4}
              height={bottom - 2}
              rx="4"
              fill={index % 2 === 0 ? 'var(--panel)' : 'none'}
              stroke="var(--line)"
            />
            {lines.map((line, row) => (
              <text x={index * COLUMN + COLUMN / 2} y={19 + row * 15} text-anchor="middle" font-weight="600">
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
        {failures.map(({ from, to }, index) => (
          <path
            class="failure"
            d={back(from, to, index)}
            fill="none"
            stroke="var(--attention)"
            stroke-width="1.5"
            stroke-dasharray="4 3"
          />
        ))}
        {steps.map(({ step, x, y, height: tall, lines }) => (
          <Target
            pointer={step.pointer}
            title={[
              `${step.no}. ${step.action}`,
              step.role,
              step.timeLimit,
              step.check,
              step.command,
              step.branches,
            ]
              .filter(Boolean)
              .join(' · ')}
            lines={[...lines, ...(step.timeLimit ? [step.timeLimit] : [])]}
          >
            <rect x={x} y={y} width={BOX} height={tall} rx="6" fill="var(--bg)" stroke="var(--accent)" />
            {lines.map((line, row) => (
              <text x={x + 9} y={y + 18 + row * 15}>
                {line}{' '}
              </text>
            ))}
            {step.timeLimit ? (
              <text x={x + 9} y={y + 18 + lines.length * 15} class="muted" font-size="11">
                ◷ {step.timeLimit}
              </text>
            ) : null}
          </Target>
        ))}
        {failures.length > 0 ? (
          <>
            <path
              d={`M10 ${height - 9}h26`}
              stroke="var(--attention)"
              stroke-width="1.5"
              stroke-dasharray="4 3"
            />
            <text x="44" y={height - 5} class="muted">
              {word(lang, view.steps.some(({ branches }) => branches) ? 'leads' : 'fails')}
            </text>
          </>
        ) : null}
      </svg>
      {legible ? null : <p class="paper-only muted">{word(lang, 'tooLong')}</p>}
    </>
  );
}
