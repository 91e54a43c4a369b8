import { hostOf } from '../../playbook/parts.ts';
import { readLabelled } from '../../playbook/notations/labelled.ts';
import { columnFor } from '../../playbook/notations/rows.ts';
import { textOf } from '../../playbook/rows.ts';
import { dataAt } from '../../playbook/data-at.ts';
import type { ListProperty } from '../../playbook/schema.ts';
import type { Playbook, TextEdit } from '../../playbook/types.ts';
import { wholeSection } from '../../syntax/sections.ts';
import type { Range } from '../../syntax/types.ts';
import { cellSource } from '../sources/cell-text.ts';
import { columnLabel } from '../sources/column-label.ts';
import { isFromAround } from '../value-at.ts';
import { lineAt, standOf, type Stand } from '../stand.ts';
import { asBlock, firstThatReads } from './block.ts';
import { tableText } from './table-text.ts';

interface PlacedRow {
  pointer: string;
  stand: Stand;
}

/** Rows that stand together in one numbered list, or under headings of one level in one section. */
export interface RowGroup {
  list: ListProperty;
  rows: PlacedRow[];
  range: Range;
}

/** What a row belongs together with. */
function groupKey({ syntax }: Playbook, stand: Stand): string | null {
  if (stand.type === 'item') return stand.item.number === null ? null : `item ${stand.item.list}`;
  const section = syntax.sections[stand.index];
  return `heading ${section?.parent ?? -1} ${stand.heading.level}`;
}

function rangeOf({ syntax }: Playbook, { stand }: PlacedRow): Range {
  if (stand.type === 'item')
    return { start: lineAt(syntax.text, stand.item.range.start).start, end: stand.item.range.end };
  const { start, end } = wholeSection(syntax.sections, stand.index);
  return { start, end: start + syntax.text.slice(start, end).trimEnd().length };
}

/** The groups of rows of a document or part that stand in numbered items or under headings. */
export function rowGroups(playbook: Playbook): RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const [pointer, origin] of playbook.origins) {
    const name = /^\/([^/]+)\/\d+$/.exec(pointer)?.[1];
    const list = origin.type === 'text' && name !== undefined ? playbook.schema.lists.get(name) : undefined;
    const stand = list && standOf(playbook, pointer);
    const key = stand && groupKey(playbook, stand);
    if (!list || !key) continue;
    const row = { pointer, stand };
    const range = rangeOf(playbook, row);
    const group = groups.get(`${list.name} ${key}`);
    if (group) {
      group.rows.push(row);
      group.range.end = range.end;
    } else groups.set(`${list.name} ${key}`, { list, rows: [row], range });
  }
  return [...groups.values()];
}

/** What may stand in a row beside its values: markers, marks, punctuation. */
const MARKS = /^[\s>#*_`:：()（）[\]【】—–,，、;；.。+→=-]*$/u;
const MARKER = /^[\s>]*(?:\d{1,9}[.)](?=\s|$))?/;

/** A text without what items, fences and marks add to it. */
const bare = (text: string): string =>
  text
    .replace(/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])(?=\s)|(?:`{3,}|~{3,}).*$)/gm, '')
    .replace(/[\s;*_`\\]+/g, '');

