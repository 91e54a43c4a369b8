import { readCell } from '../../playbook/values/cells.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { slug } from '../../playbook/naming/normalise.ts';
import type { ListProperty } from '../../playbook/schema.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Schedule } from '../../schedule/types.ts';
import { isIsoDate } from '../../when/dates.ts';
import { dayTexts, type Ends } from '../bars/bar-dates.ts';
import { resizedWhen } from '../bars/resized-when.ts';
import { newList } from '../rows/new-list.ts';
import { referenceTexts } from '../rows/reference-text.ts';
import { DAY, POINTER, VALUE, type SchemaOf } from '../schema.ts';
import type { IntentHandler } from '../types.ts';
import addRow from './add-row.ts';

export interface PlaceRow {
  /** Of the list. */
  pointer: string;
  name: string;
  start: string;
  end: string;
  /** Pointer of the row that it belongs to, a phase or an audience; '' for none. */
  within: string;
}

export const schema: SchemaOf<PlaceRow> = {
  pointer: POINTER,
  name: VALUE,
  start: DAY,
  end: DAY,
  within: { type: 'string', pattern: '^(?:/[^/]+)*$', maxLength: 1000 },
};

/** What rows of a list can say: all of its columns, in tables those that the last one has. */
function columnsOf({ origins }: Playbook, { name, columns }: ListProperty): ReadonlySet<string> {
  const origin = origins.get(`/${name}`);
  const table = origin?.type === 'table' ? origin.tables.at(-1) : undefined;
  return new Set(table ? table.columns.filter((column) => column !== null) : columns.keys());
}

/** Days as the last row of the list writes its own, where that can say them. */
function datesFor(
  playbook: Playbook,
  list: ListProperty,
  has: (column: string) => boolean,
  { start, end }: Pick<PlaceRow, 'start' | 'end'>,
  schedule: Schedule | undefined,
): [column: string, text: string][] {
  const texts = dayTexts(schedule?.axis, start, end);
  const rows = rowsOf(playbook, list.name);
  const written = (column: string, ends: Ends): string => {
    const last = textOf(rows.findLast((row) => textOf(row[column]) !== undefined)?.[column]);
    const own = last !== undefined && schedule;
    const text = own ? resizedWhen(last, ends, { from: start, to: end }, schedule.days) : null;
    // `W3-W3` is `W3`.
    return text?.replace(/^([^\s-]+)-\1$/, '$1') ?? texts[ends];
  };
  if (has('when')) return [['when', written('when', 'both')]];
  const ends = [
    ['from', 'start'],
    ['to', 'end'],
  ] as const;
  return ends.flatMap(([column, edge]): [string, string][] =>
    has(column) && list.columns.get(column)?.cell === 'when' ? [[column, written(column, edge)]] : [],
  );
}

/** What it belongs to, in the columns that name such rows; a gate stands between a phase and the next. */
function homeFor(
  playbook: Playbook,
  list: ListProperty,
  has: (column: string) => boolean,
  within: string,
): [column: string, text: string][] {
  const [, home = '', index] = within.split('/');
  const entity = playbook.schema.lists.get(home)?.entity ?? null;
  if (entity === null) return [];
  const columns = [...list.columns].filter(
    ([name, { node }]) => has(name) && (node['x-ref'] ?? node.items?.['x-ref']) === entity,
  );
  return columns.flatMap(([column], nth): [string, string][] => {
    const [text] = referenceTexts(playbook, `/${home}/${Number(index) + nth}`);
    return text === undefined ? [] : [[column, text]];
  });
}

/** An id for a new row where most of the others have one. */
function idFor(playbook: Playbook, list: ListProperty, name: string): [column: string, text: string][] {
  const ids = rowsOf(playbook, list.name).map(({ id }) => textOf(id));
  const known = new Set(ids.filter((id) => id !== undefined));
  if (known.size === 0 || known.size * 2 < ids.length) return [];
  const own = slug(name) || name;
  let id = own;
  for (let nth = 2; known.has(id); nth += 1) id = `${own}-${nth}`;
  return [['id', id]];
}

/** Adds a row to a list of things in time: its name, its days and what it belongs to, in the columns that the list has. */
const placeRow: IntentHandler<PlaceRow> = (playbook, { pointer, name, start, end, within }, schedule) => {
  const list = playbook.schema.lists.get(pointer.slice(1));
  if (!list) return { refused: 'no-place', at: pointer };
  if (!isIsoDate(start) || !isIsoDate(end) || end < start) return { refused: 'end-first', at: pointer };
  const named = list.columns.get('name');
  const isBlank = name.trim() === '' || (named && readCell(name, named).type === 'blank');
  if (isBlank) return { refused: 'no-name', at: pointer, column: 'name' };
  const columns = columnsOf(playbook, list);
  const has = (column: string): boolean => columns.has(column);
  const values: [string, string][] = [
    ...(has('id') ? idFor(playbook, list, name.trim()) : []),
    ['name', name.trim()],
    ...datesFor(playbook, list, has, { start, end }, schedule),
    ...homeFor(playbook, list, has, within),
  ];
  const isNew = playbook.data[list.name] === undefined && !playbook.origins.has(pointer);
  return isNew
    ? newList(playbook, list, new Map(values))
    : addRow(playbook, { pointer, values: Object.fromEntries(values) });
};

export default placeRow;
