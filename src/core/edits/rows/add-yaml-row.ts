import { rowsOf } from '../../playbook/rows.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Refusal } from '../refusal.ts';
import { lineAt } from '../stand.ts';
import type { Proposal } from '../types.ts';
import { yamlSource } from '../sources/yaml-source.ts';

/** A key as the row has it that another is written after; the name of the property where that has none. */
function keyIn({ syntax, origins }: Playbook, row: string, column: string): string {
  const origin = origins.get(`${row}/${column}`);
  const range = origin?.type === 'yaml' ? origin.keyRange : null;
  return range ? syntax.text.slice(range.start, range.end) : column;
}

const line = (key: string, value: string): string =>
  `${key}: ${yamlSource(value, Number.isNaN(Number(value)) ? 'other' : 'number')}`;

/** What a row in the front matter begins with where its keys stand one below the other: `  - `; else null. */
function beginningOf({ syntax: { text }, origins }: Playbook, row: string): string | null {
  const origin = origins.get(row);
  if (origin?.type !== 'yaml' || text.charAt(origin.range.start) === '{') return null;
  const begins = text.slice(lineAt(text, origin.range.start).start, origin.range.start);
  return /^[ \t]*-[ \t]+$/.test(begins) ? begins : null;
}

/** Adds a row after the last one of a list of the front matter, in the keys of that one. */
export function addYamlRow(
  playbook: Playbook,
  pointer: string,
  values: Readonly<Record<string, string>>,
): Proposal | Refusal {
  const list = playbook.schema.lists.get(pointer.slice(1));
  const count = list ? rowsOf(playbook, list.name).length : 0;
  const last = `${pointer}/${count - 1}`;
  const begins = beginningOf(playbook, last);
  const { end } = playbook.origins.get(last)?.range ?? {};
  if (!list || begins === null || end === undefined) return { refused: 'not-single', at: pointer };
  const given = Object.entries(values).flatMap(([name, value]) => {
    const text = value.trim();
    return text === '' ? [] : [{ name, text }];
  });
  const unknown = given.find(({ name }) => !list.columns.has(name));
  if (unknown) return { refused: 'no-column', at: pointer, column: unknown.name };
  if (!given.some(({ name }) => list.keys.includes(name)))
    return { refused: 'no-name', at: pointer, column: list.key };
  const { eol } = playbook.syntax;
  const lines = given.map(({ name, text }) => line(keyIn(playbook, last, name), text));
  const added = eol + begins + lines.join(eol + ' '.repeat(begins.length));
  return {
    edits: [{ range: { start: end, end }, text: added }],
    writes: [],
    values: given.map(({ name, text }) => ({ pointer: `${pointer}/${count}/${name}`, text })),
    row: `${pointer}/${count}`,
  };
}

/** Gives a row of the front matter a key that it has not yet; null where it is no such row. */
export function addYamlKey(playbook: Playbook, pointer: string, value: string): Proposal | null {
  const [, name = '', index = '', column = ''] = pointer.split('/');
  const row = `/${name}/${index}`;
  const begins = beginningOf(playbook, row);
  const { end } = playbook.origins.get(row)?.range ?? {};
  if (begins === null || end === undefined || !playbook.schema.lists.get(name)?.columns.has(column))
    return null;
  const text = value.trim();
  if (text === '') return { edits: [], writes: [] };
  const added = playbook.syntax.eol + ' '.repeat(begins.length) + line(column, text);
  return {
    edits: [{ range: { start: end, end }, text: added }],
    writes: [],
    values: [{ pointer, text }],
  };
}
