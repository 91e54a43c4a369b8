import { splitList } from '../playbook/values/cells.ts';
import { kebab } from '../playbook/naming/labels.ts';
import type { Origin, Playbook } from '../playbook/types.ts';
import type { Range, Syntax } from '../syntax/types.ts';
import { addYamlKey } from './rows/add-yaml-row.ts';
import { cellAsAbove, type CellPlace } from './sources/as-above.ts';
import { cellEdit, cellSource, cellValue } from './sources/cell-text.ts';
import { keyPlace, placeIn, rowPlace } from './readings.ts';
import type { Refusal } from './refusal.ts';
import { addField, setText } from './set-text.ts';
import type { Proposal } from './types.ts';
import { yamlSource } from './sources/yaml-source.ts';

function insertKey(playbook: Playbook, key: string, value: string): Proposal | Refusal {
  const { frontMatter, eol, text } = playbook.syntax;
  const writes = [{ place: keyPlace(key), text: value }];
  if (!frontMatter) return { refused: 'no-front-matter', at: key };
  if (value === '') return { edits: [], writes };
  const at = frontMatter.content.end;
  const fresh = at === frontMatter.content.start || text.charAt(at - 1) === '\n';
  const kind = Number.isNaN(Number(value)) ? 'other' : 'number';
  const line = `${key}: ${yamlSource(value, kind)}${eol}`;
  return { edits: [{ range: { start: at, end: at }, text: fresh ? line : eol + line }], writes };
}

/** Where a key stands that binding has no use for, as in a document of an unknown kind. */
function unboundKey({ syntax }: Playbook, key: string): Origin | null {
  const entry = syntax.frontMatter?.root.entries.find((one) => kebab(one.key) === key);
  return entry ? { type: 'yaml', range: entry.value.range, keyRange: entry.keyRange } : null;
}

/** Sets a key of the front matter or a cell of a table; an empty text empties it. */
export function setValue(playbook: Playbook, pointer: string, value: string): Proposal | Refusal {
  const key = /^\/([a-z][a-z0-9-]*)$/.exec(pointer)?.[1];
  const origin = playbook.origins.get(pointer) ?? (key === undefined ? null : unboundKey(playbook, key));
  if (!origin) {
    const row = playbook.origins.get(pointer.slice(0, pointer.lastIndexOf('/')));
    if (row?.type === 'text' && key === undefined) return addField(playbook, pointer, value);
    const added = row?.type === 'yaml' ? addYamlKey(playbook, pointer, value) : null;
    if (added) return added;
    // What host and part both know is the host's.
    const isOwn = !playbook.host?.schema.scalars.has(key ?? '');
    return key !== undefined && isOwn && playbook.schema.scalars.has(key)
      ? insertKey(playbook, key, value)
      : { refused: 'no-place', at: pointer };
  }
  if (origin.type === 'cell') return setCell(playbook, pointer, origin, value);
  if (origin.type === 'text') {
    // A list or a row has no text of its own.
    if (/^\/[^/]+\/\d+$/.test(pointer) || playbook.schema.lists.has(key ?? ''))
      return { refused: 'not-single', at: pointer };
    const cell = cellAt(playbook.syntax, origin.range);
    return cell ? setCell(playbook, pointer, cell, value) : setText(playbook, pointer, origin.range, value);
  }
  if (origin.type !== 'yaml') return { refused: 'not-single', at: pointer };
  const { text } = playbook.syntax;
  const { range } = origin;
  const place = placeIn(playbook.syntax, range);
  if (place === null) return { refused: 'not-single', at: pointer };
  const written = text.slice(range.start, range.end);
  if (Array.isArray(valueAt(playbook, pointer))) return listEdit(pointer, place, range, written, value);
  if (/^[[{&*!|>]/.test(written) || written.includes('\n') || isMapping(written))
    return { refused: 'not-single', at: pointer };
  const kind = /^["']/.test(written) || Number.isNaN(Number(value)) ? 'other' : 'number';
  const source = yamlSource(value, kind);
  const glued = range.start === range.end && source !== '' && /[:：]/.test(text.charAt(range.start - 1));
  return { edits: [{ range, text: glued ? ` ${source}` : source }], writes: [{ place, text: value }] };
}

/** True for a row with keys of its own, known or not: `- name: Ask`; one that is a text alone, `- Ask`, has none. */
function isMapping(written: string): boolean {
  const behindText = written.replace(/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/, '');
  return /:(?:\s|$)/.test(behindText);
}

function valueAt({ data }: Playbook, pointer: string): unknown {
  return data[pointer.slice(1)];
}

/** A list of texts is written anew in flow form; one with comments or references is left to the author. */
function listEdit(
  pointer: string,
  place: string,
  range: Range,
  written: string,
  value: string,
): Proposal | Refusal {
  if (/[#&*!|>{]/.test(written)) return { refused: 'not-single', at: pointer };
  const items = splitList(value);
  const source = items.map((item) => yamlSource(item, 'other'));
  return { edits: [{ range, text: `[${source.join(', ')}]` }], writes: [{ place, text: items }] };
}

/** The cell of a table that stands in a range, as facts of the document may. */
function cellAt({ tables }: Syntax, { start, end }: Range): CellPlace | null {
  for (const table of tables) {
    if (end < table.range.start || start > table.range.end) continue;
    for (const row of table.rows) {
      const column = row.cells.findIndex(({ range }) => range.start === start && range.end === end);
      if (column >= 0) return { table, row, column };
    }
  }
  return null;
}

function setCell(playbook: Playbook, pointer: string, cell: CellPlace, value: string): Proposal | Refusal {
  const edited = ownCell(playbook, pointer, cell, value);
  const below = 'refused' in edited ? null : cellAsAbove(playbook, pointer, cell);
  const there = below?.row.cells[below.column];
  if (!below || !there || 'refused' in edited) return edited;
  const { table, row, column, text } = below;
  edited.edits.push(cellEdit(playbook.syntax.text, table, row, column, there, cellSource(text)));
  edited.writes.push({ place: cellPlace(playbook.syntax, below), text: cellValue(text) });
  return edited;
}

const cellPlace = (syntax: Syntax, { table, row, column }: CellPlace): string =>
  `${rowPlace(syntax, table, table.rows.indexOf(row))}/${column}`;

function ownCell(
  { syntax }: Playbook,
  pointer: string,
  { table, row, column }: CellPlace,
  value: string,
): Proposal | Refusal {
  const { text } = syntax;
  const { end } = row.range;
  const cell = row.cells[column];
  const source = cellSource(value);
  const writes = [{ place: cellPlace(syntax, { table, row, column }), text: cellValue(value) }];
  if (cell && cell.range.start < end) {
    return { edits: [cellEdit(text, table, row, column, cell, source)], writes };
  }
  if (source === '') return { edits: [], writes };
  if (text.charAt(end - 1) !== '|') return { refused: 'no-cell', at: pointer };
  // The row is too short: the cells up to the wanted one are written at its end.
  const there = row.cells.filter(({ range }) => range.start < end).length;
  const added = `${'  |'.repeat(column - there)} ${source} |`;
  return { edits: [{ range: { start: end, end }, text: added }], writes };
}
