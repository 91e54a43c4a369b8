import type { Lang } from '../../../core/playbook/types.ts';
import type { TimelineView } from '../../../core/views/shapes/timeline.ts';
import { moment } from '../../parts/dates.ts';
import { DataTable, type DataTableRow } from '../../parts/data-table.tsx';
import { AsTable } from '../../parts/frame.tsx';
import { markDetail, percent, slipped, slipText } from './captions.ts';
import { word } from './words.ts';

function rowsOf(view: TimelineView, lang: Lang): DataTableRow[] {
  return [
    ...view.marks.map((mark) => {
      const { pointer, name, type, owner, date, state, decision } = mark;
      const on = moment(view, lang, date);
      const more = [slipped(mark.slip, lang), markDetail(mark, lang)].filter(Boolean).join(' · ');
      return {
        pointer,
        cells: [name, word(lang, type), null, owner, on, on, word(lang, decision ?? state), more],
      };
    }),
    ...view.lanes.flatMap((lane) =>
      lane.bars.map((bar) => {
        const more = [
          percent(bar),
          bar.critical ? word(lang, 'critical') : null,
          bar.slack ? word(lang, 'slack', { days: bar.slack }) : null,
          slipText(bar, view, lang),
        ];
        return {
          pointer: bar.pointer,
          cells: [
            bar.name,
            word(lang, bar.type),
            lane.name,
            bar.owner,
            moment(view, lang, bar.start),
            moment(view, lang, bar.end),
            word(lang, bar.state),
            more.filter(Boolean).join(' · '),
          ],
        };
      }),
    ),
    ...view.blackouts.map(({ name, start, end }) => ({
      cells: [
        name,
        word(lang, 'blackout'),
        null,
        null,
        moment(view, lang, start),
        moment(view, lang, end),
        null,
        null,
      ],
    })),
  ];
}

/** Its rows: marks, work by phase, days on which nothing may go live. */
export function Rows({ view, lang }: { view: TimelineView; lang: Lang }) {
  const columns = (['name', 'type', 'phase', 'owner', 'start', 'end', 'state', 'detail'] as const).map(
    (id) => ({ label: word(lang, id) }),
  );
  return <DataTable lang={lang} label={word(lang, 'table')} columns={columns} rows={rowsOf(view, lang)} />;
}

/** All of a timeline as a table. */
export function TimelineTable({ view, lang, lazy }: { view: TimelineView; lang: Lang; lazy: boolean }) {
  const empty =
    view.marks.length + view.blackouts.length === 0 && view.lanes.every(({ bars }) => bars.length === 0);
  return empty ? null : <AsTable lang={lang} lazy={lazy} table={() => <Rows view={view} lang={lang} />} />;
}
