import { useContext } from 'preact/hooks';
import type { Lang } from '../../../core/playbook/types.ts';
import type { BulletsView } from '../../../core/views/shapes/bullets.ts';
import { day } from '../../parts/dates.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { AsTable, Empty, Frame } from '../../parts/frame.tsx';
import { InteractionContext } from '../../parts/target.tsx';
import { inTurn } from '../../parts/text.ts';
import { empty } from './empty.ts';
import { Legend } from './legend.tsx';
import { Row } from './row.tsx';
import { SIGNS } from './texts.ts';
import { word } from './words.ts';

function Table({ view, lang }: { view: BulletsView; lang: Lang }) {
  const columns = (
    ['metric', 'role', 'state', 'baseline', 'expected', 'now', 'target', 'due', 'owner', 'trend'] as const
  ).map((id) => ({ label: word(lang, id) }));
  return (
    <DataTable
      lang={lang}
      label={view.title}
      columns={columns}
      rows={view.rows.map((row) => ({
        pointer: row.pointer,
        cells: [
          row.name,
          word(lang, row.role === 'leading' ? 'leadingShort' : 'laggingShort'),
          `${SIGNS[row.status]} ${word(lang, row.status)}`,
          row.baseline?.text ?? null,
          row.expected?.text ?? null,
          row.current?.text ?? null,
          row.target?.text ?? null,
          row.target?.date ?? null,
          row.owner,
          inTurn(
            row.trend.map(({ date, text }) => `${day(lang, date)} ${text}`),
            lang,
          ),
        ],
      }))}
    />
  );
}

/** Leading metrics beside lagging ones, each on its line and in time; those in the red with cause and action. */
export function Bullets({ view, lang }: { view: BulletsView; lang: Lang }) {
  const works = useContext(InteractionContext) !== null;
  if (view.rows.length === 0) {
    return (
      <Frame view={view} lang={lang}>
        <Empty lang={lang} {...empty} notRead={view.notRead} />
      </Frame>
    );
  }
  const roles = (['leading', 'lagging'] as const)
    .map((role) => ({ role, rows: view.rows.filter((row) => row.role === role) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Frame view={view} lang={lang}>
      <Legend view={view} lang={lang} />
      {works && view.readings === null ? <p class="muted">{word(lang, 'noReadings')}</p> : null}
      <div class="bullets">
        {roles.map(({ role, rows }) => (
          <section>
            <h3>{word(lang, role)}</h3>
            <ul aria-label={word(lang, role)}>
              {rows.map((row) => (
                <Row row={row} view={view} lang={lang} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <AsTable lang={lang} lazy={works} table={() => <Table view={view} lang={lang} />} />
    </Frame>
  );
}