/** Several items, blocks of code or paragraphs are a value only where it says all of them, and in a line each. */
function isWhole(text: string, { start, end }: Range, value: unknown): boolean {
  const source = text.slice(start, end);
  if (!/\n[ \t>]*(?:[-*+]|\d{1,9}[.)]|`{3,}|~{3,})\s/.test(source)) return true;
  return typeof value === 'string' && value.includes('\n') && bare(source) === bare(value);
}

/** The blocks of code of which the values are what stands between the fences. */
function codeAt({ syntax }: Playbook, values: readonly Range[]): Range[] {
  const starts = new Set(values.map(({ start }) => start));
  return syntax.code.filter(({ textRange }) => starts.has(textRange.start)).map(({ range }) => range);
}

/** True where nothing stands in a group that its values do not say, so that a table of them loses nothing. */
function isAllSaid(playbook: Playbook, { list, rows, range }: RowGroup): boolean {
  const { origins } = playbook;
  const { text } = playbook.syntax;
  const covered = rows.flatMap((row) =>
    [...list.columns.keys()].flatMap((name) => {
      const pointer = `${row.pointer}/${name}`;
      const own = origins.get(pointer)?.range;
      const isOwn = own !== origins.get(row.pointer)?.range;
      const value = dataAt(playbook, pointer);
      return own && isOwn && !isFromAround(playbook, pointer, value) && isWhole(text, own, value) ? own : [];
    }),
  );
  // Fences go with the code between them.
  const fences = codeAt(playbook, covered);
  const labels: Range[] = [];
  for (let at = range.start; at < range.end;) {
    const line = lineAt(text, at);
    const labelled = readLabelled(text.slice(line.start, line.end), line.start);
    if (labelled && columnFor(list, labelled.label)) labels.push(labelled.labelRange);
    at = text.indexOf('\n', line.end) < 0 ? range.end : text.indexOf('\n', line.end) + 1;
  }
  // The word and number before the name of a heading: they say no more than its place.
  const words = rows.flatMap(({ pointer, stand }) => {
    const name = origins.get(`${pointer}/${list.key}`)?.range;
    const word =
      stand.type === 'heading' && name ? text.slice(stand.heading.textRange.start, name.start) : '';
    const known =
      [...list.headingWords].some((one) => word.toLowerCase().includes(one)) || /^[\d.]*\D?\s*$/.test(word);
    return stand.type === 'heading' && name && known
      ? { start: stand.heading.textRange.start, end: name.start }
      : [];
  });
  let rest = '';
  let at = range.start;
  for (const { start, end } of [...covered, ...fences, ...labels, ...words].toSorted(
    (a, b) => a.start - b.start,
  )) {
    if (start > at) rest += text.slice(at, Math.min(start, range.end));
    at = Math.max(at, end);
  }
  rest += text.slice(Math.min(at, range.end), range.end);
  return rest.split('\n').every((line) => MARKS.test(line.replace(MARKER, '')));
}

const isCodeSpan = (text: string, { start, end }: Range): boolean =>
  text.charAt(start - 1) === '`' && text.charAt(end) === '`';

/** A value as a cell: as its source stands, marks and all, or its text. */
function cellOf(playbook: Playbook, pointer: string, asWritten: boolean): string {
  const value = dataAt(playbook, pointer);
  const text = typeof value === 'boolean' ? String(value) : (textOf(value) ?? '');
  const range = playbook.origins.get(pointer)?.range;
  const source = range ? playbook.syntax.text.slice(range.start, range.end) : '';
  const number = /^(\d{1,9})[.)]\s*$/.exec(source)?.[1];
  if (number !== undefined) return number;
  const isCode = range && (codeAt(playbook, [range]).length > 0 || isCodeSpan(playbook.syntax.text, range));
  if (isCode && !text.includes('`')) {
    return text
      .split('\n')
      .map((line) => (line.trim() === '' ? '' : `\`${line.trim().replaceAll('|', '\\|')}\``))
      .join('<br>');
  }
  const row = pointer.slice(0, pointer.lastIndexOf('/'));
  const isOwn = range !== playbook.origins.get(row)?.range && !isFromAround(playbook, pointer, value);
  const isLine = isOwn && source.trim() !== '' && !source.includes('\n');
  return asWritten && isLine ? source.trim().replaceAll('|', '\\|') : cellSource(text);
}

/** Edits that make a table of rows in numbered items or under headings; null where it would lose or change anything. */
export function rowsToTable(playbook: Playbook, group: RowGroup): TextEdit[] | null {
  if (!isAllSaid(playbook, group)) return null;
  const { list, rows, range } = group;
  const columns = [...list.columns.values()].filter(({ name }) =>
    rows.some(({ pointer }) => dataAt(playbook, `${pointer}/${name}`) !== undefined),
  );
  const written = (asWritten: boolean): string[] => {
    const labels = columns.map((column) => cellSource(columnLabel(list, column, playbook.lang)));
    const cells = rows.map(({ pointer }) =>
      columns.map(({ name }) => cellOf(playbook, `${pointer}/${name}`, asWritten)),
    );
    return tableText(
      [labels, ...cells],
      columns.map(() => null),
    );
  };
  const candidates = [written(true), written(false)];
  const host = hostOf(playbook);
  const name = playbook === host ? list.name : `${playbook.kind}.${list.name}`;
  return firstThatReads(
    host,
    candidates.flatMap((lines) => asBlock(host, range, lines, name)),
    null,
  );
}
