import { rowId } from '../playbook/normalise.ts';
import type { Playbook } from '../playbook/types.ts';
import { parseWhen } from '../when/parse.ts';
import type { After, When } from '../when/types.ts';
import { dependenciesIn } from './dependencies.ts';
import type { ItemType } from './types.ts';

/** A row or task with a place in time, as written. */
export interface PlannedItem {
  pointer: string;
  type: ItemType;
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

const LISTS: readonly [string, ItemType][] = [
  ['phases', 'phase'],
  ['activities', 'activity'],
  ['waves', 'wave'],
  ['milestones', 'milestone'],
  ['gates', 'gate'],
  ['wins', 'win'],
];

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const when = (value: unknown): When | null => {
  const source = text(value);
  return source === undefined ? null : parseWhen(source);
};

function dependencies(value: unknown, names: ReadonlySet<string>): After[] {
  return dependenciesIn(text(value) ?? '', names).map(({ after }) => after);
}

/** Rows of the plan in the order phases, activities, waves, milestones, gates, wins, then dated tasks. */
export function plannedItems(playbook: Playbook): PlannedItem[] {
  const items: PlannedItem[] = [];
  const names = new Set(
    LISTS.flatMap(([list]) => {
      const rows = playbook.data[list];
      return Array.isArray(rows) ? rows.map((row: Record<string, unknown>) => text(row.name) ?? '') : [];
    }),
  );
  for (const [list, type] of LISTS) {
    const rows = playbook.data[list];
    if (!Array.isArray(rows)) continue;
    rows.forEach((row: Record<string, unknown>, index) => {
      // A gate's from and to are phases, no dates.
      const dated = type !== 'gate';
      items.push({
        pointer: `/${list}/${index}`,
        type,
        id: rowId(row) || `${list}-${index + 1}`,
        name: text(row.name) ?? text(row.id) ?? '',
        when: when(row.when),
        from: dated ? when(row.from) : null,
        to: dated ? when(row.to) : null,
        baseline: when(row.baseline),
        // A win has values before and after it.
        after: type === 'win' ? [] : dependencies(row.after, names),
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
