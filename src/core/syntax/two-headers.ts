import { distance } from 'fastest-levenshtein';
import type { Cell, Table, TableRow } from './types.ts';

/** Names of a group of columns that say no more than what kind of thing is below: `Time` over `Start` and `End`. */
const NEUTRAL = new Set([
  'time',
  'timing',
  'schedule',
  'timeline',
  'date',
  'dates',
  'period',
  '时间',
  '时间安排',
  '进度安排',
  '日期',
  '周期',
  '起止时间',
  '起止日期',
]);

const textOf = ({ cells }: TableRow, column: number): string => cells[column]?.text.trim() ?? '';

/** A longer text is no name of a column. */
const LONGEST = 24;

/** True for one name written twice, once or both times with a slip: at most a third of its letters differ. */
function isSameName(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  return one === other || (longest <= LONGEST && distance(one, other) * 3 <= longest);
}

/** Of each column the first one of its group: a merged cell leaves blank or repeated ones behind it. */
function groupsOf(header: TableRow, width: number): number[] {
  const groups: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const first = groups[column - 1];
    const name = textOf(header, column);
    const goesOn =
      first !== undefined && textOf(header, first) !== '' && [textOf(header, first), ''].includes(name);
    groups.push(goesOn ? first : column);
  }
  return groups;
}

/** True where the row below the header names the columns of its groups, and says nothing below the other columns. */
function namesGroups(header: TableRow, row: TableRow, groups: readonly number[]): boolean {
  const sizes = new Map<number, number>();
  for (const first of groups) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  const isGroup = (column: number): boolean => (sizes.get(groups[column] ?? column) ?? 0) > 1;
  const columns = groups.map((_, column) => column);
  return (
    columns.some(isGroup) &&
    !columns.every(isGroup) &&
    columns.every((column) => {
      const name = textOf(row, column);
      // A date, a number or a sentence is a value and no name.
      if (isGroup(column)) return name !== '' && name.length <= LONGEST && !/\p{N}/u.test(name);
      return name === '' || isSameName(name, textOf(header, column));
    })
  );
}

/**
 * A table of which the first row goes on with the header, as merged cells leave it: `| Phase | Time | |` over
 * `| | Start | End |`. Its header then says both in one: the name below alone where the one above is only `Time`.
 */
export function withTwoHeaders(table: Table): Table {
  const { header, rows } = table;
  const [second, ...rest] = rows;
  const width = table.align.length;
  if (!second || rest.length === 0) return table;
  const groups = groupsOf(header, width);
  if (!namesGroups(header, second, groups)) return table;
  const cells = groups.map((first, column): Cell => {
    const above = header.cells[column] ?? {
      text: '',
      range: { start: header.range.end, end: header.range.end },
    };
    const below = second.cells[column];
    const group = textOf(header, first);
    const isAlone = groups[column - 1] !== first && groups[column + 1] !== first;
    if (isAlone || !below || below.text.trim() === '' || below.text.trim() === group) return above;
    const name = below.text.trim();
    if (NEUTRAL.has(group.toLowerCase())) return { text: name, range: below.range };
    const gap = /\p{Script=Han}$/u.test(group) ? '' : ' ';
    return { text: `${group}${gap}${name}`, range: below.range };
  });
  return { ...table, header: { ...header, cells }, rows: rest, headers: [header, second] };
}
