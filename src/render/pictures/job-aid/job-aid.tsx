import { useContext } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { JobAidView } from '../../../core/views/shapes/job-aid.ts';
import { Each } from '../../parts/each.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { Said } from '../../parts/said.tsx';
import { ladderOf } from '../../parts/ladder.ts';
import { Card } from './card.tsx';
import { empty } from './empty.ts';
import { JobToolsContext, NOT_BEGUN, type JobTools } from './tools.ts';
import { keyOf, progressIn, stepFor } from './turn.ts';
import { word } from './words.ts';

interface JobAidProps {
  view: JobAidView;
  lang: Lang;
}

/** Card after card, as a panel shows them: one at a time. */
function Turning({ view, lang, progress, setProgress }: JobAidProps & JobTools) {
  const all = view.steps.length;
  const { at, ticked } = progressIn(view.steps, progress);
  const rungs = ladderOf(view)?.rungs;
  const index = at;
  const key = view.steps[index] ? keyOf(view.steps[index]) : '';
  const setAt = (to: number): void => setProgress({ at: to, ticked });
  const set = (done: boolean): void =>
    setProgress({ at, ticked: [...ticked.filter((one) => one !== key), ...(done ? [key] : [])] });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepFor(event.key, index, all);
    if (next === null) return;
    setAt(next);
    event.preventDefault();
    event.stopPropagation();
  };
  const turn = (id: 'previous' | 'next', to: number) => {
    const isEnd = to < 0 || to >= all;
    return (
      <button aria-disabled={isEnd} onClick={() => isEnd || setAt(to)}>
        {id === 'previous' ? `← ${word(lang, id)}` : `${word(lang, id)} →`}
      </button>
    );
  };
  return (
    // What is clicked here leads nowhere in the text: a hand on a phone turns and ticks.
    <div
      class="job"
      role="group"
      tabIndex={0}
      aria-label={view.title}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
    >
      <div aria-live="polite">
        <Card
          {...{ view, index, lang }}
          rung={rungs?.[index] ?? null}
          tick={{ done: ticked.includes(key), set }}
        />
      </div>
      <p class="job-turn">
        {turn('previous', index - 1)}
        {turn('next', index + 1)}
        <span class="grow" />
        <span>
          {ticked.length === all
            ? word(lang, 'allDone', { all })
            : word(lang, 'ticked', { count: ticked.length, all })}
        </span>
        <button onClick={() => setProgress(NOT_BEGUN)}>{word(lang, 'again')}</button>
      </p>
      <p class="muted">{word(lang, 'keys')}</p>
    </div>
  );
}

/** A procedure for whoever does it: one step a card; on a page and on paper all of them, one under the other. */
export function JobAid({ view, lang }: JobAidProps) {
  const rungs = ladderOf(view)?.rungs;
  const tools = useContext(JobToolsContext);
  return (
    <Frame view={view} lang={lang}>
      {view.prerequisites === null ? null : (
        <p>
          <b>{word(lang, 'before')}</b> · <Said text={view.prerequisites} lang={lang} />
        </p>
      )}
      {view.steps.length === 0 ? (
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      ) : tools ? (
        <Turning view={view} lang={lang} {...tools} />
      ) : (
        <Each of={[...view.steps.keys()]}>
          {(index) => <Card {...{ view, index, lang }} rung={rungs?.[index] ?? null} />}
        </Each>
      )}
    </Frame>
  );
}
