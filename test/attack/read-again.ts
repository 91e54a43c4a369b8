import { withParts } from '../../src/core/playbook/parts.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';

/** Data as a text that can be compared; the order in which keys were read says nothing. */
export const json = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Things that are more in one list than in another. */
export function more(of: readonly string[], than: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of than) counts.set(one, (counts.get(one) ?? 0) + 1);
  return of.filter((one) => {
    const left = counts.get(one) ?? 0;
    counts.set(one, left - 1);
    return left <= 0;
  });
}

/**
 * Lines by what they say: padding, ordinals and the break behind a line, which follow the place of a row, and blank
 * lines are left out.
 */
export const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const said = line
      .replace(/\d+|[一二三四五六七八九十]+|\b[A-Z]\b/g, '#')
      .replace(/-{2,}/g, '--')
      .replace(/[ \t\r]+/g, '');
    return said.trim() === '' ? [] : said.trimEnd();
  });

/** The lines that values of these rows stand in. */
export function linesAt(playbook: Playbook, pointers: readonly string[]): string[] {
  const { text } = playbook.syntax;
  const ranges = [...playbook.origins].flatMap(([pointer, { range }]) =>
    pointers.some((one) => pointer === one || pointer.startsWith(`${one}/`)) ? [range] : [],
  );
  playbook.syntax.tasks.forEach(({ range }, index) => {
    if (pointers.includes(`/tasks/${index}`)) ranges.push(range);
  });
  // The fences around a value in code belong to it, and the line below a heading that makes it one.
  const around = [
    ...playbook.syntax.code,
    ...playbook.syntax.sections.flatMap(({ heading }) => heading ?? []),
  ].map(({ range }) => range);
  ranges.push(...around.filter((one) => ranges.some(({ start }) => one.start <= start && start <= one.end)));
  const found = new Map<number, string>();
  for (const { start, end } of ranges) {
    for (let at = text.lastIndexOf('\n', start - 1) + 1; at <= end;) {
      const feed = text.indexOf('\n', at);
      const next = feed < 0 ? text.length : feed;
      found.set(at, text.slice(at, next));
      at = next + 1;
    }
  }
  return linesOf([...found.values()].join('\n'));
}

/** What all kinds of a file say, each by itself, without some places: pointers of rows, values and keys, by kind. */
function saidBy(host: Playbook, isAsked: (kind: string, pointer: string) => boolean): unknown[][] {
  const said: unknown[][] = [];
  for (const { kind, data } of withParts(host)) {
    for (const [name, value] of Object.entries(data)) {
      if (isAsked(kind, `/${name}`)) continue;
      if (!Array.isArray(value)) said.push([kind, name, value]);
      else
        value.forEach((row: unknown, index) => {
          const isRow = typeof row === 'object' && row !== null;
          const cells = Object.entries(isRow ? row : { '': row }).sort(([a], [b]) => (a < b ? -1 : 1));
          const own = cells.filter(([column]) => !isAsked(kind, `/${name}/${index}/${column}`));
          said.push([kind, name, index, own]);
        });
    }
  }
  return said;
}

export type Asked = Parameters<typeof saidBy>[1];
export const restOf = (host: Playbook, isAsked: Asked): string => json(saidBy(host, isAsked));

/** The same without the numbers of rows: rows may stand below a heading that changes its place. */
export const unplacedRestOf = (host: Playbook, isAsked: Asked): string =>
  json(
    saidBy(host, isAsked)
      .map(([kind, name, index, own]) => json(own === undefined ? [kind, name, index] : [kind, name, own]))
      .toSorted(),
  );

export const tasksOf = ({ tasks }: Playbook): string[] =>
  tasks.map(({ text, state, owners, facts }) => json([text, state, owners, facts]));
export const commentsOf = ({ syntax }: Playbook): string[] => syntax.comments.map(({ text }) => text);
