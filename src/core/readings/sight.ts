import { dataAt } from '../playbook/data-at.ts';
import { fitOf, headerOf, type Named } from '../playbook/evidence/evidence.ts';
import { titleOf } from '../playbook/naming/labels.ts';
import { kindName } from '../playbook/naming/names.ts';
import { withParts } from '../playbook/parts.ts';
import { chainOf, REFERENCE } from '../playbook/reader.ts';
import type { KindSchema, KindSchemas, ListProperty } from '../playbook/schema.ts';
import type { Lang, Playbook, Reading, UnreadPlace } from '../playbook/types.ts';
import type { Range, Table } from '../syntax/types.ts';
import { columnLines } from './columns.ts';
import { say } from './words.ts';

/** What the lines are made of. */
export interface Sight {
  playbook: Playbook;
  kinds: KindSchemas;
  lang: Lang;
  named: (schema: KindSchema, text: string) => Named | null;
}

export const within = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`);

export function listOf(
  { kinds, playbook }: Sight,
  kind: string,
  list: string | null,
): ListProperty | undefined {
  const schema = kind === playbook.kind ? playbook.schema : kinds.get(kind)?.schema;
  return schema?.lists.get(list ?? '');
}

/** The heading above a place that names the list, the nearest one where none does. */
function headingFor({ playbook, kinds, named }: Sight, section: number, reading: Reading): string {
  const schema = kinds.get(reading.kind)?.schema;
  const chain = chainOf(playbook.syntax, section);
  const found = chain.find(
    ({ heading }) => schema && named(schema, heading.text)?.names.includes(reading.list ?? ''),
  );
  return (found ?? chain[0])?.heading.text ?? '';
}

export function readAs(sight: Sight, reading: Reading, list: ListProperty, section: number): string {
  const { kinds, lang } = sight;
  const why = say(lang, reading.why, { heading: headingFor(sight, section, reading) });
  return say(lang, 'read', {
    list: titleOf(list.node, lang, list.name),
    kind: kindName(kinds, reading.kind),
    why,
  });
}

/** Names of the lists of the document's kind, as a directive has them. */
function namesOfLists({ playbook, kinds }: Sight): { kind: ReturnType<typeof kindName>; lists: string[] } {
  return { kind: kindName(kinds, playbook.kind), lists: [...playbook.schema.lists.keys()] };
}

/** Why something was not read, what it resembles, and what to write. */
export function unreadLines(sight: Sight, place: UnreadPlace, table: Table | null): string[] {
  const { playbook, kinds, lang } = sight;
  const { like, foreign } = place;
  if (foreign) return [say(lang, 'foreign', { foreign })];
  const list = like && listOf(sight, like.kind, like.list);
  if (!like || !list) return [say(lang, 'alone', namesOfLists(sight))];
  const directive = like.kind === playbook.kind ? like.list : `${like.kind}.${like.list}`;
  const params = { list: titleOf(list.node, lang, like.list), kind: kindName(kinds, like.kind), directive };
  const columns = table ? columnLines(list, table, fitOf(list, headerOf(table)).columns, lang) : [];
  return [say(lang, 'like', params), ...indented(columns)];
}

/** What a directive above says where nothing was read because of it. */
export function directiveLines(sight: Sight, directive: { name: string } | null): string[] {
  const { lang } = sight;
  if (!directive) return [];
  return directive.name === REFERENCE
    ? [say(lang, 'reference')]
    : [say(lang, 'unknown-list', { name: directive.name, ...namesOfLists(sight) })];
}

export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}

/** The fields of a row that stands in the text, in its order, each with the words that say it. */
export function partLines(playbook: Playbook, pointer: string, list: ListProperty, lang: Lang): string[] {
  const { text } = playbook.syntax;
  const fields = [...playbook.origins].flatMap(([at, { range, type }]) => {
    const name = at.startsWith(`${pointer}/`) ? at.slice(pointer.length + 1) : '';
    const column = list.columns.get(name);
    return column && type === 'text' ? { at, range, column } : [];
  });
  return fields
    .toSorted((a, b) => a.range.start - b.range.start)
    .map(({ at, range, column: { cell, name, node } }) => {
      const source = text.slice(range.start, range.end);
      // What a row has from the heading around it stands elsewhere.
      const value = cell === 'text' ? dataAt(playbook, at) : undefined;
      const said = typeof value === 'string' && !source.includes(value) ? value : source;
      return say(lang, 'part', { text: shortened(said), field: titleOf(node, lang, name) });
    });
}

/** Rows of a list, with the part of the file that has them, whose place fits. */
export function rowsAt(
  { playbook }: Sight,
  { kind, list }: Pick<Reading, 'kind' | 'list'>,
  fits: (range: Range) => boolean,
): { part: Playbook; pointer: string }[] {
  const part = withParts(playbook).find((one) => one.kind === kind);
  if (!part) return [];
  return [...part.origins].flatMap(([pointer, origin]) =>
    origin.type === 'text' &&
    pointer.startsWith(`/${list}/`) &&
    /^\/[^/]+\/\d+$/.test(pointer) &&
    fits(origin.range)
      ? { part, pointer }
      : [],
  );
}
