import type { Lang } from '../../../core/playbook/types.ts';
import type { TableView } from '../../../core/views/shapes/table.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';
import { empty } from './empty.ts';

function listTable({ name, columns, rows }: TableView['tables'][number], lang: Lang) {
  return (
    <>
      <h3>{name}</h3>
      <DataTable lang={lang} label={name} columns={columns} rows={rows} />
    </>
  );
}

/** Every list of a document. */
export function ListTables({ view, lang }: { view: TableView; lang: Lang }) {
  return (
    <Frame view={view} lang={lang}>
      {view.tables.length === 0 ? <Empty lang={lang} {...empty} notRead={view.notRead} /> : null}
      {view.tables.map((table) =>
        table.twice ? <div class="twice">{listTable(table, lang)}</div> : listTable(table, lang),
      )}
    </Frame>
  );
}
