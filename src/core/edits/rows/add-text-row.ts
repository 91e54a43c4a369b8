import { readCell } from '../../playbook/values/cells.ts';
import { rowsOf } from '../../playbook/rows.ts';
import type { ListProperty } from '../../playbook/schema.ts';
import type { Playbook, TextEdit } from '../../playbook/types.ts';
import { wholeSection } from '../../syntax/sections.ts';
import { fieldLines } from '../sources/labelled-line.ts';
import { withNextOrdinal } from './next-ordinal.ts';
import { placedIn } from './placed-fields.ts';
import type { Refusal } from '../refusal.ts';
import { firstOf } from '../set-text.ts';
import { lineAt, standOf, type Stand } from '../stand.ts';
import { textSources } from '../sources/text-source.ts';
import type { Proposal } from '../types.ts';

/** What begins a row, and what the fields in its line stand in. */
interface Pattern {
  beginning: string;
  /** The fields in their order, each with what stands before it; what stands behind the last. */
  fields: { name: string; before: string }[];
  behind: string;
}

function patternOf(playbook: Playbook, list: ListProperty, pointer: string, stand: Stand): Pattern | null {
  const { text } = playbook.syntax;
  const start = stand.type === 'item' ? stand.item.range.start : stand.heading.range.start;
  const first = stand.type === 'item' ? stand.item.textRange.start : stand.heading.textRange.start;
  const line = { start: first, end: lineAt(text, first).end };
  const placed = placedIn(playbook, list, pointer, line);
  const [head] = placed;
  if (!head) return null;
  const from = stand.type === 'item' ? first : head.range.start;
  let at = from;
  const fields = placed.map(({ name, range }) => {
    const before = text.slice(at, range.start);
    at = range.end;
    return { name, before };
  });
  const end = stand.type === 'item' ? line.end : stand.heading.textRange.end;
  return { beginning: text.slice(start, from), fields, behind: text.slice(at, end) };
}

/** The beginning of the row after the last one. */
function nextBeginning({ syntax }: Playbook, stand: Stand, beginning: string): string {
  if (stand.type === 'heading') return withNextOrdinal(beginning) ?? beginning;
  const { item } = stand;
  if (item.number === null) return beginning.replace(/\[[^\]]\]/, '[ ]');
  const siblings = syntax.items.filter(({ list, parent }) => list === item.list && parent === item.parent);
  const before = siblings.at(-2)?.number;
  // A list that says `1.` before each of its items goes on so.
  const next = before === item.number ? item.number : item.number + 1;
  return beginning.replace(/^\d+/, String(next)).replace(/\[[^\]]\]/, '[ ]');
}

/** The line of a new row: as that of the last one where all that stands in it is given, else with its name alone. */
function firstLine(
  pattern: Pattern,
  key: string,
  texts: ReadonlyMap<string, string>,
): { line: string; said: string[] } {
  const { fields, behind } = pattern;
  const isWhole = fields.every(({ name }) => texts.has(name)) && /^[\s)）\]】*_`.。]*$/.test(behind);
  if (isWhole) {
    const line = fields.map(({ name, before }) => before + (texts.get(name) ?? '')).join('') + behind;
    return { line, said: fields.map(({ name }) => name) };
  }
  return { line: texts.get(key) ?? '', said: [key] };
}

/** Where the row after the last one goes, with the breaks before it. */
function placeAfter({ syntax }: Playbook, stand: Stand): { at: number; breaks: string } {
  const { text, eol, items, sections } = syntax;
  if (stand.type === 'heading') {
    const { start, end } = wholeSection(sections, stand.index);
    return { at: start + text.slice(start, end).trimEnd().length, breaks: eol + eol };
  }
  const { item } = stand;
  const before = items.findLast(
    ({ list, parent, range }) =>
      list === item.list && parent === item.parent && range.end <= item.range.start,
  );
  const isLoose = before !== undefined && /\n[\s>]*\n/.test(text.slice(before.range.end, item.range.start));
  const line = lineAt(text, item.range.start);
  const indent = text.slice(line.start, item.range.start);
  return { at: item.range.end, breaks: `${eol}${isLoose ? `${indent.trimEnd()}${eol}` : ''}${indent}` };
}

/** Adds a row after the last one of a list whose rows stand in items or under headings, written as that one is. */
export function addTextRow(
  playbook: Playbook,
  pointer: string,
  values: Readonly<Record<string, string>>,
): Proposal | Refusal {
  const list = playbook.schema.lists.get(pointer.slice(1));
  const count = list ? rowsOf(playbook, list.name as never).length : 0;
  const last = `${pointer}/${count - 1}`;
  const stand = list && standOf(playbook, last);
  const pattern = stand && patternOf(playbook, list, last, stand);
  if (!pattern) return { refused: 'not-alone', at: pointer };
  const given = Object.entries(values).flatMap(([name, value]) => {
    const text = value.trim();
    return text === '' ? [] : [{ name, text }];
  });
  for (const { name, text } of given) {
    if (!list.columns.has(name)) return { refused: 'no-column', at: pointer, column: name };
    if (/[\n\r\u2028\u2029]/.test(text)) return { refused: 'one-line', at: `${pointer}/${count}/${name}` };
  }
  // What is read as a blank, such as `---`, is no name: a line of it would be a line and no row.
  const isGiven = (name: string): boolean => {
    const text = given.find((one) => one.name === name)?.text;
    const column = list.columns.get(name);
    return text !== undefined && column !== undefined && readCell(text, column).type !== 'blank';
  };
  const { at, breaks } = placeAfter(playbook, stand);
  const beginning = nextBeginning(playbook, stand, pattern.beginning);
  // Without a number it is by what begins it that a heading is one of a row.
  const first = pattern.fields[0]?.name ?? list.key;
  const needsFirst = stand.type === 'heading' && beginning === pattern.beginning;
  const key =
    needsFirst && !isGiven(first) ? undefined : [...list.keys, ...(needsFirst ? [first] : [])].find(isGiven);
  if (key === undefined) return { refused: 'no-name', at: pointer, column: needsFirst ? first : list.key };
  const { write } = fieldLines(playbook, list, stand);
  const written = (spelling: number): TextEdit[] => {
    const sourceOf = (sources: string[]): string => sources.at(spelling) ?? sources.at(-1) ?? '';
    const texts = new Map(given.map(({ name, text }) => [name, sourceOf(textSources(text))]));
    const { line, said } = firstLine(pattern, key, texts);
    const further = given.filter(({ name }) => !said.includes(name));
    const lines = further.flatMap(({ name }) => {
      const column = list.columns.get(name);
      return column ? write(column, texts.get(name) ?? '') : [];
    });
    return [{ range: { start: at, end: at }, text: breaks + beginning + line + lines.join('') }];
  };
  const said = given.map(({ name, text }) => ({ pointer: `${pointer}/${count}/${name}`, text }));
  return firstOf([written(0), written(1), written(-1)], said, `${pointer}/${count}`);
}
