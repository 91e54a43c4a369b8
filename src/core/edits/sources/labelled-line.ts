import { readLabelled, type Labelled } from '../../playbook/notations/labelled.ts';
import { columnFor } from '../../playbook/notations/rows.ts';
import type { ListProperty, Property } from '../../playbook/schema.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Range } from '../../syntax/types.ts';
import { columnLabel } from './column-label.ts';
import { lineAt, type Stand } from '../stand.ts';

/** A line that says one field of a row: `- **Owner**: Ann`. */
interface LabelledLine extends Labelled {
  line: Range;
  /** Where what belongs to it ends. */
  end: number;
}

/** The last line that says a field of a row and nothing else, so that a further one can stand below it. */
function lastLabelled({ syntax }: Playbook, list: ListProperty, stand: Stand): LabelledLine | null {
  const { text, items, sections } = syntax;
  const section = sections[stand.type === 'item' ? stand.item.section : stand.index];
  const own = stand.type === 'item' ? stand.index : -1;
  for (const { range, item } of (section?.prose ?? []).toReversed()) {
    const around = items[item];
    if (stand.type === 'item' && (range.start < stand.item.range.start || range.end > stand.item.range.end))
      continue;
    if (item !== own && around?.parent !== own) continue;
    const line = lineAt(text, range.end);
    // The text of the row itself is no line of a field.
    const isFirst = stand.type === 'item' && line.start <= stand.item.range.start;
    const isAlone =
      item === own ||
      (around?.number === null &&
        around.task < 0 &&
        around.range.end === range.end &&
        around.range.start >= line.start);
    const labelled = isFirst || !isAlone ? null : readLabelled(text.slice(line.start, line.end), line.start);
    if (!labelled || labelled.value === '' || !columnFor(list, labelled.label)) continue;
    return { ...labelled, line, end: line.end };
  }
  return null;
}

/** The marker of a bullet within an item: that of the item where it is a bullet itself. */
function bulletWithin(text: string, { item }: Extract<Stand, { type: 'item' }>): string {
  const mark = item.number === null ? text.charAt(item.range.start) : '-';
  const line = lineAt(text, item.range.start);
  const before = text.slice(line.start, item.range.start);
  const own = text.slice(item.range.start, line.end);
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]{0,4}/.exec(own)?.[0] ?? '';
  const width =
    item.textRange.start <= line.end && item.task < 0 ? marker.length : marker.trimEnd().length + 1;
  return `${before}${' '.repeat(width)}${mark} `;
}

/** How fields of a row are written that stand in lines of their own, and where a further one goes. */
export interface FieldLines {
  at: number;
  /** The line of a field, with the break before it. */
  write(column: Property, source: string): string;
}

/** The lines of fields of a row that stands in an item or a heading, as those there are written. */
export function fieldLines(playbook: Playbook, list: ListProperty, stand: Stand): FieldLines {
  const { text, eol } = playbook.syntax;
  const { lang } = playbook;
  const last = lastLabelled(playbook, list, stand);
  if (last) {
    const { line, labelRange, valueRange } = last;
    const before = text.slice(line.start, labelRange.start);
    const between = text.slice(labelRange.end, valueRange.start);
    const after = text.slice(valueRange.end, line.end);
    const write = (column: Property, source: string): string =>
      `${eol}${before}${columnLabel(list, column, lang)}${between}${source}${after}`;
    return { at: last.end, write };
  }
  const colon = lang === 'zh' ? '：' : ': ';
  if (stand.type === 'item') {
    const mark = bulletWithin(text, stand);
    const write = (column: Property, source: string): string =>
      `${eol}${mark}${columnLabel(list, column, lang)}${colon}${source}`;
    return { at: stand.item.range.end, write };
  }
  const { end } = stand.heading.range;
  const below = lineAt(text, Math.min(text.length, lineAt(text, end).end + eol.length));
  const isTight = below.start > end && text.slice(below.start, below.end).trim() !== '';
  const write = (column: Property, source: string): string =>
    `${eol}${eol}**${columnLabel(list, column, lang)}**${colon}${source}${isTight ? eol : ''}`;
  return { at: end, write };
}
