import type { Lang } from '../../core/playbook/types.ts';
import { isIsoDate } from '../../core/when/dates.ts';
import { Each } from './each.tsx';
import { Said } from './said.tsx';

export interface DataTableColumn {
  /** The property, where its cells may be worked in. */
  key?: string;
  label: string;
  numeric?: boolean;
}

export interface DataTableRow {
  pointer?: string;
  cells: (string | null)[];
}

function classOf(cell: string | null, column: DataTableColumn | undefined): string | undefined {
  if (column?.numeric) return 'num';
  return cell && isIsoDate(cell) ? 'date' : undefined;
}

/** A plain table; on a narrow screen each row is a block that names its cells. */
export function DataTable({
  lang,
  label,
  columns,
  rows,
}: {
  lang: Lang;
  label: string;
  columns: DataTableColumn[];
  rows: DataTableRow[];
}) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={label}>
      <table class="grid-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={column.numeric ? 'num' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Each of={rows}>
            {({ pointer, cells }) => (
              <tr data-pointer={pointer}>
                {cells.map((cell, index) => (
                  <td
                    class={classOf(cell, columns[index])}
                    data-label={columns[index]?.label}
                    data-cell={
                      pointer && columns[index]?.key ? `${pointer}/${columns[index]?.key}` : undefined
                    }
                  >
                    {cell ? <Said text={cell} lang={lang} /> : ''}
                  </td>
                ))}
              </tr>
            )}
          </Each>
        </tbody>
      </table>
    </div>
  );
}
