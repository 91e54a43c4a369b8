import type { Lang } from '../../../core/playbook/types.ts';
import type { VoiceCard } from '../../../core/views/shapes/voices.ts';
import { day } from '../../parts/dates.ts';
import { Days } from '../../parts/days.tsx';
import { Said } from '../../parts/said.tsx';
import { word } from './words.ts';

const MOST = 25;
const STEPS = ['listened', 'empathised', 'solved'] as const;

/** The three steps as pips, each with its word. */
function Steps({ steps, lang }: Pick<VoiceCard, 'steps'> & { lang: Lang }) {
  return (
    <ul class="pips">
      {STEPS.map((step, index) => {
        const date = steps[index] ?? null;
        const name = word(lang, step);
        const says = date
          ? word(lang, 'stepDone', { step: name, date: day(lang, date) })
          : word(lang, 'stepOpen', { step: name });
        return (
          <li class={date ? 'met' : 'muted'} title={says} aria-label={says}>
            {date ? '●' : '○'} {name}
          </li>
        );
      })}
    </ul>
  );
}

function Exposure({ exposure, level, lang }: Pick<VoiceCard, 'exposure' | 'level'> & { lang: Lang }) {
  if (exposure === null || level === null) return <p class="muted">{word(lang, 'unknown')}</p>;
  return (
    <p>
      <svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" fill="var(--bg)" stroke="var(--line)" />
        <rect
          width={(exposure / MOST) * 100}
          height="8"
          fill={`var(--${level === 'high' ? 'critical' : 'accent'})`}
        />
      </svg>
      <span class={level === 'high' ? 'late' : 'muted'}>
        {word(lang, 'exposure', { level: word(lang, level), points: exposure })}
      </span>
    </p>
  );
}

function Answer({ card, lang }: { card: VoiceCard; lang: Lang }) {
  const { response, answers, fits, fitting } = card;
  const kinds = answers.join(', ');
  if (response === null && kinds === '') return <p class="attention">→ {word(lang, 'noAnswer')}</p>;
  return (
    <>
      <p>
        → {response === null ? null : <Said text={response} lang={lang} />}{' '}
        {kinds === '' ? null : <span class="muted">{kinds}</span>}
      </p>
      {fits === false ? <p class="late">! {word(lang, 'unfit', { fitting })}</p> : null}
    </>
  );
}

/** One voice: what is said, its cause, its answer, and how far that is. */
export function Voice({ card, lang }: { card: VoiceCard; lang: Lang }) {
  const { pointer, name, sign, cause, from, owner, due, isOverdue, isClosed, fits } = card;
  const facts = [
    from,
    owner,
    due && !isClosed ? word(lang, isOverdue ? 'overdue' : 'due', { date: day(lang, due) }) : null,
  ].filter(Boolean);
  return (
    <li data-pointer={pointer} class={`voice${fits === false && !isClosed ? ' unfit' : ''}`}>
      <b>
        {isClosed ? '✓ ' : ''}
        <Said text={name} lang={lang} />
      </b>
      {isClosed ? <span class="muted"> {word(lang, 'closed')}</span> : null}
      {sign === null ? null : (
        <p>
          <Said text={sign} lang={lang} />
        </p>
      )}
      {isClosed ? null : (
        <>
          <Exposure exposure={card.exposure} level={card.level} lang={lang} />
          <p class={cause === null ? 'attention' : undefined}>
            {word(lang, 'cause')}:{' '}
            {cause === null ? word(lang, 'noCause') : <Said text={cause} lang={lang} />}
          </p>
          <Answer card={card} lang={lang} />
        </>
      )}
      <Steps steps={card.steps} lang={lang} />
      {facts.length > 0 ? (
        <p class={isOverdue ? 'late' : 'muted'}>
          <Days text={facts.join(' · ')} />
        </p>
      ) : null}
    </li>
  );
}
