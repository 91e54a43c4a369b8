import type { DocumentContext } from '../context.ts';
import { hints as templateHints } from '../generated/hints.ts';
import { verdict } from '../metrics/passing.ts';
import { scaleOf } from '../metrics/scales.ts';
import { parseCondition } from '../playbook/values/condition.ts';
import { placedRows, rowsOf, textOf, textsOf } from '../playbook/rows.ts';
import type { Property } from '../playbook/schema.ts';
import { labelKey } from '../playbook/naming/labels.ts';

/** Cells that are filled and say nothing, for one reason. */
export interface Hollow {
  /**
   * One letter; the same text, or the same day, in every row; one owner of everything; one score for everything; a criterion
   * that every value meets; what a template asks for.
   */
  reason: 'letter' | 'hint' | 'repeated' | 'day' | 'owner' | 'scores' | 'criterion';
  /** In the order of the text; of scores the list. */
  pointers: string[];
  /** What stands there. */
  text: string;
  /** '' for a key of the document; of tasks `tasks`, and the column is `text`. */
  list: string;
  column: string;
}

/** Fewest rows that are many: of two or three the same is likely (a convention). */
const MANY = 4;

/** Fewest scores that are too many to be alike (a convention). */
const MANY_SCORES = 10;

/** Fewest entries that are too many for one person to own all of them (a convention). */
const OWNED = 10;

/** One letter, any number of times. Marks such as a tick do say something. */
const LETTER = /^([a-z])\1*$/i;

/** A cell with what stands there. */
interface Cell {
  list: string;
  column: Property;
  /** Of its row in the list, from 0; of a key of the document null. */
  index: number | null;
  value: unknown;
  text: string;
}

type Row = Record<string, unknown>;

const pointerOf = ({ list, column, index }: Cell): string =>
  index === null ? `/${column.name}` : `/${list}/${index}/${column.name}`;

/** The cells of a column that are filled. */
function cellsOf(rows: readonly Row[], list: string, column: Property): Cell[] {
  const cells: Cell[] = [];
  for (const [index, row] of rows.entries()) {
    const value = row[column.name];
    const text = textOf(value);
    if (text !== undefined) cells.push({ list, column, index: list === '' ? null : index, value, text });
  }
  return cells;
}

/** True where all say the same, whatever the spelling. */
function areAlike([first, ...others]: readonly Cell[]): boolean {
  const key = labelKey(first?.text ?? '');
  return others.every(({ text }) => labelKey(text) === key);
}

/** Names of things may be letters, as may sizes and priorities: line A, M. Of work, and of whom it is given to, a letter says nothing. */
const wantsWords = ({ node }: Property): boolean =>
  node['x-telling'] !== undefined || node['x-ref'] === 'role';

/** Owners of figures read them, and one analyst may read them all; of work nobody can do everything. */
const FIGURES = 'metrics';

const isOwner = ({ list, column: { name, node } }: Cell): boolean =>
  name === 'owner' && node['x-ref'] === 'role' && list !== FIGURES;

/** Ids and names of the roles that the document and its charter declare, as they are compared. */
function declaredRoles({ playbook, programme }: DocumentContext<any>): ReadonlySet<string> {
  const rows = [playbook as DocumentContext['playbook'], programme.charter].flatMap((one) =>
    placedRows(one, 'roles'),
  );
  return new Set(
    rows.flatMap(({ row }) => [row.id, row.name].flatMap((text) => (text ? labelKey(text) : []))),
  );
}

/** Cells of a column in groups by reason. */
function inColumn(context: DocumentContext<any>, cells: readonly Cell[], rows: number): Hollow[] {
  const [first] = cells;
  if (!first) return [];
  const { column, list } = first;
  const found = (reason: Hollow['reason'], some: readonly Cell[], text = some[0]?.text ?? ''): Hollow[] =>
    some.length === 0 ? [] : [{ reason, pointers: some.map(pointerOf), text, list, column: column.name }];
  const hints = cells.filter(({ text }) => templateHints.has(text));
  if (hints.length > 0) return found('hint', hints);
  const letters = wantsWords(column)
    ? cells.filter(({ value }) =>
        textsOf(value).every(
          (word) => LETTER.test(word) && !context.derived(declaredRoles).has(labelKey(word)),
        ),
      )
    : [];
  if (letters.length > 0) return found('letter', letters);
  const isEverywhere = cells.length >= MANY && cells.length === rows;
  if (column.node['x-telling'] === 'own' && isEverywhere && areAlike(cells))
    return found(column.cell === 'when' ? 'day' : 'repeated', cells);
  if (column.cell !== 'condition') return [];
  return found(
    'criterion',
    cells.filter(({ text }) => {
      const terms = parseCondition(text)?.terms ?? [];
      return (
        terms.length > 0 &&
        terms.every((term) => {
          const scale = scaleOf(context, term);
          return scale !== null && verdict(term, scale) === 'always';
        })
      );
    }),
  );
}

/** Scores of a list, where all of them are one number. Words of a scale that has names, as the steps of Kotter, are none. */
function oneScore(columns: readonly (readonly Cell[])[], list: string, rows: number): Hollow[] {
  const scores = columns.filter(
    ([first]) => first && first.column.cell === 'score' && !first.column.node['x-values'],
  );
  const [first] = scores.flat();
  if (!first || scores.some((cells) => cells.length < rows)) return [];
  if (
    rows < MANY ||
    scores.flat().length < MANY_SCORES ||
    scores.flat().some(({ text }) => text !== first.text)
  )
    return [];
  return [{ reason: 'scores', pointers: [`/${list}`], text: first.text, list, column: first.column.name }];
}

/** Cells of a document, of a part its own, that are filled and say nothing. */
export function saysNothing(context: DocumentContext<any>): Hollow[] {
  const { playbook } = context;
  const lists = [...playbook.schema.lists.values()].flatMap(({ name: list, columns }) => {
    const rows = rowsOf(playbook as DocumentContext['playbook'], list) as Row[];
    if (rows.length === 0) return [];
    return [
      {
        list,
        columns: [...columns.values()].map((column) => cellsOf(rows, list, column)),
        rows: rows.length,
      },
    ];
  });
  const keys = [...playbook.schema.scalars.values()].map((column) =>
    cellsOf([playbook.data as Row], '', column),
  );
  const inKeys = playbook.host ? [] : keys.flatMap((cells) => inColumn(context, cells, 1));
  const inLists = lists.flatMap(({ list, columns, rows }) => [
    ...columns.flatMap((cells) => inColumn(context, cells, rows)),
    ...oneScore(columns, list, rows),
  ]);
  const found = [...inKeys, ...inLists];
  const tasks = playbook.host
    ? []
    : (playbook as DocumentContext['playbook']).tasks.flatMap(({ text }, index) =>
        LETTER.test(text) ? [{ text, pointer: `/tasks/${index}` }] : [],
      );
  if (tasks.length > 0)
    found.push({
      reason: 'letter',
      pointers: tasks.map(({ pointer }) => pointer),
      text: tasks[0]?.text ?? '',
      list: 'tasks',
      column: 'text',
    });
  const owners = lists.flatMap(({ columns }) => columns.filter(([first]) => first && isOwner(first)).flat());
  const [first] = owners;
  if (!first || owners.length < OWNED || !areAlike(owners) || LETTER.test(first.text)) return found;
  const { list, column, text } = first;
  return [...found, { reason: 'owner', pointers: owners.map(pointerOf), text, list, column: column.name }];
}
