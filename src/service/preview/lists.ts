import { tablesOf } from '../../core/pages/table.ts';
import { dataAt } from '../../core/playbook/data-at.ts';
import { titleOf } from '../../core/playbook/naming/labels.ts';
import { withParts } from '../../core/playbook/parts.ts';
import type { ListProperty, Property } from '../../core/playbook/schema.ts';
import type { Playbook } from '../../core/playbook/types.ts';
import { resolve } from '../../core/references/entities.ts';
import type { Schedule } from '../../core/schedule/types.ts';
import type { TableView } from '../../core/views/shapes/table.ts';
import { named } from '../../core/views/qualify.ts';
import type { ValueContext } from '../features/completion/value-context.ts';
import { valueItems } from '../features/completion/value-items.ts';
import { descriptionOf } from '../text/fields.ts';
import type { Checked, LanguageWorkspace } from '../workspace.ts';
import type { GridCell, GridColumn, ListGrid } from './picture-messages.ts';
import { written } from './written.ts';

/** More values than that are nothing to choose from. */
const MOST_SUGGESTIONS = 200;

type ListTable = TableView['tables'][number];

/** Keys of the columns to show: those that the tables of the list have, in their order, then others that hold something. */
function columnKeys(playbook: Playbook, list: ListProperty, used: readonly string[]): string[] {
  const origin = playbook.origins.get(`/${list.name}`);
  const tables = origin?.type === 'table' ? origin.tables : [];
  const bound = tables.flatMap(({ columns }) => columns.filter((name) => name !== null));
  const shown = tables.length > 0 ? bound : [...list.keys.slice(0, 1), ...used];
  return [...new Set([...shown, ...used])].filter((key) => list.columns.has(key));
}

/** Headers of columns that are none of the list. */
function hiddenColumns({ origins }: Playbook, list: ListProperty): string[] {
  const origin = origins.get(`/${list.name}`);
  const tables = origin?.type === 'table' ? origin.tables : [];
  return tables.flatMap(({ table, columns }) =>
    table.header.cells.flatMap(({ text }, index) =>
      (columns[index] ?? null) === null && text !== '' ? text : [],
    ),
  );
}

/** By what a cell is sorted, where that is not its text: its day, its figure, its place among the values of a choice. */
function orderOf({ cell, node }: Property, value: unknown, day: string | null): GridCell['order'] {
  if (cell === 'when') return day ?? undefined;
  if (node.enum) return typeof value === 'string' ? node.enum.indexOf(value) : undefined;
  return typeof value === 'number' || (cell === 'date' && typeof value === 'string') ? value : undefined;
}

/** What a reader knows by its name where the text has its id, as the owner of an activity. */
function nameOf({ programme, playbook }: ValueContext, { node }: Property, value: unknown): string | null {
  const type = node['x-ref'];
  if (type === undefined || typeof value !== 'string') return null;
  const name = resolve(programme, playbook, type, value)?.row.name;
  return typeof name === 'string' ? name : null;
}

function cellOf(
  context: ValueContext,
  property: Property,
  pointer: string,
  said: string,
  day: string | null,
): GridCell {
  const { playbook } = context;
  const shown = nameOf(context, property, dataAt(playbook, pointer)) ?? said;
  const text = written(playbook, pointer);
  const order = orderOf(property, dataAt(playbook, pointer), day);
  return {
    text,
    ...(shown !== '' && shown !== text ? { shown } : {}),
    ...(order === undefined ? {} : { order }),
  };
}

function columnOf(
  context: ValueContext,
  list: ListProperty,
  property: Property,
  numeric: boolean,
): GridColumn {
  const { lang } = context;
  const { name, node } = property;
  return {
    key: name,
    label: titleOf(node, lang, name),
    help: descriptionOf(node, lang),
    numeric,
    // What others refer to by its id is renamed everywhere at once.
    fixed: name === 'id' && list.entity !== null,
    suggestions: valueItems(context, property, false)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ label, detail = '' }) => ({
        value: label,
        label: detail,
      })),
  };
}

function gridOf(context: ValueContext, schedule: Schedule, table: ListTable): ListGrid | null {
  const { playbook } = context;
  const list = playbook.schema.lists.get(table.list);
  if (!list) return null;
  const keys = columnKeys(
    playbook,
    list,
    table.columns.map(({ key }) => key),
  );
  const properties = keys.flatMap((key) => list.columns.get(key) ?? []);
  const nth = new Map(table.columns.map(({ key }, index) => [key, index]));
  return {
    pointer: `/${table.list}`,
    name: table.name,
    hidden: hiddenColumns(playbook, list),
    columns: properties.map((property) =>
      columnOf(context, list, property, table.columns[nth.get(property.name) ?? -1]?.numeric ?? false),
    ),
    rows: table.rows.map(({ cells }, index) => {
      const pointer = `/${table.list}/${index}`;
      const day = schedule.byPointer.get(pointer)?.start ?? null;
      return {
        pointer,
        cells: properties.map((property) => {
          const shown = cells[nth.get(property.name) ?? -1] ?? '';
          return cellOf(context, property, `${pointer}/${property.name}`, shown, day);
        }),
      };
    }),
  };
}

/** Every list of a document and its parts, as a grid that is worked in. */
export function listsOf({ ports }: LanguageWorkspace, { playbook, workspace }: Checked): ListGrid[] {
  return withParts(playbook).flatMap((one) => {
    const own = workspace.contextOf(one);
    const { registry } = ports;
    const { programme, schedule } = own;
    const context = { registry, programme, playbook: one, lang: ports.lang(), today: ports.today() };
    const grids = tablesOf(own).flatMap((table) => gridOf(context, schedule, table) ?? []);
    return named(one, grids);
  });
}
