import type { ListProperty, Property } from '../../core/playbook/kinds.ts';
import { kebab, labelKey } from '../../core/playbook/labels.ts';
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
  | { type: 'suppression'; typed: string; start: number }
  /** A key of a row that is written in the front matter. */
  | { type: 'row-key'; list: ListProperty; typed: string; start: number }
  /** The beginning of a comment, and the list that `playbook:` in one names. */
  | { type: 'directive'; typed: string; start: number }
  | { type: 'binding'; typed: string; start: number }
  /** An empty line between other things. */
  | { type: 'blank'; start: number };

const last = (text: string, separator: RegExp): string => text.split(separator).at(-1) ?? '';

/** The line up to the cursor, and where it begins. */
function lineBefore(text: string, offset: number): { before: string; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { before: text.slice(start, offset), start };
}

/** The key above that a line of deeper indentation belongs to. */
function parentKey(text: string, start: number): string | null {
  const above = text.slice(0, start).split('\n').slice(0, -1).reverse();
  for (const line of above) {
    const key = /^([\w-]+)\s*[:：]/.exec(line)?.[1];
    if (key !== undefined) return key;
    if (line.startsWith('---')) return null;
  }
  return null;
}

/** A row or an item of a list, below the key that names the list. */
function inFrontMatterList(playbook: Playbook, before: string, offset: number): WritingPlace | null {
  const model = modelOf(playbook);
  const parent = kebab(parentKey(playbook.syntax.text, offset - before.length) ?? '');
  const list = model?.lists.get(parent);
  const item = /^\s*(?:-\s+)?(.*)$/.exec(before)?.[1] ?? '';
  if (!list) {
    const property = model?.scalars.get(parent);
    const isItem = /^\s*-\s+/.test(before);
    return property && isItem ? { type: 'value', property, typed: item, start: offset - item.length } : null;
  }
  const [, name, rest = ''] = /^([\p{L}\p{N}_-]+)\s*[:：]\s*(.*)$/u.exec(item) ?? [];
  if (name === undefined) {
    return /^[\p{L}\p{N}_-]*$/u.test(item)
      ? { type: 'row-key', list, typed: item, start: offset - item.length }
      : null;
  }
  const property = list.columns.get(list.columnLabels.get(labelKey(name)) ?? kebab(name));
  const typed = last(rest.replace(/^["'[]/, ''), /[,，]\s*/);
  return property ? { type: 'value', property, typed, start: offset - typed.length } : null;
}

function inFrontMatter(playbook: Playbook, before: string, offset: number): WritingPlace | null {
  if (/^(?:\s+|-\s)/.test(before)) return inFrontMatterList(playbook, before, offset);
  const key = /^([\w\u3400-\u9fff -]*)$/.exec(before)?.[1];
  if (key !== undefined) return { type: 'key', typed: key, start: offset - key.length };
  const [, name = '', rest = ''] = /^([\w-]+)\s*[:：]\s*(.*)$/.exec(before) ?? [];
  if (name === '') return null;
  const typed = last(rest.replace(/^["'[]/, ''), /[,，]\s*/);
  const start = offset - typed.length;
  if (name === 'playbook') return { type: 'kind', typed, start };
  const property = modelOf(playbook)?.scalars.get(kebab(name));
  return property ? { type: 'value', property, typed, start } : null;
}

/** A comment that is open at the cursor: what it may begin with, and the list it may name. */
function inComment(before: string, offset: number): WritingPlace | null {
  const [, inside] = /<!--((?:(?!-->).)*)$/.exec(before) ?? [];
  if (inside === undefined) return null;
  const binding = /^\s*playbook:\s*([\w-]*)$/.exec(inside)?.[1];
  if (binding !== undefined) return { type: 'binding', typed: binding, start: offset - binding.length };
  const directive = /^\s*([\w:-]*)$/.exec(inside)?.[1];
  if (directive === undefined) return null;
  return { type: 'directive', typed: directive, start: offset - directive.length };
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

function isBlankLine(text: string, start: number): boolean {
  return /^[ \t]*(?:\r?\n|$)/.test(text.slice(start, start + 200));
}

/** What could be written at an offset; null where the product has nothing to say. */
export function writingPlace(playbook: Playbook, offset: number): WritingPlace | null {
  const { text, frontMatter } = playbook.syntax;
  const { before, start } = lineBefore(text, offset);
  if (frontMatter && offset <= frontMatter.content.end && offset >= frontMatter.content.start) {
    return inFrontMatter(playbook, before, offset);
  }
  // After `--` stands the reason.
  if (/<!--(?:(?!-->).)*\s--\s(?:(?!-->).)*$/.test(before)) return null;
  const suppression =
    /<!--\s*changebook-(?:disable-next-line|disable|enable)\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(before);
  if (suppression) {
    const typed = suppression[1] ?? '';
    return { type: 'suppression', typed, start: offset - typed.length };
  }
  if (/<!--(?:(?!-->).)*$/.test(before)) return inComment(before, offset);
  const heading = /^#{1,6}\s+(.*)$/.exec(before);
  if (heading) return { type: 'heading', typed: heading[1] ?? '', start: offset - (heading[1] ?? '').length };
  const found =
    inTable(playbook, before, offset) ?? inTask(before, offset) ?? belowTable(playbook, before, start);
  if (found) return found;
  const blank = frontMatter !== null && offset > frontMatter.range.end && isBlankLine(text, start);
  return blank ? { type: 'blank', start } : null;
}

/** True where a text of the document says already what a label means. */
export function isWritten(labels: readonly string[], label: string): boolean {
  return labels.some((one) => labelKey(one) === labelKey(label));
}
