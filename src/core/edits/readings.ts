import { escapePointer } from '../playbook/binder.ts';
import type { Range, Syntax, Table, YamlNode } from '../syntax/types.ts';
import type { Proposal } from './types.ts';

/** Every text of a document by the place where it is read. */
export type Readings = ReadonlyMap<string, { text: string; range: Range }>;

function readNode(into: Map<string, { text: string; range: Range }>, place: string, node: YamlNode): void {
  const { range } = node;
  into.set(place, { text: node.type === 'scalar' ? node.text : `(${node.type})`, range });
  if (node.type === 'map') {
    for (const { key, value } of node.entries) readNode(into, `${place}/${escapePointer(key)}`, value);
  } else if (node.type === 'seq') {
    node.items.forEach((item, index) => readNode(into, `${place}/${index}`, item));
  }
}

/** The place of a row, which may be the next one after the last; below it stand its cells. */
export function rowPlace({ tables }: Syntax, table: Table, row: number): string {
  return `table/${tables.indexOf(table)}/${row}`;
}

/** The place of a key that the front matter has not yet. */
export const keyPlace = (key: string): string => `front/${escapePointer(key)}`;

/** All that is read of a text: keys, cells, tasks, headings, prose, comments, and what is wrong with it. */
export function readingsOf(syntax: Syntax): Readings {
  const into = new Map<string, { text: string; range: Range }>();
  const put = (place: string, range: Range, ...text: unknown[]): void => {
    into.set(place, { text: text.length === 1 ? String(text[0]) : JSON.stringify(text), range });
  };
  if (syntax.frontMatter) readNode(into, 'front', syntax.frontMatter.root);
  syntax.tables.forEach((table, t) => {
    put(`table/${t}`, table.range, table.align, table.section, table.directive?.name);
    [table.header, ...table.rows].forEach(({ range, cells, beyond }, r) => {
      put(`table/${t}/${r - 1}`, range, 'row');
      [...cells, ...beyond].forEach(
        ({ text, range: at }, c) => text !== '' && put(`table/${t}/${r - 1}/${c}`, at, text),
      );
    });
  });
  syntax.tasks.forEach(({ text, textRange, marker, state, owners, facts, parent, section }, index) => {
    const names = owners.map(({ name }) => name);
    put(`task/${index}`, textRange, text, parent, section);
    names.forEach((name, nth) => put(`task/${index}/owner/${nth}`, textRange, name));
    put(`task/${index}/state`, marker, state);
    const seen = new Map<string, number>();
    for (const { key, value, valueRange } of facts) {
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      put(`task/${index}/${key}${nth === 0 ? '' : `/${nth}`}`, valueRange, value);
    }
  });
  syntax.sections.forEach(({ heading, range, parent, prose }, index) => {
    put(`section/${index}`, range, heading?.level, heading?.text, parent);
    prose.forEach((one, nth) => put(`section/${index}/${nth}`, one.range, one.text));
  });
  syntax.comments.forEach(({ text, range }, index) => put(`comment/${index}`, range, text));
  for (const { code, range, params } of syntax.problems)
    put(`problem/${JSON.stringify([code, params])}`, range, code);
  return into;
}

/** The place of the value of the front matter that stands in a range; null where none does. */
export function placeIn(syntax: Syntax, { start, end }: Range): string | null {
  for (const [place, { range }] of readingsOf(syntax)) {
    if (place.startsWith('front/') && range.start === start && range.end === end) return place;
  }
  return null;
}

/** Whether every text that was written reads so at its place, and a list of texts holds nothing else. */
export function isWritten(writes: Proposal['writes'], readings: Readings): boolean {
  return writes.every(({ place, text }) => {
    if (typeof text === 'string') return (readings.get(place)?.text ?? '') === text;
    return (
      text.every((item, index) => (readings.get(`${place}/${index}`)?.text ?? '') === item) &&
      !readings.has(`${place}/${text.length}`)
    );
  });
}
