import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowStep } from '../../../core/views/shapes/flow.ts';
import type { JobAidView } from '../../../core/views/shapes/job-aid.ts';
import { durationText } from '../../../core/when/duration-text.ts';
import { Said } from '../../parts/said.tsx';
import { exitText } from '../../parts/exit-text.ts';
import type { Rung } from '../../parts/ladder.ts';
import { word } from './words.ts';

const DETAILS = ['input', 'output', 'record'] as const;

/** How long a step takes, and when it is to be over at the latest. */
export function timeText(
  { minutes }: FlowStep,
  rung: Rung | null,
  limit: number | null,
  lang: Lang,
): string | null {
  if (minutes === null || !rung) return null;
  const end = durationText(rung.to, lang);
  const until =
    limit === null
      ? word(lang, 'until', { end })
      : word(lang, 'untilOf', { end, limit: durationText(limit, lang) });
  return `${durationText(minutes, lang)} · ${until}${rung.late ? ' ▲' : ''}`;
}

interface CardProps {
  view: JobAidView;
  index: number;
  rung: Rung | null;
  lang: Lang;
  /** Given where a script keeps what is ticked; elsewhere the box keeps it. */
  tick?: { done: boolean; set(done: boolean): void };
}

/** One step in large letters: what to do, what is needed, how one sees that it is right, and what to do if not. */
export function Card({ view, index, rung, lang, tick }: CardProps) {
  const step = view.steps[index];
  if (!step) return null;
  const time = timeText(step, rung, view.limit, lang);
  return (
    <article class="job-card">
      <p class="muted">
        {[word(lang, 'stepOf', { no: index + 1, all: view.steps.length }), step.role]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="act">{step.action}</p>
      {time === null ? null : <p class={rung?.late ? 'late' : undefined}>◷ {time}</p>}
      {step.command ? (
        <pre tabIndex={0}>
          <code>{step.command}</code>
        </pre>
      ) : null}
      <dl>
        {DETAILS.map((id) =>
          step[id] ? (
            <>
              <dt>{word(lang, id)}</dt>
              <dd>
                <Said text={step[id]} lang={lang} />
              </dd>
            </>
          ) : null,
        )}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={tick?.done}
          onChange={tick && ((event) => tick.set(event.currentTarget.checked))}
        />
        <span>{step.check === null ? word(lang, 'done') : <Said text={step.check} lang={lang} />}</span>
      </label>
      {step.exits.length > 0 ? (
        <ul aria-label={word(lang, 'otherwise')}>
          {step.exits.map((exit) => (
            <li>
              <Said text={exitText(exit, step, lang)} lang={lang} />
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}
