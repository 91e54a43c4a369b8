import type { Lang } from '../../../core/playbook/types.ts';
import type { StakeholderGridView } from '../../../core/views/shapes/stakeholder-grid.ts';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { Plot } from './plot.tsx';
import { People, Talks } from './rows.tsx';
import { AttitudeSign } from './sign.tsx';
import { attitudeWord, word } from './words.ts';

function Legend({ lang }: { lang: Lang }) {
  return (
    <ul class="legend-line" aria-label={word(lang, 'legend')}>
      {[1, 2, 3, 4, 5].map((attitude) => (
        <li>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <AttitudeSign x={10} y={10} r={7} attitude={attitude} />
          </svg>{' '}
          {attitudeWord(lang, attitude)}
        </li>
      ))}
    </ul>
  );
}

/** Whom the change depends on: the grid, the talks that are due, and each person with what is done to win them. */
export function StakeholderGrid({ view, lang }: { view: StakeholderGridView; lang: Lang }) {
  if (view.people.length === 0) {
    return (
      <Frame view={view} lang={lang}>
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      </Frame>
    );
  }
  // What others may not see is no attitude that nobody knows.
  const withAttitudes = view.leftOut === undefined || view.people.some(({ attitude }) => attitude !== null);
  const unplaced = view.people.filter(({ power, interest }) => power === null || interest === null);
  return (
    <Frame view={view} lang={lang}>
      <div class="columns">
        <div>
          <Plot view={view} lang={lang} />
          {withAttitudes ? <Legend lang={lang} /> : null}
        </div>
        <Talks view={view} lang={lang} />
      </div>
      {unplaced.length > 0 ? (
        <p class="muted">{word(lang, 'unplaced', { names: unplaced.map(({ name }) => name) })}</p>
      ) : null}
      <People people={view.people} withAttitudes={withAttitudes} lang={lang} />
    </Frame>
  );
}
