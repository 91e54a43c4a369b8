/** A document of about so many characters. */
export type Make = (size: number) => string;

/** Front matter of a playbook, with more lines of it. */
export const front = (kind: string, more = ''): string =>
  `---\nplaybook: ${kind}\ntitle: T\nowner: Ann\nstart: 2026-01-05\n${more}---\n\n`;

/** One unit after the other up to a size. */
export function upTo(size: number, unit: (index: number) => string): string {
  let out = '';
  for (let index = 0; out.length < size; index++) out += unit(index);
  return out;
}

/** A line of a table. */
export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;

/** The two lines that begin a table. */
export const headOf = (columns: readonly string[]): string => row(columns) + row(columns.map(() => '---'));

/** A playbook of one table. */
export function table(
  kind: string,
  heading: string,
  columns: readonly string[],
  cells: (index: number) => readonly (string | number)[],
): Make {
  return (size) =>
    `${front(kind)}## ${heading}\n\n${headOf(columns)}${upTo(size, (index) => row(cells(index)))}`;
}

/** A playbook of two tables of the same size, each row of one about all of the other or about its like. */
export function twoTables(
  kind: string,
  one: Parameters<typeof table> extends [string, ...infer Rest] ? Rest : never,
  other: Parameters<typeof table> extends [string, ...infer Rest] ? Rest : never,
): Make {
  return (size) =>
    [one, other].reduce(
      (out, [heading, columns, cells]) =>
        `${out}## ${heading}\n\n${headOf(columns)}${upTo(size / 2, (index) => row(cells(index)))}\n`,
      front(kind),
    );
}

/** A playbook whose body is one unit again and again. */
export const body =
  (unit: string | ((index: number) => string), before = '', kind = 'roadmap'): Make =>
  (size) =>
    front(kind) + before + upTo(size, typeof unit === 'string' ? () => unit : unit);

/** A playbook whose front matter is one unit again and again. */
export const yaml =
  (unit: string | ((index: number) => string), before = '', after = '', kind = 'roadmap'): Make =>
  (size) =>
    front(kind, `${before}${upTo(size, typeof unit === 'string' ? () => unit : unit)}${after}\n`);

/** A playbook with one long cell, in a column of every type. */
export const cell =
  (heading: string, column: string, unit: string, before = '', kind = 'roadmap'): Make =>
  (size) =>
    `${front(kind)}## ${heading}\n\n${headOf(['Name', column])}${row(['a', before + upTo(size, () => unit)])}`;

/** One day after the other, over and over within two years. */
export const day = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1 + (index % 700))).toISOString().slice(0, 10);
