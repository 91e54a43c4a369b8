import type { Lang, Severity } from '../../../core/playbook/types.ts';
import type { FindingsView } from '../../../core/views/shapes/findings.ts';
import { readable } from '../../parts/dates.ts';
import { Inline } from '../../parts/inline.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { word } from './words.ts';

/** A shape beside the word, so that colour is not the only sign. */
const SIGNS: Record<Severity, string> = { error: '■', warning: '▲', info: '●' };

/** What the rules found, by document; a row leads to its line. */
export function Findings({ view, lang }: { view: FindingsView; lang: Lang }) {
  return (
    <Frame view={view} lang={lang}>
      {view.documents.length === 0 ? <Empty lang={lang} {...empty} /> : null}
      {view.documents.map(({ pointer, path, title, findings }) => (
        <>
          <h3 data-pointer={pointer}>
            {title} <span class="muted">{path}</span>
          </h3>
          <ul class="issues">
            {findings.map(({ pointer: at, line, severity, rule, message }) => (
              <li data-pointer={at} data-line={line}>
                <b class={severity}>
                  {SIGNS[severity]} {word(lang, severity)}
                </b>{' '}
                <Inline text={readable(lang, message)} />{' '}
                <span class="muted">
                  {word(lang, 'line', { line })} · {rule}
                </span>
              </li>
            ))}
          </ul>
        </>
      ))}
    </Frame>
  );
}
