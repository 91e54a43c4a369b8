import type { Lang } from '../../../core/playbook/types.ts';
import type { VoicesView } from '../../../core/views/shapes/voices.ts';
import { Each } from '../../parts/each.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { Voice } from './card.tsx';
import { empty } from './empty.ts';
import { word } from './words.ts';

/** The board of voices: a column for each type that has any; the others in a line. */
export function Voices({ view, lang }: { view: VoicesView; lang: Lang }) {
  const heard = view.columns.filter(({ voices }) => voices.length > 0);
  const silent = view.columns.filter(({ voices }) => voices.length === 0);
  if (heard.length === 0) {
    return (
      <Frame view={view} lang={lang}>
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      </Frame>
    );
  }
  return (
    <Frame view={view} lang={lang}>
      <div class="voices">
        {heard.map(({ name, meaning, voices }) => (
          <section>
            <h3>
              {name} <span class="muted">{voices.length}</span>
            </h3>
            {meaning === null ? null : <p class="muted">{meaning}</p>}
            <ul aria-label={name}>
              <Each of={voices}>{(card) => <Voice card={card} lang={lang} />}</Each>
            </ul>
          </section>
        ))}
      </div>
      {silent.length > 0 ? (
        <p class="muted">{word(lang, 'none', { types: silent.map(({ name }) => name) })}</p>
      ) : null}
    </Frame>
  );
}
