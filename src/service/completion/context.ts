import type { ListProperty, Property } from '../../core/playbook/kinds.ts';
import { labelKey } from '../../core/playbook/labels.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import type { Table } from '../../core/syntax/types.ts';
import { modelOf } from '../fields.ts';

/** Where in a playbook somebody is writing, and what stands before the cursor there. */
export type WritingPlace =
  | { type: 'key'; typed: string; start: number }
  | { type: 'value'; property: Property; typed: string; start: number }
  | { type: 'kind'; typed: string; start: number }
  | { type: 'heading'; typed: string; start: number }
  | { type: 'column'; list: ListProperty; typed: string; start: number; present: string[] }
  | { type: 'cell'; list: ListProperty; property: Property; typed: string; start: number }
  | { type: 'row'; list: ListProperty; table: Table; start: number }
  | { type: 'owner'; typed: string; start: number }
  | { type: 'fact'; typed: string; start: number }
  | { type: 'fact-value'; key: string; typed: string; start: number }
  | { type: 'suppression'; typed: string; start: number };

const last = (text: string, separator: RegExp): string => text.split(separator).at(-1) ?? '';

/** The line up to the cursor, and where it begins. */
function lineBefore(text: string, offset: number): { before: string; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { before: text.slice(start, offset), start };
}

function inFrontMatter(playbook: Playbook, before: string, offset: number): WritingPlace | null {
  const key = /^([\w\u3400-\u9fff -]*)$/.exec(before)?.[1];
  if (key !== undefined)
    return { type: 'key', typed: key.trimStart(), start: offset - key.trimStart().length };
  const [, name = '', rest = ''] = /^([\w-]+)\s*[:：]\s*(.*)$/.exec(before) ?? [];
  if (name === '') return null;
  const typed = last(rest.replace(/^["'[]/, ''), /[,，]\s*/);
  const start = offset - typed.length;
  if (name === 'playbook') return { type: 'kind', typed, start };
  const property = modelOf(playbook)?.scalars.get(name);
  return property ? { type: 'value', property, typed, start } : null;
}

/** The list that a table stands for, as binding found it. */
function listOfTable(
  playbook: Playbook,
  table: Table,
): { list: ListProperty; columns: (string | null)[] } | null {
  for (const [pointer, origin] of playbook.origins) {
    if (origin.type !== 'table') continue;
    const bound = origin.tables.find((one) => one.table === table);
    const list = bound && modelOf(playbook)?.lists.get(pointer.slice(1));
    if (bound && list) return { list, columns: bound.columns };
  }
  return null;
}

function inTable(playbook: Playbook, before: string, offset: number): WritingPlace | null {
  // White space at the end of its last line is no part of a table, but somebody writes there.
  const { text } = playbook.syntax;
  const table = playbook.syntax.tables.find(
    ({ range }) => range.start <= offset && offset <= Math.max(range.end, text.indexOf('\n', range.end)),
  );
  const bound = table && listOfTable(playbook, table);
  if (!table || !bound) return null;
  const cells = before.split(/(?<!\\)\|/);
  const column = before.trimStart().startsWith('|') ? cells.length - 2 : cells.length - 1;
  const typedCell = (cells.at(-1) ?? '').trimStart();
  if (offset <= table.header.range.end) {
    const present = bound.columns.flatMap((name) => name ?? []);
    return { type: 'column', list: bound.list, typed: typedCell, start: offset - typedCell.length, present };
  }
  if (offset <= table.delimiter.end) return null;
  const property = bound.list.columns.get(bound.columns[column] ?? '');
  if (!property) return null;
  const typed =
    property.cell === 'list' || property.cell === 'people' ? last(typedCell, /[,，、;；]\s*/) : typedCell;
  return { type: 'cell', list: bound.list, property, typed, start: offset - typed.length };
}

function inTask(before: string, offset: number): WritingPlace | null {
  if (!/^\s*[-*+]\s+\[[ xX]\]/.test(before)) return null;
  const owner = /(?:^|[\s\u3400-\u9fff])@([\p{L}\p{N}_-]*)$/u.exec(before);
  if (owner) return { type: 'owner', typed: owner[1] ?? '', start: offset - (owner[1] ?? '').length };
  const value = /(?:^|\s)([a-z]+)[:：]"?([^\s"]*)$/.exec(before);
  if (value) {
    const typed = value[2] ?? '';
    return { type: 'fact-value', key: value[1] ?? '', typed, start: offset - typed.length };
  }
  const word = /\s([a-z]*)$/.exec(before);
  return word ? { type: 'fact', typed: word[1] ?? '', start: offset - (word[1] ?? '').length } : null;
}

/** A line that may become the first of a row: right below a table, holding nothing but a bar. */
function belowTable(playbook: Playbook, before: string, start: number): WritingPlace | null {
  if (!/^\|?\s*$/.test(before)) return null;
  const table = playbook.syntax.tables.find(
    ({ range }) => range.end < start && start - range.end <= playbook.syntax.eol.length,
  );
  const bound = table && listOfTable(playbook, table);
  return table && bound ? { type: 'row', list: bound.list, table, start } : null;
}

/** What could be written at an offset; null where the product has nothing to say. */
export function writingPlace(playbook: Playbook, offset: number): WritingPlace | null {
  const { text, frontMatter } = playbook.syntax;
  const { before, start } = lineBefore(text, offset);
  if (frontMatter && offset <= frontMatter.content.end && offset >= frontMatter.content.start) {
    return inFrontMatter(playbook, before, offset);
  }
  const suppression =
    /<!--\s*changebook-(?:disable-next-line|disable|enable)\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(before);
  if (suppression) {
    const typed = suppression[1] ?? '';
    return { type: 'suppression', typed, start: offset - typed.length };
  }
  const heading = /^#{1,6}\s+(.*)$/.exec(before);
  if (heading) return { type: 'heading', typed: heading[1] ?? '', start: offset - (heading[1] ?? '').length };
  return inTable(playbook, before, offset) ?? inTask(before, offset) ?? belowTable(playbook, before, start);
}

/** True where a text of the document says already what a label means. */
export function isWritten(labels: readonly string[], label: string): boolean {
  return labels.some((one) => labelKey(one) === labelKey(label));
}
