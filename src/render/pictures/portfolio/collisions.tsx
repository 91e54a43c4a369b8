import { labelled } from '../../../core/message.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { PortfolioCollision, PortfolioView } from '../../../core/views/shapes/portfolio.ts';
import { weekText } from '../../parts/weeks.tsx';
import { word } from './words.ts';

/** So many are read one by one; of more a reader chooses. */
const FEW = 4;

/** What one programme brings. */
function Share({
  share: { programme, items },
  lang,
}: {
  share: PortfolioCollision['shares'][0];
  lang: Lang;
}) {
  return (
    <li>
      {labelled(programme, '', lang)}
      {items.map(({ pointer, name }, index) => (
        <>
          {index > 0 ? (lang === 'zh' ? '、' : ', ') : ''}
          <span data-pointer={pointer}>{name}</span>
        </>
      ))}
    </li>
  );
}

/** Weeks in which several programmes bring too much to one group, with what each of them brings. */
export function Collisions({ view: { collisions, weeks }, lang }: { view: PortfolioView; lang: Lang }) {
  return (
    <section>
      <h3>{word(lang, 'collisions')}</h3>
      {collisions.length === 0 ? <p>✓ {word(lang, 'noCollision', { weeks: weeks.length })}</p> : null}
      {collisions.map(({ group, week, found: count, shares }) => (
        <details class="collision printed" open={collisions.length <= FEW}>
          <summary>
            <b>! {group}</b>{' '}
            <span class="muted">
              {word(lang, 'collision', { count, week: weekText(lang, week), programmes: shares.length })}
            </span>
          </summary>
          <ul>
            {shares.map((share) => (
              <Share share={share} lang={lang} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
