import type { Lang } from '../../../core/playbook/types.ts';
import type { SinceView } from '../../../core/views/shapes/since.ts';
import { readable } from '../../parts/dates.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { word } from './words.ts';

/** A sign beside the title of each sort of change, so that the words are found at a glance. */
const SIGNS: Record<string, string> = {
  marks: '◆',
  decided: '⚑',
  path: '⇢',
  moved: '→',
  done: '✓',
  added: '+',
  lost: '−',
  cancelled: '✕',
  reopened: '↺',
  touches: '✉',
  scores: '◔',
  health: '◔',
  edited: '✎',
  found: '▲',
  gone: '▽',
};

/** What changed, by document and by sort; first a paragraph that can go into a mail as it stands. */
export function Since({ view, lang }: { view: SinceView; lang: Lang }) {
  if (view.fault !== undefined) return <p>{view.fault}</p>;
  if (view.pending) return <p>{word(lang, 'comparing')}</p>;
  return (
    <Frame view={view} lang={lang}>
      {view.sections.length === 0 ? (
        <Empty lang={lang} {...empty} />
      ) : (
        <p class="since-paragraph">{readable(lang, view.paragraph)}</p>
      )}
      {view.sections.map(({ pointer, title, note, groups }) => (
        <section class="since">
          <h3 data-pointer={pointer}>
            {title} {note ? <span class="muted">{note}</span> : null}
          </h3>
          {groups.map((group) => (
            <>
              <h4>
                <span aria-hidden="true">{SIGNS[group.id]}</span> {group.title}
              </h4>
              <ul>
                {group.lines.map(({ pointer: at, name, text }) => (
                  <li data-pointer={at}>
                    {name ? <b>{name}</b> : null} {readable(lang, text)}
                  </li>
                ))}
              </ul>
            </>
          ))}
        </section>
      ))}
    </Frame>
  );
}
