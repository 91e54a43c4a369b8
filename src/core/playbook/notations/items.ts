import type { ListItem, Syntax } from '../../syntax/types.ts';
import { parseWhen } from '../../when/parse.ts';
import type { Binder } from '../binder.ts';
import { normaliseText } from '../naming/normalise.ts';
import type { ListProperty } from '../schema.ts';
import { labelledWithin, type ItemList } from './item-lists.ts';
import { inlineFields, upToLabel } from './inline-fields.ts';
import { datedItem, partsOf } from './item-parts.ts';
import { linesOf, readLabelled } from './labelled.ts';
import {
  beginRow,
  columnFor,
  columnOfType,
  onOneLine,
  putField,
  putLabelled,
  titleColumn,
  withoutMarks,
  type TextRow,
} from './rows.ts';
import { putChange } from './change-line.ts';
import { codeOfItem, putWithin } from './within-row.ts';
import { putBracketed } from './step-brackets.ts';
import { BRACKETED, putFrequency, putRole, putStepParts } from './step-parts.ts';

/** Appends the items of a list as rows; `extra` are fields that all of them have. */
export function bindItems(
  binder: Binder,
  list: ListProperty,
  { items }: ItemList,
  syntax: Syntax,
  extra?: (row: TextRow) => void,
): void {
  const number = columnOfType(list, 'integer')?.name === 'no' ? 'no' : undefined;
  for (const item of items) {
    const { start, end } = item.textRange;
    const source = syntax.text.slice(start, end);
    const place = { range: item.range, section: item.section, own: item.textRange };
    const code = item.text === '' ? codeOfItem(syntax, list, place) : null;
    if (item.text === '' && !code) continue;
    const row = beginRow(binder, list, item.range);
    if (!row) return;
    const inline = code ? null : inlineFields(list, source, start);
    if (code) putField(row, titleColumn(list), code.text, code.range);
    else putItem(row, item, inline?.head ?? source, start);
    putLabelled(row, inline?.fields ?? []);
    if (number && item.number !== null) {
      putField(row, number, String(item.number), { start: item.range.start, end: start });
    }
    putLabelled(row, labelledWithin(syntax, item));
    if (!code) putWithin(syntax, row, place);
    extra?.(row);
  }
}

/** Fields that follow one another in a line; a time in brackets behind the first is its own: `v1.0 (2024-01-10): First`. */
function putSequence(row: TextRow, source: string, start: number): void {
  const { list } = row;
  partsOf(source, start, list.sequence.length).forEach((part, index) => {
    const name = list.sequence[index];
    if (name === undefined) return;
    let text = part.text.trim();
    const from = part.start + part.text.indexOf(text);
    const bracket = index === 0 && list.columns.has('when') && name !== 'when' ? BRACKETED.exec(text) : null;
    const time = bracket?.[1] ?? '';
    if (bracket && parseWhen(normaliseText(time))) {
      const at = from + bracket.index + 1;
      putField(row, 'when', time, { start: at, end: at + time.length });
      text = text.slice(0, bracket.index).trimEnd();
    }
    putField(row, name, withoutMarks(text), { start: from, end: from + text.length });
  });
}

function putItem(row: TextRow, item: ListItem, source: string, start: number): void {
  const { list } = row;
  const dated =
    list.columns.has('when') && list.columns.get('when')?.cell === 'when' ? datedItem(source, start) : null;
  if (dated) {
    const { text, start: from } = dated.time;
    putField(row, 'when', text, { start: from, end: from + text.length });
    putField(row, titleColumn(list), withoutMarks(dated.rest), {
      start: dated.at,
      end: dated.at + dated.rest.length,
    });
    return;
  }
  if (list.sequence.length > 1) {
    putSequence(row, source, start);
    return;
  }
  const own = linesOf(source, { start: 0, end: source.length });
  const labelled = own.length === 1 ? readLabelled(source, start) : null;
  const column = labelled && columnFor(list, labelled.label);
  if (labelled && column && column.name === titleColumn(list)) {
    putField(row, column.name, labelled.value, labelled.valueRange);
    return;
  }
  if (putChange(row, upToLabel(source), start)) return;
  putFrequency(row, source, start);
  const lead = putRole(row, source, start);
  const rest = putStepParts(row, source, start);
  putBracketed(row, source, start);
  const all = source.length === item.textRange.end - item.textRange.start;
  const whole = all && lead === 0 && (item.task >= 0 || rest === source);
  const text = whole ? onOneLine(item.text) : withoutMarks(rest.slice(lead));
  putField(row, titleColumn(list), text, { start: start + lead, end: start + rest.length });
}
