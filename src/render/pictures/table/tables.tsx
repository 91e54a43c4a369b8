import type { Lang } from '../../../core/playbook/types.ts';
import type { TableView } from '../../../core/views/shapes/table.ts';
import { Grid } from '../../parts/data-table.tsx';
import { Empty, Frame } from '../../parts/frame.tsx';

/** Every list of a document. */
export function Tables({ view, lang }: { view: TableView; lang: Lang }) {
  return (
    <Frame view={view} lang={lang}>
      {view.tables.length === 0 ? <Empty lang={lang} type="table" /> : null}
      {view.tables.map(({ name, columns, rows }) => (
        <>
          <h3>{name}</h3>
          <Grid lang={lang} label={name} columns={columns} rows={rows} />
        </>
      ))}
    </Frame>
  );
}
