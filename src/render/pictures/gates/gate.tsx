import { inWords } from '../../../core/message.ts';
import type { VNode } from 'preact';
import type { Lang } from '../../../core/playbook/types.ts';
import type { GatePage } from '../../../core/views/shapes/gates.ts';
import type { Criterion } from '../../../core/views/shapes/timeline.ts';
import { daysBetween } from '../../../core/when/dates.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import { day, readable } from '../../parts/dates.ts';
import { Days } from '../../parts/days.tsx';
import { Decide, DecideOnPaper } from './decide.tsx';
import { word } from './words.ts';

interface GateProps {
  gate: GatePage;
  today: IsoDate;
  lang: Lang;
}

/** How far away the day of a gate is that is not decided. */
function distance({ date, decision }: GatePage, today: IsoDate, lang: Lang): string {
  if (date === null || decision !== 'pending') return '';
  const days = daysBetween(today, date);
  if (days === 0) return word(lang, 'today');
  return days > 0 ? word(lang, 'in', { days }) : word(lang, 'late', { days: -days });
}

/** In a sentence: whether it can be decided. */
function Summary({ criteria, lang }: { criteria: Criterion[]; lang: Lang }) {
  const all = criteria.length;
  if (all === 0) return <p class="late">▲ {word(lang, 'noCriteria')}</p>;
  const met = criteria.filter(({ reading }) => reading?.met === true).length;
  const unmet = criteria.filter(({ reading }) => reading?.met === false).length;
  if (met === all) return <p class="ready">✓ {word(lang, 'ready')}</p>;
  const rest = (['unmetToo', 'unjudged'] as const).flatMap((id) => {
    const count = id === 'unmetToo' ? unmet : all - met - unmet;
    return count === 0 ? [] : word(lang, id, { count });
  });
  return <p class="open">○ {word(lang, 'notReady', { all, met, rest: inWords(rest, lang) })}</p>;
}

function Verdict({ reading, lang }: Pick<Criterion, 'reading'> & { lang: Lang }) {
  if (reading === null) return <span class="muted">–</span>;
  if (reading.met === null) return <span class="attention">! {word(lang, 'unknown')}</span>;
  return reading.met ? (
    <span class="met">✓ {word(lang, 'met')}</span>
  ) : (
    <span class="late">✕ {word(lang, 'unmet')}</span>
  );
}

function Criteria({ criteria, lang }: { criteria: Criterion[]; lang: Lang }) {
  if (criteria.length === 0) return null;
  return (
    <table class="criteria">
      <thead>
        <tr>
          {(['criterion', 'reading', 'verdict'] as const).map((column) => (
            <th scope="col">{word(lang, column)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ text, reading }) => (
          <tr>
            <th scope="row">
              <Days text={readable(lang, text)} />
            </th>
            <td>
              {reading ? <b>{reading.value}</b> : <span class="muted">{word(lang, 'unread')}</span>}
              {reading?.date ? (
                <span class="muted">
                  {' '}
                  <Days text={word(lang, 'on', { date: day(lang, reading.date) })} />
                </span>
              ) : null}
            </td>
            <td>
              <Verdict reading={reading} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One gate, as it lies before whoever decides. */
export function Gate({ gate, today, lang }: GateProps) {
  const { pointer, name, date, from, to, decider, criteria, evidence, rollback, decision } = gate;
  const phases = [from, to].filter((phase) => phase !== null).join(' → ');
  const when = date === null ? '' : day(lang, date);
  const away = distance(gate, today, lang);
  const isLate = decision === 'pending' && date !== null && date < today;
  const isOpen = decision === 'pending';
  const passed = decision === 'go' || decision === 'conditional';
  const doubted = passed && criteria.some(({ reading }) => reading?.met === false);
  const entry = (id: 'evidence' | 'rollback', written: string | null, missing: VNode | null) =>
    written === null && missing === null ? null : (
      <>
        <dt>{word(lang, id)}</dt>
        <dd>{written === null ? missing : <Days text={readable(lang, written)} />}</dd>
      </>
    );
  // What a decision stands on is missing before it is made, and where it was made against what is known.
  const noEvidence = isOpen ? (
    <span class="muted">{word(lang, 'noEvidence')}</span>
  ) : doubted ? (
    <span class="attention">! {word(lang, 'noEvidenceUnmet')}</span>
  ) : null;
  const decided = (
    <>
      <dt>{word(lang, 'decision')}</dt>
      <dd>
        <Decide gate={gate} today={today} lang={lang} />
      </dd>
    </>
  );
  return (
    <article class="gate" data-pointer={pointer}>
      <h3>{name}</h3>
      <p class="muted">
        <Days text={[when, phases].filter(Boolean).join(' · ')} />
        {away === '' ? null : <span class={isLate ? 'late' : undefined}> · {away}</span>}
      </p>
      {isOpen ? <Summary criteria={criteria} lang={lang} /> : null}
      <Criteria criteria={criteria} lang={lang} />
      <dl>
        <dt>{word(lang, 'decider')}</dt>
        <dd>{decider ?? <span class="late">▲ {word(lang, 'nobody')}</span>}</dd>
        {isOpen ? null : decided}
        {entry('evidence', evidence, noEvidence)}
        {entry('rollback', rollback, isOpen ? <span class="muted">{word(lang, 'noRollback')}</span> : null)}
        {isOpen ? decided : null}
      </dl>
      {isOpen ? <DecideOnPaper lang={lang} /> : null}
    </article>
  );
}
