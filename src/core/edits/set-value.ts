import { stringify } from 'yaml';
import { splitList } from '../playbook/cells.ts';
import type { Playbook } from '../playbook/types.ts';
import type { Range } from '../syntax/types.ts';
import type { EditResult } from './types.ts';
import { cellEdit, cellSource } from './cell-text.ts';

/** A text as a YAML scalar on one line, quoted where it would be read as something else. */
function yamlSource(value: string, kind: 'number' | 'other'): string {
  if (value === '') return '';
  if (/^-?\d+(\.\d+)?$/.test(value) && kind === 'number') return value;
  // Quoted as for a value of a flow list too, since it may stand in one.
  const plain = stringify([value], { version: '1.2', lineWidth: 0, collectionStyle: 'flow' }).trim();
  const source = plain.replace(/^\[\s*/, '').replace(/\s*\]$/, '');
  return source.includes('\n') ? JSON.stringify(value) : source;
}

function insertKey(playbook: Playbook, key: string, value: string): EditResult {
  const { frontMatter, eol, text } = playbook.syntax;
  if (!frontMatter) return { refused: 'no-front-matter', at: key };
  if (value === '') return { edits: [] };
  const at = frontMatter.content.end;
  const fresh = at === frontMatter.content.start || text.charAt(at - 1) === '\n';
  const kind = Number.isNaN(Number(value)) ? 'other' : 'number';
  const line = `${key}: ${yamlSource(value, kind)}${eol}`;
  return { edits: [{ range: { start: at, end: at }, text: fresh ? line : eol + line }] };
}

/** Sets a key of the front matter or a cell of a table; an empty text empties it. */
export function setValue(playbook: Playbook, pointer: string, value: string): EditResult {
  const { text } = playbook.syntax;
  const origin = playbook.origins.get(pointer);
  if (!origin) {
    const key = /^\/([a-z][a-z0-9-]*)$/.exec(pointer)?.[1];
    if (key) return insertKey(playbook, key, value);
    return { refused: 'no-place', at: pointer };
  }
  if (origin.type === 'cell') {
    const { cells, range: line } = origin.row;
    const cell = cells[origin.column];
    if (!cell && text.charAt(line.end - 1) === '|') {
      return cellOfShortRow(cells.length, origin.column, line.end, cellSource(value));
    }
    if (!cell) return { refused: 'no-cell', at: pointer };
    return { edits: [cellEdit(text, origin.table, origin.row, origin.column, cell, cellSource(value))] };
  }
  if (origin.type !== 'yaml') return { refused: 'not-single', at: pointer };
  const { range } = origin;
  const written = text.slice(range.start, range.end);
  if (Array.isArray(valueAt(playbook, pointer))) return listEdit(pointer, range, written, value);
  if (/^[[{&*!|>]/.test(written) || written.includes('\n')) return { refused: 'not-single', at: pointer };
  const kind = /^["']/.test(written) || Number.isNaN(Number(value)) ? 'other' : 'number';
  const source = yamlSource(value, kind);
  const glued = range.start === range.end && source !== '' && /[:：]/.test(text.charAt(range.start - 1));
  return { edits: [{ range, text: glued ? ` ${source}` : source }] };
}

function valueAt({ data }: Playbook, pointer: string): unknown {
  return data[pointer.slice(1)];
}

/** A list of texts is written anew in flow form; one with comments or references is left to the author. */
function listEdit(pointer: string, range: Range, written: string, value: string): EditResult {
  if (/[#&*!|>{]/.test(written)) return { refused: 'not-single', at: pointer };
  const items = splitList(value).map((item) => yamlSource(item, 'other'));
  return { edits: [{ range, text: `[${items.join(', ')}]` }] };
}

/** Writes the missing cells up to the wanted one at the end of a row that is too short. */
function cellOfShortRow(first: number, column: number, end: number, source: string): EditResult {
  const text = `${'  |'.repeat(column - first)} ${source} |`;
  return { edits: source === '' ? [] : [{ range: { start: end, end }, text }] };
}
