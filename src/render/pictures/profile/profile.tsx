import type { Lang } from '../../../core/playbook/types.ts';
import type { ProfileView } from '../../../core/views/shapes/profile.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { AsTable, Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';
import { Bands } from './bands.tsx';
import { Dumbbells } from './dumbbells.tsx';
import { ProfileSvg } from './radar.tsx';
import { word } from './words.ts';

/** Readiness: its band, each dimension against its line, and as a choice the radar and the table. */
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
    { label: word(lang, 'executives'), numeric: true },
    { label: word(lang, 'staff'), numeric: true },
    { label: word(lang, 'evidence') },
    { label: word(lang, 'action') },
    { label: word(lang, 'owner') },
    { label: word(lang, 'dueOn') },
  ];
  const figure = (score: number | null): string => (score === null ? '–' : String(score));
  const state = (score: number | null, threshold: number): string =>
    score === null
      ? word(lang, 'notAssessed')
      : score < threshold
        ? `▼ ${word(lang, 'belowThreshold')}`
        : `✓ ${word(lang, 'enough')}`;
  const table = (
    <DataTable
      lang={lang}
      label={view.title}
      columns={columns}
      rows={view.axes.map((axis) => ({
        pointer: axis.pointer,
        cells: [
          axis.name,
          figure(axis.score),
          String(axis.threshold),
          state(axis.score, axis.threshold),
          figure(axis.executives),
          figure(axis.staff),
          axis.evidence,
          axis.action,
          axis.owner,
          axis.due,
        ],
      }))}
    />
  );
  return (
    <Frame view={view} lang={lang}>
      <Bands view={view} />
      <Dumbbells view={view} lang={lang} />
      <details>
        <summary>{word(lang, 'radar')}</summary>
        <ProfileSvg view={view} lang={lang} />
      </details>
      <AsTable lang={lang} lazy={false} table={() => table} />
    </Frame>
  );
}
