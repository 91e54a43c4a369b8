import { useContext } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { ChecksView } from '../../../core/views/shapes/checks.ts';
import { Each } from '../../parts/each.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { InteractionContext } from '../../parts/target.tsx';
import { Card } from './card.tsx';
import { empty } from './empty.ts';
import { Failures, Sections } from './result.tsx';
import { word } from './words.ts';

interface ChecksProps {
  view: ChecksView;
  lang: Lang;
}

/** The items of each section as cards. */
function Items({ view, lang }: ChecksProps) {
  let at = 0;
  return (
    <>
      {view.sections.map(({ name, all }) => {
        const own = view.checks.slice(at, at + all);
        at += all;
        return (
          <section>
            {name === null && view.sections.length === 1 ? null : <h3>{name ?? word(lang, 'other')}</h3>}
            <ul class="checks">
              <Each of={own}>{(check) => <Card check={check} results={view.results} lang={lang} />}</Each>
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** A checklist: what failed, what each section comes to, then one card an item with its four answers. */
export function Checks({ view, lang }: ChecksProps) {
  const works = useContext(InteractionContext) !== null;
  const { checks, work } = view;
  return (
    <Frame view={view} lang={lang}>
      {checks.length === 0 ? <Empty lang={lang} {...empty} notRead={view.notRead} /> : null}
      {work > 0 ? <p class="muted">{word(lang, 'work', { count: work })}</p> : null}
      <Failures view={view} lang={lang} />
      <Sections view={view} lang={lang} />
      {works && checks.some(({ write }) => write === null) ? (
        <p class="attention">! {word(lang, 'noPlace')}</p>
      ) : null}
      <Items view={view} lang={lang} />
      {checks.length === 0 ? null : <p class="paper-only check-sign">{word(lang, 'sign')}:</p>}
    </Frame>
  );
}
