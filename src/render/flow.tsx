import type { Lang } from '../core/playbook/types.ts';
import type { FlowView } from '../core/views/types.ts';
import { Empty, Frame, Grid } from './parts.tsx';
import { word } from './text.ts';

const COLUMN = 180;
const STEP = 74;

function wrap(text: string): string[] {
  const wide = /[\u2e80-\uffef]/.test(text);
  return text.match(wide ? /.{1,12}/gu : /.{1,24}(?:\s|$)|\S{24}/g) ?? [text];
}

/** Swim lanes by role, one step a row, arrows from step to step. */
function Lanes({ view }: { view: FlowView }) {
  const lane = (role: string | null): number => Math.max(view.roles.indexOf(role ?? ''), 0);
  const x = (role: string | null): number => lane(role) * COLUMN + 10;
  const width = Math.max(view.roles.length, 1) * COLUMN + 10;
  const height = 40 + view.steps.length * STEP;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={view.title}
    >
      {view.roles.map((role, index) => (
        <g>
          {index % 2 === 0 ? (
            <rect x={index * COLUMN + 2} y="0" width={COLUMN - 4} height={height} fill="var(--panel)" />
          ) : null}
          <text x={index * COLUMN + COLUMN / 2} y="20" text-anchor="middle" font-weight="600">
            {role}
          </text>
        </g>
      ))}
      {view.steps.map((step, index) => {
        const after = view.steps[index + 1];
        const top = 34 + index * STEP;
        const from = x(step.role) + 80;
        const to = after ? x(after.role) + 80 : from;
        return (
          <g data-pointer={step.pointer}>
            {after ? (
              <path d={`M${from} ${top + 54}v10H${to}v8l-4 -5m4 5l4 -5`} fill="none" stroke="var(--muted)" />
            ) : null}
            <rect
              x={x(step.role)}
              y={top}
              width="160"
              height="54"
              rx="6"
              fill="var(--bg)"
              stroke="var(--accent)"
            />
            {wrap(`${step.no}. ${step.action}`)
              .slice(0, 2)
              .map((line, row) => (
                <text x={x(step.role) + 8} y={top + 16 + row * 15}>
                  {line}
                </text>
              ))}
            {step.timeLimit ? (
              <text x={x(step.role) + 152} y={top + 48} text-anchor="end" class="muted">
                {step.timeLimit}
              </text>
            ) : null}
            <title>
              {[`${step.no}. ${step.action}`, step.role, step.timeLimit].filter(Boolean).join(' · ')}
            </title>
          </g>
        );
      })}
    </svg>
  );
}

/** A procedure: control block, lanes, steps and exceptions; prints as the controlled form. */
export function Flow({ view, lang }: { view: FlowView; lang: Lang }) {
  const columns = (['name', 'role', 'input', 'output', 'timeLimit', 'check', 'record'] as const).map(
    (id) => ({
      label: word(lang, id),
    }),
  );
  return (
    <Frame view={view}>
      <Grid
        columns={view.control.map(({ label }) => ({ label }))}
        rows={[{ cells: view.control.map(({ value }) => value ?? '–') }]}
      />
      {(['purpose', 'scope'] as const).map((id) =>
        view[id] ? (
          <p>
            <b>{word(lang, id)}.</b> {view[id]}
          </p>
        ) : null,
      )}
      {view.steps.length === 0 ? (
        <Empty lang={lang} hint="empty-flow" />
      ) : (
        <>
          <div class="scroll" tabIndex={0}>
            <Lanes view={view} />
          </div>
          <Grid
            columns={columns}
            rows={view.steps.map((step) => ({
              pointer: step.pointer,
              cells: [
                `${step.no}. ${step.action}`,
                step.role,
                step.input,
                step.output,
                step.timeLimit,
                step.check,
                step.record,
              ],
            }))}
          />
        </>
      )}
      {view.exceptions.length > 0 ? (
        <>
          <h3>{word(lang, 'exceptions')}</h3>
          <ul>
            {view.exceptions.map((row) => (
              <li>{[row.when, row.do, row.who].filter(Boolean).join(' → ')}</li>
            ))}
          </ul>
        </>
      ) : null}
    </Frame>
  );
}
