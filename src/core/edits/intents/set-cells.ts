import { rowsOf } from '../../playbook/rows.ts';
import { hostOf, partName, partNamed } from '../../playbook/parts.ts';
import type { Origin, Playbook } from '../../playbook/types.ts';
import { applyEdits } from '../apply-edits.ts';
import { lineEdits } from '../difference.ts';
import type { Refusal } from '../refusal.ts';
import { POINTER, VALUE, type SchemaOf } from '../schema.ts';
import { setTableCells } from '../rows/set-table-cells.ts';
import { cellAsAbove } from '../sources/as-above.ts';
import { setValue } from '../set-value.ts';
import { settled } from '../settled.ts';
import type { IntentHandler, Proposal } from '../types.ts';
import addRow from './add-row.ts';

export interface SetCells {
  /** Of the list. */
  pointer: string;
  /** Texts by row, from 0, and column: `3/when`. Rows behind the last one are added. */
  cells: Record<string, string>;
}

export const schema: SchemaOf<SetCells> = {
  pointer: POINTER,
  cells: {
    type: 'object',
    maxProperties: 50_000,
    propertyNames: { pattern: '^[0-9]{1,7}/[a-z][a-z0-9-]*$' },
    additionalProperties: VALUE,
  },
};

/** Of a list that is no table each cell is written by itself, and the text read again after it. */
const MOST_BY_THEMSELVES = 200;

type Rows = Map<number, Map<string, string>>;

/** Texts by row and column; what is blank in a new row is left out, so that a blank row is none. */
function rowsIn(cells: SetCells['cells'], count: number): Rows {
  const rows: Rows = new Map();
  for (const [key, text] of Object.entries(cells)) {
    const [row = '', column = ''] = key.split('/');
    const index = Number(row);
    if (index >= count && text.trim() === '') continue;
    const own = rows.get(index) ?? new Map<string, string>();
    rows.set(index, own.set(column, text));
  }
  let next = count;
  const sorted = [...rows].toSorted(([a], [b]) => a - b);
  return new Map(sorted.map(([index, own]) => [index < count ? index : next++, own]));
}

type TableOrigin = Extract<Origin, { type: 'table' }>['tables'][number];

/** The one table that all of these rows stand in, the new ones in the last; null where there are several. */
function tableOf(playbook: Playbook, pointer: string, rows: Rows, count: number): TableOrigin | null {
  const origin = playbook.origins.get(pointer);
  if (origin?.type !== 'table') return null;
  const known = new Set(
    [...rows.keys()].map((index) => {
      const row = playbook.origins.get(`${pointer}/${index}`);
      return index >= count ? origin.tables.at(-1)?.table : row?.type === 'row' ? row.table : null;
    }),
  );
  const [only] = known;
  return known.size === 1 ? (origin.tables.find(({ table }) => table === only) ?? null) : null;
}

/** What cells below those that are written mean by saying no more than that it is as above, and are to say themselves. */
function meantBelow(playbook: Playbook, pointer: string, { table, columns }: TableOrigin, rows: Rows) {
  return [...rows].flatMap(([index, cells]) =>
    [...cells.keys()].flatMap((name) => {
      const column = columns.indexOf(name);
      if (column < 0 || rows.get(index + 1)?.has(name)) return [];
      return cellAsAbove(playbook, `${pointer}/${index}/${name}`, { table, column }) ?? [];
    }),
  );
}

function inTable(
  playbook: Playbook,
  pointer: string,
  { table, columns }: TableOrigin,
  rows: Rows,
  count: number,
): Proposal | Refusal {
  const lines = new Map(table.rows.map((row, index) => [row, index]));
  const texts = new Map<number, Map<number, string>>();
  for (const [index, cells] of rows) {
    const row = playbook.origins.get(`${pointer}/${index}`);
    const line = (row?.type === 'row' ? lines.get(row.row) : undefined) ?? table.rows.length + index - count;
    const own = new Map<number, string>();
    for (const [name, text] of cells) {
      const cell = playbook.origins.get(`${pointer}/${index}/${name}`);
      const column = cell?.type === 'cell' ? cell.column : columns.indexOf(name);
      if (column < 0) return { refused: 'no-column', at: pointer, column: name };
      own.set(column, text);
    }
    texts.set(line, own);
  }
  for (const { row, column, text } of meantBelow(playbook, pointer, { table, columns }, rows)) {
    const line = lines.get(row);
    if (line !== undefined) texts.set(line, new Map([...(texts.get(line) ?? []), [column, text]]));
  }
  return setTableCells(playbook, pointer, table, texts);
}

/** Cells one after the other, each in the text as those before it have left it. */
function byThemselves(playbook: Playbook, pointer: string, rows: Rows, count: number): Proposal | Refusal {
  const steps = [...rows].flatMap(([index, cells]): ((now: Playbook) => Proposal | Refusal)[] =>
    index >= count
      ? [(now) => addRow(now, { pointer, values: Object.fromEntries(cells) })]
      : [...cells].map(
          ([name, text]) =>
            (now) =>
              setValue(now, `${pointer}/${index}/${name}`, text),
        ),
  );
  if (steps.length > MOST_BY_THEMSELVES) return { refused: 'too-many', at: pointer };
  const before = hostOf(playbook).syntax.text;
  let now = playbook;
  for (const step of steps) {
    const proposal = step(now);
    if ('refused' in proposal) return proposal;
    const result = settled(now, proposal);
    const host = result && hostOf(now).reread(applyEdits(now.syntax.text, result.edits));
    const next = host && partNamed(host, partName(playbook));
    if (!next) return { refused: 'not-alone', at: pointer };
    now = next;
  }
  return { edits: lineEdits(before, now.syntax.text, 0), writes: [], read: true };
}

/** Writes many cells of a list at once, as somebody does who pastes a range or empties one; all of them or none. */
const setCells: IntentHandler<SetCells> = (playbook, { pointer, cells }) => {
  const list = playbook.schema.lists.get(pointer.slice(1));
  if (!list) return { refused: 'no-place', at: pointer };
  const count = rowsOf(playbook, list.name).length;
  const rows = rowsIn(cells, count);
  if (rows.size === 0) return { edits: [], writes: [] };
  for (const [index, own] of rows) {
    const key = own.get(list.key);
    const named = playbook.origins.get(`${pointer}/${index}/${list.key}`);
    if (key?.trim() === '' && named) return { refused: 'names-row', at: `${pointer}/${index}/${list.key}` };
  }
  const table = tableOf(playbook, pointer, rows, count);
  return table
    ? inTable(playbook, pointer, table, rows, count)
    : byThemselves(playbook, pointer, rows, count);
};

export default setCells;
