import type { Lang } from '../../../core/playbook/types.ts';
import type { ChecksView } from '../../../core/views/shapes/checks.ts';
import { Failure } from './card.tsx';
import { failuresOf } from './failures.ts';
import { word } from './words.ts';

interface ResultProps {
  view: ChecksView;
  lang: Lang;
}

/** What failed, the critical ones first: no percentage hides them. */
export function Failures({ view, lang }: ResultProps) {
  const failed = failuresOf(view);
  if (failed.length === 0) return null;
  return (
    <section class="failures">
      <h3>
        {word(lang, 'failed')} ({failed.length})
      </h3>
      <ul>
        {failed.map((check) => (
          <li data-pointer={check.pointer} data-owner={check.owner ?? ''}>
            <b class={check.critical ? 'critical' : undefined}>
              {check.critical ? `▲ ${word(lang, 'critical')}: ` : '✕ '}
              {check.name}
            </b>
            {check.section === null ? null : <span class="muted"> · {check.section}</span>}
            <Failure check={check} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What each section comes to, as figure and bar. */
export function Sections({ view: { sections }, lang }: ResultProps) {
  if (sections.length < 2) return null;
  return (
    <table class="check-sections">
      <caption>{word(lang, 'sections')}</caption>
      <thead>
        <tr>
          <th scope="col">{word(lang, 'section')}</th>
          <th scope="col">{word(lang, 'score')}</th>
          <th scope="col">{word(lang, 'answered')}</th>
          <th scope="col">{word(lang, 'failures')}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ name, value, answered, all, failed }) => (
          <tr>
            <th scope="row">{name ?? word(lang, 'other')}</th>
            <td>
              <span class="check-value">{value ?? '–'}</span>
              <span class="check-bar" aria-hidden="true">
                <i style={`width:${value ?? 0}%`} />
              </span>
            </td>
            <td>
              {answered} / {all}
            </td>
            <td>{failed === 0 ? '0' : <b class="critical">✕ {failed}</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
