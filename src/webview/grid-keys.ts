/** A stop in a table: its row among those with stops, and its column. */
export interface GridStop {
  row: number;
  column: number;
}

/** Keys of a grid, which leave a table alone where they lead out of it. */
const STEPS: Record<string, [row: number, column: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The stop of a row that is nearest to a column. */
function nearest(stops: readonly GridStop[], row: number, column: number): number {
  let best = -1;
  stops.forEach((stop, index) => {
    const known = stops[best];
    const isNearer = !known || Math.abs(stop.column - column) < Math.abs(known.column - column);
    if (stop.row === row && isNearer) best = index;
  });
  return best;
}

/**
 * Which stop of a table a key leads to, counted from 0; null where it leads nowhere in it. Arrows go to the neighbours,
 * Home and End to the ends of the row, with Ctrl to those of the table.
 * @param stops in the order of the text
 */
export function nextInGrid(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  stops: readonly GridStop[],
  at: number,
): number | null {
  const here = stops[at];
  if (!here) return null;
  const first = stops.findIndex(({ row }) => row === here.row);
  const last = stops.findLastIndex(({ row }) => row === here.row);
  if (key === 'Home') return ctrlKey ? 0 : first;
  if (key === 'End') return ctrlKey ? stops.length - 1 : last;
  const [down = 0, right = 0] = STEPS[key] ?? [];
  if (right !== 0) return at + right >= first && at + right <= last ? at + right : null;
  const found = down === 0 ? -1 : nearest(stops, here.row + down, here.column);
  return found < 0 ? null : found;
}
