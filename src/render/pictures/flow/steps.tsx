import type { Lang } from '../../../core/playbook/types.ts';
import type { FlowExit, FlowStep, FlowView } from '../../../core/views/shapes/flow.ts';
import { durationText } from '../../../core/when/duration-text.ts';
import { Said } from '../../parts/said.tsx';
import { exitText } from '../../parts/exit-text.ts';
import { rungText, stepName, totalText } from './captions.ts';
import { diamond } from './lanes.tsx';
import { ladderOf, type Ladder, type Rung } from '../../parts/ladder.ts';
import { word } from './words.ts';

const DETAILS = ['input', 'output', 'record', 'command'] as const;

function Time({ rung, span, limit, lang }: { rung: Rung; span: number; limit: number | null; lang: Lang }) {
  const share = (minutes: number): string => `${((100 * minutes) / span).toFixed(2)}%`;
  return (
    <span class="rung">
      <b>{durationText(rung.to - rung.from, lang)}</b>
      <span class="rail" aria-hidden="true">
        <i
          class={rung.late ? 'over' : undefined}
          style={`left:${share(rung.from)};width:${share(rung.to - rung.from)}`}
        />
        {limit === null ? null : <i class="limit" style={`left:${share(limit)}`} />}
      </span>
      <span class={rung.late ? 'late' : 'muted'}>
        {rung.from === 0 && !rung.late ? '' : rungText(rung, lang)}
      </span>
    </span>
  );
}

function Exit({ exit, step, lang }: { exit: FlowExit; step: FlowStep; lang: Lang }) {
  return (
    <li
      class={exit.to === null ? 'exit out' : 'exit'}
      data-pointer={exit.type === 'exception' ? exit.pointer : undefined}
    >
      <Said text={exitText(exit, step, lang)} lang={lang} />
    </li>
  );
}

function Step({
  step,
  rung,
  ladder,
  view,
  lang,
}: {
  step: FlowStep;
  rung: Rung | null;
  ladder: Ladder | null;
  view: FlowView;
  lang: Lang;
}) {
  return (
    <li class="flow-step" data-pointer={step.pointer}>
      <p class="act">{stepName(step)}</p>
      <p class="muted">{step.role ?? word(lang, 'nobody')}</p>
      {rung && ladder ? <Time rung={rung} span={ladder.span} limit={view.limit} lang={lang} /> : null}
      <dl>
        {DETAILS.map((id) =>
          step[id] ? (
            <div>
              <dt>{word(lang, id)}</dt>
              <dd>
                <Said text={step[id]} lang={lang} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      {step.check === null ? null : (
        <p class="check">
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <path d={diamond(9, 9, 8)} fill="var(--bg)" stroke="var(--accent)" stroke-width="1.5" />
            <text x="9" y="13" text-anchor="middle" font-size="11" font-weight="600">
              ?
            </text>
          </svg>
          <span class="sr">{word(lang, 'check')} </span>
          <Said text={step.check} lang={lang} />
        </p>
      )}
      {step.exits.length > 0 ? (
        <ul>
          {step.exits.map((exit) => (
            <Exit exit={exit} step={step} lang={lang} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** The flow where lanes have no room: a step under the other, each with its time, its check and its exits. */
export function Steps({ view, lang }: { view: FlowView; lang: Lang }) {
  const ladder = ladderOf(view);
  return (
    <>
      <ol class="flow-steps">
        {view.steps.map((step, index) => (
          <Step step={step} rung={ladder?.rungs[index] ?? null} {...{ ladder, view, lang }} />
        ))}
      </ol>
      {ladder ? (
        <p class={ladder.total > (view.limit ?? Infinity) ? 'late' : undefined}>
          {totalText(ladder, view, lang)}
        </p>
      ) : null}
    </>
  );
}
