import type { Lang } from '../../../core/playbook/types.ts';
import type {
  GridPerson,
  GridStep,
  StakeholderGridView,
} from '../../../core/views/shapes/stakeholder-grid.ts';
import { day } from '../../parts/dates.ts';
import { Days } from '../../parts/days.tsx';
import { Each } from '../../parts/each.tsx';
import { Said } from '../../parts/said.tsx';
import { AttitudeTrack } from './track.tsx';
import { attitudeWord, word } from './words.ts';

/** How somebody stands to the wanted attitude, with a sign. */
function standing({ level, exposure }: GridPerson, lang: Lang): { text: string; low: boolean } | null {
  if (level === null || exposure === null) return null;
  if (level === 'none') return { text: `✓ ${word(lang, 'atWanted')}`, low: false };
  return {
    text: `▼ ${word(lang, 'exposure', { level: word(lang, level), points: exposure })}`,
    low: level === 'high',
  };
}

function attitudes({ first, attitude, desired }: GridPerson, lang: Lang): string {
  return [
    first && first.attitude !== attitude
      ? `${attitudeWord(lang, first.attitude)} (${word(lang, 'firstOn', { date: day(lang, first.date) })}) →`
      : null,
    `${word(lang, 'now')}: ${attitudeWord(lang, attitude)}`,
    desired === null || (attitude !== null && attitude >= desired)
      ? null
      : `· ${word(lang, 'wanted')}: ${attitudeWord(lang, desired)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function Step({ step, lang }: { step: GridStep; lang: Lang }) {
  const { pointer, name, type, owner, due, isDone } = step;
  const facts = [type, owner, due && day(lang, due)].filter(Boolean).join(' · ');
  return (
    <li data-pointer={pointer} class={isDone ? 'muted' : undefined}>
      {isDone ? `✓ ` : '○ '}
      <Said text={name} lang={lang} />{' '}
      {facts === '' ? null : (
        <span class="muted">
          <Days text={facts} />
        </span>
      )}
    </li>
  );
}

/** What is known of somebody and done to win them. */
function Facts({ person, lang }: { person: GridPerson; lang: Lang }) {
  const { concern, metric, approach, steps, hasStrategy, level, lastContact, nextTalk } = person;
  const toWin = level !== null && level !== 'none';
  const talks = [
    lastContact && word(lang, 'lastTalk', { date: day(lang, lastContact) }),
    nextTalk && word(lang, 'nextTalk', { date: day(lang, nextTalk) }),
  ].filter(Boolean);
  return (
    <div>
      {concern || toWin ? (
        <div class={concern ? undefined : 'attention'}>
          {word(lang, 'concern')}: {concern ? <Said text={concern} lang={lang} /> : word(lang, 'noConcern')}
        </div>
      ) : null}
      {metric ? (
        <div>
          {word(lang, 'metric')}: <Said text={metric} lang={lang} />
        </div>
      ) : null}
      {approach ? (
        <div>
          → <Said text={approach} lang={lang} />
        </div>
      ) : null}
      {steps.length > 0 ? (
        <ul class="steps">
          {steps.map((step) => (
            <Step step={step} lang={lang} />
          ))}
        </ul>
      ) : null}
      {toWin && !hasStrategy ? <div class="late">! {word(lang, 'noStrategy')}</div> : null}
      {talks.length > 0 ? (
        <div class="muted">
          <Days text={talks.join(' · ')} />
        </div>
      ) : null}
    </div>
  );
}

/** Everybody, the highest exposure first, by the number that they have on the grid. */
export function People({
  people,
  withAttitudes,
  lang,
}: {
  people: GridPerson[];
  withAttitudes: boolean;
  lang: Lang;
}) {
  const numbered = people.map((person, index) => ({ person, number: index + 1 }));
  return (
    <ol class="people">
      <Each of={numbered}>
        {({ person, number }) => {
          const stands = standing(person, lang);
          return (
            <li data-pointer={person.pointer}>
              <div>
                <b>
                  {number}. {person.name}
                </b>{' '}
                {person.zone ? (
                  <span class="muted">{`${person.zone} ${word(lang, person.zone)}`}</span>
                ) : null}
                {stands ? <div class={stands.low ? 'late' : 'muted'}>{stands.text}</div> : null}
                {person.owner ? (
                  <div class="muted">
                    {word(lang, 'owner')}: {person.owner}
                  </div>
                ) : null}
              </div>
              {withAttitudes ? (
                <div>
                  <AttitudeTrack person={person} />
                  <div class="muted">{attitudes(person, lang)}</div>
                </div>
              ) : null}
              <Facts person={person} lang={lang} />
            </li>
          );
        }}
      </Each>
    </ol>
  );
}

/** Talks that are due, the longest due first. */
export function Talks({ view, lang }: { view: StakeholderGridView; lang: Lang }) {
  const due = view.people
    .flatMap(({ pointer, name, owner, nextTalk }) =>
      nextTalk !== null && nextTalk <= view.today ? [{ pointer, name, owner, nextTalk }] : [],
    )
    .sort((a, b) => (a.nextTalk < b.nextTalk ? -1 : Number(a.nextTalk > b.nextTalk)));
  if (due.length === 0) return null;
  return (
    <section>
      <h3>{word(lang, 'talks')}</h3>
      <ul>
        {due.map(({ pointer, name, owner, nextTalk }) => (
          <li data-pointer={pointer}>
            {name} <span class="late">{word(lang, 'dueSince', { date: day(lang, nextTalk) })}</span>
            {owner ? <span class="muted"> · {owner}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
