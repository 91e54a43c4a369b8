import { useContext } from 'preact/hooks';
import type { Lang, Severity } from '../../../core/playbook/types.ts';
import type { FindingLine } from '../../../core/views/shapes/findings.ts';
import { Said } from '../../parts/said.tsx';
import { InteractionContext } from '../../parts/target.tsx';
import { word } from './words.ts';

/** A shape beside the word, so that colour is not the only sign. */
const SIGNS: Record<Severity, string> = { error: '■', warning: '▲', info: '●' };

interface LineProps {
  line: FindingLine;
  lang: Lang;
  /** What is said below the message, beside the place. */
  details: string[];
}

/** A finding, which leads to its line; in a panel with the button that fixes it. */
export function Line({ line: { pointer, line, severity, rule, message, fix }, lang, details }: LineProps) {
  const works = useContext(InteractionContext) !== null;
  return (
    <li data-pointer={pointer} data-line={line}>
      <b class={severity}>
        {SIGNS[severity]} {word(lang, severity)}
      </b>{' '}
      <Said text={message} lang={lang} />{' '}
      {works && fix !== null ? (
        <button
          data-at={pointer}
          data-line={line}
          data-fix={rule}
          title={fix}
          aria-label={word(lang, 'fixThis', { title: fix })}
        >
          {word(lang, 'fix')}
        </button>
      ) : null}
      <span class="muted place">
        {[...details, word(lang, 'line', { line }), rule].filter((text) => text !== '').join(' · ')}
      </span>
    </li>
  );
}
