import type { Lang } from '../../../core/playbook/types.ts';
import type { TableView } from '../../../core/views/shapes/table.ts';
import { readable } from '../../parts/dates.ts';
import { heading, opening, paragraph, table, type Prose } from '../../parts/prose.ts';
import { empty } from './empty.ts';

/** Every list as a table under its name. */
export function prose(view: TableView, lang: Lang): Prose {
  return [
    ...opening(view, lang),
    ...(view.tables.length === 0 ? [paragraph(empty.text[lang])] : []),
    ...view.tables.flatMap(({ name, columns, rows }) => [
      heading(name),
      table(
        columns,
        rows.map(({ cells }) => cells.map((cell) => readable(lang, cell))),
      ),
    ]),
  ];
}
