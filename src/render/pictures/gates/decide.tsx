import { useContext } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { GatePage } from '../../../core/views/shapes/gates.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import { day, readable } from '../../parts/dates.ts';
import { Days } from '../../parts/days.tsx';
import { InteractionContext } from '../../parts/target.tsx';
import { word } from './words.ts';

/** A sign beside the word, so that colour is not the only one. */
const SIGNS = { pending: '○', go: '✓', conditional: '◐', 'no-go': '✕' };

/** What was decided, when and on which condition; in a panel the buttons that write it. */
export function Decide({ gate, today, lang }: { gate: GatePage; today: IsoDate; lang: Lang }) {
  const { name, decision, decidedOn, conditions, writes } = gate;
  const works = useContext(InteractionContext) !== null;
  const isDecided = decision !== 'pending';
  return (
    <>
      <b class={`decision ${decision}`}>
        {SIGNS[decision]} {word(lang, decision)}
      </b>
      {isDecided ? (
        <span class={decidedOn === null ? 'attention' : 'muted'}>
          {' '}
          {decidedOn === null ? (
            `! ${word(lang, 'undated')}`
          ) : (
            <Days text={word(lang, 'decidedOn', { date: day(lang, decidedOn) })} />
          )}
        </span>
      ) : null}
      {decision === 'conditional' || conditions !== null ? (
        <p>
          {word(lang, 'conditions')}:{' '}
          {conditions === null ? (
            <span class="attention">! {word(lang, 'noConditions')}</span>
          ) : (
            readable(lang, conditions)
          )}
        </p>
      ) : null}
      {works && writes.decision ? (
        <p class="choices">
          {writes.decision.values
            .filter((one) => one.decision !== decision)
            .map((one) => (
              <button
                data-at={writes.decision?.pointer}
                data-value={one.written}
                data-next={(one.decision === 'conditional' ? writes.conditions : writes.decidedOn)?.pointer}
                aria-label={word(lang, 'decide', { gate: name, decision: word(lang, one.decision) })}
              >
                {SIGNS[one.decision]} {word(lang, one.decision)}
              </button>
            ))}
          {isDecided && decidedOn === null && writes.decidedOn ? (
            <button data-at={writes.decidedOn.pointer} data-value={today}>
              {word(lang, 'decidedToday')}
            </button>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

/** What is filled in by hand where a gate is decided in a room. */
export function DecideOnPaper({ lang }: { lang: Lang }) {
  return (
    <table class="paper-only sheet">
      <tbody>
        <tr>
          <th scope="row">{word(lang, 'decision')}</th>
          <td>
            {(['go', 'conditional', 'no-go'] as const).map((one) => `☐ ${word(lang, one)}`).join('   ')}
          </td>
        </tr>
        <tr>
          <th scope="row">{word(lang, 'conditions')}</th>
          <td />
        </tr>
        <tr>
          <th scope="row">{word(lang, 'sign')}</th>
          <td />
        </tr>
      </tbody>
    </table>
  );
}
