/** A cell by its place in what is shown: row -1 is the head, the one behind the last row the blank one. */
export interface Spot {
  row: number;
  column: number;
}

/** What a key asks for in a grid in which nothing is being typed. */
export type GridKey =
  | { type: 'go'; to: Spot; extend: boolean }
  | { type: 'edit'; text: string | null }
  | { type: 'clear' }
  | { type: 'all' }
  | { type: 'add' }
  | { type: 'move'; by: 1 | -1 }
  | { type: 'duplicate' }
  | { type: 'delete' }
  | { type: 'widen'; by: 1 | -1 }
  | { type: 'leave' };

export type KeyPressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const STEPS: Record<string, [row: number, column: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
};

const within = (at: number, least: number, most: number): number => Math.max(least, Math.min(at, most));

/** Where a key leads to; null where it is none that leads anywhere. */
function led(
  { key, ctrlKey, metaKey }: KeyPressed,
  { row, column }: Spot,
  rows: number,
  columns: number,
): Spot | null {
  const far = ctrlKey || metaKey;
  if (key === 'Home') return { row: far ? 0 : row, column: 0 };
  if (key === 'End') return { row: far ? rows : row, column: columns - 1 };
  const step = STEPS[key];
  if (!step) return null;
  const [down, right] = step.map((by) => (far ? by * Math.max(rows, columns) + by : by)) as [number, number];
  // The head is gone to step by step alone.
  const least = far || Math.abs(down) > 1 ? Math.min(0, row) : -1;
  return { row: within(row + down, least, rows), column: within(column + right, 0, columns - 1) };
}

/**
 * What a key asks for; null for a key that is none of a grid's. Keys that work on rows are those by which the editor
 * works on lines.
 * @param at the cell that has the focus
 * @param rows how many are shown; the blank row is behind them
 */
export function gridKey(event: KeyPressed, at: Spot, rows: number, columns: number): GridKey | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  const control = ctrlKey || metaKey;
  if (altKey && !control) {
    const by = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!shiftKey) return { type: 'move', by };
      return by === 1 ? { type: 'duplicate' } : null;
    }
    return shiftKey && (key === 'ArrowRight' || key === 'ArrowLeft') ? { type: 'widen', by } : null;
  }
  if (altKey) return null;
  if (control && key === 'Enter') return { type: 'add' };
  if (control && shiftKey && key.toLowerCase() === 'k') return { type: 'delete' };
  if (control && !shiftKey && key.toLowerCase() === 'a') return { type: 'all' };
  const to = led(event, at, rows, columns);
  if (to) return { type: 'go', to, extend: shiftKey };
  if (control) return null;
  if (key === 'Enter' || key === 'F2') return { type: 'edit', text: null };
  if (key === 'Delete' || key === 'Backspace') return { type: 'clear' };
  if (key === 'Escape') return { type: 'leave' };
  return [...key].length === 1 && key !== ' ' ? { type: 'edit', text: key } : null;
}
