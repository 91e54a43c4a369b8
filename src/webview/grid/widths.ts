import type { ListGrid } from '../../service/preview/picture-messages.ts';

/** Rows that are looked at for how wide a column has to be. */
const SAMPLE = 200;

/** Signs as wide as a letter; East Asian ones are twice as wide. */
function signs(text: string): number {
  let count = 0;
  for (const sign of text) count += sign > '\u2e7f' ? 2 : 1;
  return count;
}

/** How wide each column is at first, in pixels: as what stands in it, within limits. */
export function firstWidths({ columns, rows }: Pick<ListGrid, 'columns' | 'rows'>): number[] {
  return columns.map(({ label }, index) => {
    const longest = rows.slice(0, SAMPLE).reduce(
      (most, { cells }) => {
        const { shown, text = '' } = cells[index] ?? {};
        return Math.max(most, signs(shown ?? text));
      },
      signs(label) + 3,
    );
    return Math.min(260, Math.max(56, Math.round(longest * 8.2) + 26));
  });
}
