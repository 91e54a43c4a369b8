import { memoizeWeak } from '../memoize.ts';
import { rowId } from '../playbook/naming/normalise.ts';
import { hostOf, inPart, withParts } from '../playbook/parts.ts';
import { rowsOf } from '../playbook/rows.ts';
import type { ListProperty } from '../playbook/schema.ts';
import type { Playbook } from '../playbook/types.ts';
import { parseWhen } from '../when/parse.ts';
import type { After, When } from '../when/types.ts';
import { dependenciesIn } from './dependencies.ts';

/** A row or task with a place in time, as written. */
export interface PlannedItem {
  pointer: string;
  /** Type of the entity that the row is, or `task`. */
  type: string;
  id: string;
  name: string;
  /** Own dates, where written. */
  when: When | null;
  from: When | null;
  to: When | null;
  baseline: When | null;
  after: After[];
  /** Id or name of the phase, for reasons. */
  phase: string | null;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
function readWhen(value: unknown, names: ReadonlySet<string>): When | null {
  const source = text(value);
  return source === undefined ? null : parseWhen(source, names);
}

function dependencies(value: unknown, names: ReadonlySet<string>): After[] {
  return dependenciesIn(text(value) ?? '', names).map(({ after }) => after);
}

/** Lists whose rows stand in time (`x-schedule`), in the order of the schema. */
export function scheduledLists({ schema }: Playbook): ListProperty[] {
  return [...schema.lists.values()].filter(({ node }) => node['x-schedule']);
}

const namesIn = memoizeWeak(
  (host: Playbook): ReadonlySet<string> =>
    new Set(
      withParts(host).flatMap((one) => [
        ...scheduledLists(one).flatMap(({ name }) => rowsOf(one, name).map((row) => row.name ?? '')),
        ...one.tasks.map(({ text }) => text),
      ]),
    ),
);

/** Names of those rows and of tasks as written, and of those of its parts or host. */
export function rowNames(playbook: Playbook): ReadonlySet<string> {
  return namesIn(hostOf(playbook));
}

/** What the same file holds beside a document: as its parts, or as its host and other parts of that. */
export function itemsBeside(playbook: Playbook): PlannedItem[] {
  const others = withParts(hostOf(playbook)).filter((one) => one !== playbook);
  return others.flatMap((one) =>
    plannedItems(one).map((item) => ({ ...item, pointer: inPart(one.kind, item.pointer) })),
  );
}

/** Rows of the lists that stand in time (`x-schedule`), in the order of the schema, then dated tasks. */
export function plannedItems(playbook: Playbook): PlannedItem[] {
  const items: PlannedItem[] = [];
  const names = rowNames(playbook);
  const when = (value: unknown): When | null => readWhen(value, names);
  for (const { name: list, entity, columns } of scheduledLists(playbook)) {
    const type = entity ?? list;
    // Of a gate, `from` and `to` name phases; `after` of a win is a figure.
    const isWhen = (column: string): boolean => columns.get(column)?.cell === 'when';
    rowsOf(playbook, list).forEach((row, index) => {
      items.push({
        pointer: `/${list}/${index}`,
        type,
        id: rowId(row) || `${list}-${index + 1}`,
        name: text(row.name) ?? text(row.id) ?? '',
        when: when(row.when),
        from: isWhen('from') ? when(row.from) : null,
        to: isWhen('to') ? when(row.to) : null,
        baseline: when(row.baseline),
        after: columns.get('after')?.cell === 'text' ? dependencies(row.after, names) : [],
        phase: text(row.phase) ?? null,
      });
    });
  }
  playbook.tasks.forEach((task, index) => {
    const { start, due, after, id } = task.facts;
    if (!start && !due && !after) return;
    items.push({
      pointer: `/tasks/${index}`,
      type: 'task',
      id: id ?? `task-${index + 1}`,
      name: task.text,
      when: start ? null : when(due),
      from: when(start),
      to: start ? when(due) : null,
      baseline: null,
      after: dependencies(after, names),
      phase: null,
    });
  });
  return items;
}
