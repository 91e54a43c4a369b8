import { parseWhen } from '../../when/parse.ts';
import type { Cell, Table, TableRow } from '../../syntax/types.ts';
import { problem, type Binder } from '../binder.ts';
import { isBlank } from '../values/blanks.ts';
import { readCell } from '../values/cells.ts';
import type { Fit } from '../evidence/evidence.ts';
import { labelKey, titlesOf } from '../naming/labels.ts';
import { normaliseText } from '../naming/normalise.ts';
import type { ListProperty, Property } from '../schema.ts';
import type { BindProblem } from '../types.ts';

/** The column of a list with one of some types of cell. */
const columnOf = ({ columns }: ListProperty, cells: readonly Property['cell'][]): Property | undefined =>
  [...columns.values()].find(({ cell }) => cells.includes(cell));

/** The list of a kind whose rows say of rows of another what they were on a day: the readings of a metric. */
function readingsOf({ schema }: Binder, { entity }: ListProperty): ListProperty | undefined {
  if (entity === null) return undefined;
  return [...schema.lists.values()].find(
    (list) =>
      [...list.columns.values()].some(({ node }) => node['x-ref'] === entity) &&
      columnOf(list, ['when', 'date']) &&
      columnOf(list, ['quantity', 'score']),
  );
}

/** True for a time of the calendar or the plan: `Sep`, `2026年9月`, `W3`. */
const isTime = (text: string): boolean =>
  /^(?:absolute|yearless|relative)$/.test(parseWhen(normaliseText(text))?.type ?? '');

/**
 * Notes at once the columns that nobody knows and that are one thing side by side: values of several times, or the scores
 * of several people. Gives the places of these.
 */
function noteSideBySide(binder: Binder, { list, columns }: Fit, table: Table): ReadonlySet<number> {
  const { cells } = table.header;
  const unknown = [...cells.keys()].filter((column) => columns[column] === null);
  /** Columns in which something stands, and nothing else than values of a property. */
  const holding = (property: Property | undefined): number[] =>
    unknown.filter((column) => {
      const found = table.rows.map(
        (row) => property && readCell(row.cells[column]?.text ?? '', property).type,
      );
      return found.includes('value') && !found.includes('bad');
    });
  const note = (message: string, found: readonly number[], params: BindProblem['params']): void => {
    const names = found.flatMap((column) => cells[column] ?? []);
    const [first, last] = [names[0]?.range, names.at(-1)?.range];
    if (!first || !last) return;
    const range = { start: first.start, end: last.end };
    const noted = problem(binder, 'unknown-column', message, `/${list.name}`, range, {
      columns: names.map(({ text }) => text),
      ...params,
    });
    noted.severity = 'warning';
  };
  const log = readingsOf(binder, list);
  const times = holding(log && columnOf(log, ['quantity', 'score'])).filter((column) =>
    isTime(cells[column]?.text ?? ''),
  );
  if (log && times.length > 0) {
    const fields = [...log.columns.values()].map(({ name, node }) => titlesOf(node, name));
    note('times', times, { list: titlesOf(log.node, log.name), fields });
    return new Set(times);
  }
  const score = list.columns.get('score');
  const raters = score?.cell === 'score' && !columns.includes(score.name) ? holding(score) : [];
  if (!score || raters.length < 2) return new Set();
  note('scores', raters, { field: titlesOf(score.node, score.name) });
  return new Set(raters);
}

/** Notes a column that stands for what another one is read for, and says whether it did. */
function noteSecondColumn(
  binder: Binder,
  { list }: Fit,
  readAs: ReadonlyMap<string | null, Cell>,
  cell: Cell,
): boolean {
  const name = list.columnLabels.get(labelKey(cell.text));
  const read = name === undefined ? undefined : readAs.get(name);
  if (!read) return false;
  const params = { column: cell.text, read: read.text };
  const noted = problem(binder, 'written-twice', 'column', `/${list.name}`, cell.range, params);
  noted.related = [read.range];
  // Two names for one thing may have been meant as two things.
  if (labelKey(cell.text) !== labelKey(read.text)) noted.severity = 'info';
  return true;
}

/** Notes each column that is none of the list's once; one that is misspelt can be renamed. */
export function noteUnknownColumns(binder: Binder, fit: Fit, table: Table, text: string): void {
  const { list, columns, misspelt } = fit;
  const taken = new Set(columns);
  const readAs = new Map(table.header.cells.map((cell, column) => [columns[column] ?? null, cell]));
  const side = noteSideBySide(binder, fit, table);
  table.header.cells.forEach((cell, column) => {
    const name = columns[column];
    if ((name !== null && !misspelt.has(column)) || isBlank(cell.text) || cell.text.startsWith('x-')) return;
    if (side.has(column)) return;
    if (name === null && noteSecondColumn(binder, fit, readAs, cell)) return;
    // A month is called what it is: `Nov` is no slip of `Now`.
    const near = parseWhen(normaliseText(cell.text)) ? null : binder.nearest(list)(cell.text);
    const meant = near === null ? undefined : list.columnLabels.get(labelKey(near));
    const free = meant !== undefined && (meant === name || !taken.has(meant));
    const params = { column: cell.text, suggestion: free ? (near ?? '') : '' };
    const message = free ? (name ? 'misspelt' : 'suggest') : 'default';
    const noted = problem(binder, 'unknown-column', message, `/${list.name}`, cell.range, params);
    // Marks and comments around a name are not to go with it, and no column is written twice.
    const plain =
      text.slice(cell.range.start, cell.range.end) === cell.text && !/[|\\`*_~[\]<>&]/.test(near ?? '');
    if (near === null || !free || !plain) return;
    taken.add(meant);
    // A header of two lines may say the name in both, and is one no more where they differ.
    const said = table.headers?.map(({ cells }) => cells[column]) ?? [cell];
    noted.fix = said.flatMap((one) => (one?.text === cell.text ? { range: one.range, text: near } : []));
  });
}

/** Notes what stands right of the last column: no bar in a text may go unseen. */
export function noteCellsBeyond(binder: Binder, row: TableRow, pointer: string): void {
  for (const cell of row.beyond) {
    if (isBlank(cell.text)) continue;
    const noted = problem(binder, 'unknown-column', 'beyond', pointer, cell.range, { cell: cell.text });
    noted.severity = 'warning';
  }
}
