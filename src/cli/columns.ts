import { forLine } from '../core/escape/terminal.ts';

/** Rows as lines for a terminal, each column as wide as its longest cell and two blanks; the last one is not padded. */
export function aligned(table: string[][]): string {
  const rows = table.map((row) => row.map(forLine));
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  const line = (row: string[]): string =>
    row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd((widths[at] ?? 0) + 2))).join('');
  return rows.map((row) => `${line(row)}\n`).join('');
}
