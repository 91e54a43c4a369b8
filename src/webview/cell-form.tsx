import { useEffect, useRef } from 'preact/hooks';
import type { TableView } from '../core/views/types.ts';
import { word } from './words.ts';

/** A cell that somebody is changing. */
export interface EditedCell {
  pointer: string;
  /** The row's first cell and the column. */
  label: string;
  /** As the document has it, not as it is shown. */
  value: string;
}

/** The cell at an element of the tables, or null. */
export function cellAt(element: Element, view: TableView): EditedCell | null {
  const pointer = element.closest<HTMLElement>('td[data-cell]')?.dataset.cell;
  if (!pointer) return null;
  for (const { columns, rows } of view.tables) {
    const row = rows.find((one) => pointer.startsWith(`${one.pointer}/`));
    const at = columns.findIndex(({ key }) => pointer === `${row?.pointer}/${key}`);
    if (!row || at < 0) continue;
    return { pointer, label: `${row.cells[0]}: ${columns[at]?.label}`, value: row.cells[at] ?? '' };
  }
  return null;
}

/** A line that changes one cell; Enter writes it, Escape leaves it as it is. */
export function CellForm({
  cell,
  lang,
  done,
}: {
  cell: EditedCell;
  lang: 'en' | 'zh';
  /** With the new text, or null where nothing is to change. */
  done(value: string | null): void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), [cell.pointer]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const value = input.current?.value ?? cell.value;
    done(value === cell.value ? null : value);
  };
  return (
    <form
      class="tabs"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done(null);
      }}
    >
      <label>
        {cell.label}{' '}
        <input ref={input} key={cell.pointer} defaultValue={cell.value} style={{ width: '24em' }} />
      </label>
      <button type="submit">{word(lang, 'write')}</button>
      <button type="button" onClick={() => done(null)}>
        {word(lang, 'leave')}
      </button>
    </form>
  );
}
