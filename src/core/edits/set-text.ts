import { readLabelled } from '../playbook/notations/labelled.ts';
import { dataAt } from '../playbook/data-at.ts';
import type { Playbook, TextEdit } from '../playbook/types.ts';
import { inlineText } from '../syntax/inline-text.ts';
import type { Range, Syntax } from '../syntax/types.ts';
import { fieldLines } from './sources/labelled-line.ts';
import type { Refusal } from './refusal.ts';
import { lineAt, standOf } from './stand.ts';
import { textSources } from './sources/text-source.ts';
import type { Proposal } from './types.ts';
import { isFromAround } from './value-at.ts';

/** One proposal after the other, each for where those before it are not read as asked. */
export function firstOf(edits: TextEdit[][], values: Proposal['values'], row?: string): Proposal {
  const [first = [], ...rest] = edits;
  return {
    edits: first,
    writes: [],
    ...(values ? { values } : {}),
    ...(row === undefined ? {} : { row }),
    ...(rest.length > 0 ? { otherwise: firstOf(rest, values, row) } : {}),
  };
}

/** Marks around a whole value stay around it. */
const MARKED = /^(\*\*|__|\*|_|`)(?=\S)(.*\S)\1$/s;

/** The words of a task without its owners and facts, which stay; null where these stand among the words. */
function wordsOf({ text, tasks }: Syntax, { start, end }: Range): Range | null {
  const task = tasks.find(({ textRange }) => textRange.start === start && textRange.end >= end);
  const beside = task ? [...task.facts, ...task.owners].map(({ range }) => range.start) : [];
  if (!task || beside.length === 0) return { start, end };
  const words = text.slice(start, Math.min(...beside)).trimEnd();
  return inlineText(words, new Set()) === task.text ? { start, end: start + words.length } : null;
}

/** The stretch of a value that another one replaces. */
function stretchOf(text: string, { start, end }: Range): Range {
  const source = text.slice(start, end);
  // Of the marker of an item the number alone.
  const number = /^(\d{1,9})[.)]\s*$/.exec(source)?.[1];
  if (number !== undefined) return { start, end: start + number.length };
  const [, mark, inner] = MARKED.exec(source) ?? [];
  return mark === undefined || inner === undefined || inner.includes(mark)
    ? { start, end }
    : { start: start + mark.length, end: end - mark.length };
}

/** A text of one line, or why it is none that can stand in a line. */
function lineOf(value: string, at: string): string | Refusal {
  const wanted = value.trim();
  return /[\n\r\u2028\u2029]/.test(wanted) ? { refused: 'one-line', at } : wanted;
}

const isKey = ({ schema }: Playbook, pointer: string): boolean => {
  const [, name = '', , column] = pointer.split('/');
  const list = schema.lists.get(name);
  return column !== undefined && (list?.keys.includes(column) ?? false);
};

/** The fields of a row that one place says: a heading that is a time is the name of its row, too. */
function sharing(playbook: Playbook, pointer: string, { start, end }: Range): string[] {
  const { origins, schema } = playbook;
  const row = pointer.slice(0, pointer.lastIndexOf('/'));
  const columns = schema.lists.get(row.split('/')[1] ?? '')?.columns.keys() ?? [];
  return [...columns]
    .map((column) => `${row}/${column}`)
    .filter((one) => {
      const range = origins.get(one)?.range;
      const isSame = one !== pointer && range?.start === start && range.end === end;
      return isSame && !isFromAround(playbook, one, dataAt(playbook, one));
    });
}

/** Sets a value that stands in a heading, an item or a line; an empty text takes it out with its label or brackets. */
export function setText(
  playbook: Playbook,
  pointer: string,
  range: Range,
  value: string,
): Proposal | Refusal {
  const { text } = playbook.syntax;
  if (text.slice(range.start, range.end).includes('\n')) return { refused: 'not-single', at: pointer };
  const wanted = lineOf(value, pointer);
  if (typeof wanted !== 'string') return wanted;
  const values = [pointer, ...sharing(playbook, pointer, range)].map((one) => ({
    pointer: one,
    text: wanted,
  }));
  if (wanted === '') {
    if (isKey(playbook, pointer)) return { refused: 'names-row', at: pointer };
    const removal = removalOf(playbook, pointer, range);
    return removal ? firstOf([[removal]], values) : { refused: 'in-words', at: pointer };
  }
  const own = wordsOf(playbook.syntax, range);
  if (!own) return { refused: 'in-words', at: pointer };
  const stretch = stretchOf(text, own);
  return firstOf(
    textSources(wanted).map((source) => [{ range: stretch, text: source }]),
    values,
  );
}

/** What stands between the name of a row and what its line says of it, at the end of what stands before that. */
const SEPARATOR = /(?:[:：]|——|→|->|=>|(?<=\s)[—–-]{1,2})$/;

/** Where what matches at the end of a text begins, with the white space around it; -1 where nothing does. */
function endingIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text.trimEnd());
  return found ? text.slice(0, found.index).trimEnd().length : -1;
}

/** Takes out a value: the brackets that hold it, what its row's own line says at its end, or the line of its label. */
function removalOf(playbook: Playbook, pointer: string, { start, end }: Range): TextEdit | null {
  const { text, items } = playbook.syntax;
  const line = lineAt(text, start);
  const before = endingIn(text.slice(line.start, start), /[(（]$/);
  const behind = /^\s*[)）]/.exec(text.slice(end, line.end));
  if (before >= 0 && behind) {
    return { range: { start: line.start + before, end: end + behind[0].length }, text: '' };
  }
  const stand = standOf(playbook, pointer.slice(0, pointer.lastIndexOf('/')));
  if (stand?.type === 'item' && stand.item.range.start >= line.start) {
    const separator = end === line.end ? endingIn(text.slice(line.start, start), SEPARATOR) : -1;
    return separator < 0 ? null : { range: { start: line.start + separator, end }, text: '' };
  }
  const labelled = readLabelled(text.slice(line.start, line.end), line.start);
  if (!labelled || labelled.valueRange.start !== start || labelled.valueRange.end !== end) return null;
  const item = items.find(({ range }) => range.start >= line.start && range.start < start);
  if (item && item.range.end > line.end) return null;
  return { range: wholeLine(text, line), text: '' };
}

/** A line with a break beside it, and with the blank lines before it where another is below it. */
function wholeLine(text: string, line: Range): Range {
  const after = /^(?:\r?\n[ \t]*(?=\r?\n)|\r?\n?$)/.test(text.slice(line.end));
  if (after) return { start: text.slice(0, line.start).trimEnd().length, end: line.end };
  const start = line.start - (/\r?\n$/.exec(text.slice(0, line.start))?.[0].length ?? 0);
  return { start, end: line.end };
}

/** Says a field of a row that stands in an item or a heading, and does not say it yet. */
export function addField(playbook: Playbook, pointer: string, value: string): Proposal | Refusal {
  const [, name = '', index = '', column = ''] = pointer.split('/');
  const list = playbook.schema.lists.get(name);
  const property = list?.columns.get(column);
  const stand = standOf(playbook, `/${name}/${index}`);
  if (!list || !property || !stand) return { refused: 'no-place', at: pointer };
  const wanted = lineOf(value, pointer);
  if (typeof wanted !== 'string') return wanted;
  if (wanted === '') return { edits: [], writes: [] };
  const { at, write } = fieldLines(playbook, list, stand);
  return firstOf(
    textSources(wanted).map((source) => [{ range: { start: at, end: at }, text: write(property, source) }]),
    [{ pointer, text: wanted }],
  );
}
