import type { Lang } from '../../../core/playbook/types.ts';
import type { ProfileView } from '../../../core/views/shapes/profile.ts';
import { readable } from '../../parts/dates.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { Bands } from './bands.tsx';
import { ProfileSvg } from './radar.tsx';
import { word } from './words.ts';

/** Dimensions below their threshold, the furthest first, with what is done about each. */
function DoFirst({ view, lang }: { view: ProfileView; lang: Lang }) {
  const low = view.axes
    .flatMap((axis) =>
      axis.score !== null && axis.score < axis.threshold ? { ...axis, score: axis.score } : [],
    )
    .sort((a, b) => a.score - a.threshold - (b.score - b.threshold));
  if (low.length === 0) return null;
  return (
    <>
      <h3>{word(lang, 'doFirst')}</h3>
      <ol>
        {low.map(({ pointer, name, score, threshold, action, owner, due }) => (
          <li data-pointer={pointer}>
            <b>
              ▼ {name} {score} &lt; {threshold}
            </b>{' '}
            {[action ?? word(lang, 'noAction'), owner, due && readable(lang, due)]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Readiness as a radar, its band, and what is done about each dimension. */
export function Profile({ view, lang }: { view: ProfileView; lang: Lang }) {
  // A form whose scores are blank shows its dimensions, to be scored.
  const known = view.axes.some(({ score, pointer }) => score !== null || pointer !== '/dimensions');
  if (!known) {
    return (
      <Frame view={view} lang={lang}>
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      </Frame>
    );
  }
  const columns = [
    { label: word(lang, 'name') },
    { label: `${word(lang, 'score')} / 5`, numeric: true },
    { label: word(lang, 'threshold'), numeric: true },
    { label: word(lang, 'state') },
    { label: word(lang, 'evidence') },
    { label: word(lang, 'action') },
    { label: word(lang, 'owner') },
    { label: word(lang, 'dueOn') },
  ];
  const state = (score: number | null, threshold: number): string =>
    score === null
      ? word(lang, 'notAssessed')
      : score < threshold
        ? `▼ ${word(lang, 'belowThreshold')}`
        : `✓ ${word(lang, 'enough')}`;
  return (
    <Frame view={view} lang={lang}>
      <div class="columns">
        <ProfileSvg view={view} lang={lang} />
        <div>
          <Bands view={view} />
          <DoFirst view={view} lang={lang} />
        </div>
      </div>
      <DataTable
        lang={lang}
        label={view.title}
        columns={columns}
        rows={view.axes.map(({ pointer, name, score, threshold, evidence, action, owner, due }) => ({
          pointer,
          cells: [
            name,
            score === null ? '–' : String(score),
            String(threshold),
            state(score, threshold),
            evidence,
            action,
            owner,
            due,
          ],
        }))}
      />
    </Frame>
  );
}
