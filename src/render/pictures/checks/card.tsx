import type { Lang } from '../../../core/playbook/types.ts';
import type { Check, ChecksView } from '../../../core/views/shapes/checks.ts';
import { Answers } from './answers.tsx';
import { word } from './words.ts';

/** What is wrong with an item that failed: what was seen, and whether somebody follows it up. */
export function Failure({ check: { finding, issue, isLost }, lang }: { check: Check; lang: Lang }) {
  return (
    <>
      {finding === null ? null : (
        <p>
          {word(lang, 'finding')}: {finding}
        </p>
      )}
      {isLost ? <p class="attention">! {word(lang, 'noIssue')}</p> : null}
      {issue === null ? null : (
        <p>
          {word(lang, 'issue')}: {issue}
        </p>
      )}
    </>
  );
}

/** One item: what must be true, how one can tell, and the answers. */
export function Card({ check, results, lang }: { check: Check; results: ChecksView['results']; lang: Lang }) {
  const { pointer, name, standard, how, weight, critical, result, owner, finding } = check;
  const aside = [how, weight === 1 ? null : word(lang, 'weight', { weight }), owner]
    .filter(Boolean)
    .join(' · ');
  // What is critical threatens as long as it is not met.
  const threatens = critical && result !== 'pass' && result !== 'na';
  return (
    <li class={threatens ? 'check knock-out' : 'check'} data-pointer={pointer} data-owner={owner ?? ''}>
      <p class="check-name">
        {critical ? <b class={threatens ? 'critical' : undefined}>▲ {word(lang, 'critical')}</b> : null}{' '}
        {name}
      </p>
      <p>
        {standard === null ? (
          <span class="muted">{word(lang, 'noStandard')}</span>
        ) : (
          `${word(lang, 'standard')}: ${standard}`
        )}
      </p>
      {aside === '' ? null : <p class="muted">{aside}</p>}
      <Answers check={check} results={results} lang={lang} />
      {result === 'fail' ? (
        <Failure check={check} lang={lang} />
      ) : finding === null ? null : (
        <p>
          {word(lang, 'finding')}: {finding}
        </p>
      )}
    </li>
  );
}
