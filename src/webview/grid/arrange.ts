import type { GridCell, ListGrid } from '../../service/preview/picture-messages.ts';

/** By which column the rows of a grid are shown, and which way. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** Words before figures would part W9 from W10. */
const collators = {
  en: new Intl.Collator('en', { numeric: true, sensitivity: 'base' }),
  zh: new Intl.Collator('zh-CN', { numeric: true, sensitivity: 'base' }),
};

const shownIn = ({ shown, text }: GridCell): string => shown ?? text;

/** Cells with nothing in them come last, whichever way the others are. */
function compared(one: GridCell, other: GridCell, lang: 'en' | 'zh', sign: 1 | -1): number {
  if (one.text === '' || other.text === '') return Number(one.text === '') - Number(other.text === '');
  const [a, b] = [one.order, other.order];
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  if (a !== undefined && b !== undefined) return sign * collators.en.compare(String(a), String(b));
  // What has an order of its own, as a day, stands before what has none.
  if (a !== undefined || b !== undefined) return a === undefined ? 1 : -1;
  return sign * collators[lang].compare(shownIn(one), shownIn(other));
}

/**
 * Numbers of the rows of a list as they are shown: those that have the letters in one of their cells, in the order of
 * a column or else of the text. The text is not touched.
 */
export function arranged(
  { columns, rows }: Pick<ListGrid, 'columns' | 'rows'>,
  sort: Sort | null,
  letters: string,
  lang: 'en' | 'zh',
): number[] {
  const wanted = letters.trim().toLowerCase();
  const found = rows.flatMap(({ cells }, index) =>
    wanted === '' || cells.some((cell) => `${cell.text}\n${shownIn(cell)}`.toLowerCase().includes(wanted))
      ? index
      : [],
  );
  const at = sort ? columns.findIndex(({ key }) => key === sort.column) : -1;
  if (!sort || at < 0) return found;
  const nothing: GridCell = { text: '' };
  const cellOf = (row: number): GridCell => rows[row]?.cells[at] ?? nothing;
  return found.toSorted((a, b) => compared(cellOf(a), cellOf(b), lang, sort.descending ? -1 : 1));
}

/** What a click on the head of a column makes of the order: first up, then down, then that of the text. */
export function nextSort(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}
