import type { Table } from '../../syntax/types.ts';
import { displayWidth } from '../sources/cell-text.ts';

type Align = Table['align'][number];

function padded(source: string, width: number, align: Align): string {
  const room = Math.max(0, width - displayWidth(source));
  const left = align === 'right' ? room : align === 'center' ? room >> 1 : 0;
  return ' '.repeat(left) + source + ' '.repeat(room - left);
}

function dashes(width: number, align: Align): string {
  const left = align === 'left' || align === 'center' ? ':' : '';
  const right = align === 'right' || align === 'center' ? ':' : '';
  return left + '-'.repeat(width - left.length - right.length) + right;
}

/** Lines of a table whose bars stand below one another: the header, the dashes, the rows, each of as many sources. */
export function tableText(rows: readonly (readonly string[])[], align: readonly Align[]): string[] {
  const widths = align.map((_, column) => Math.max(3, ...rows.map((row) => displayWidth(row[column] ?? ''))));
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const [header = '', ...body] = rows.map((row) =>
    line(widths.map((width, column) => padded(row[column] ?? '', width, align[column] ?? null))),
  );
  return [header, line(widths.map((width, column) => dashes(width, align[column] ?? null))), ...body];
}
