import type { Collision } from '../../agenda/collisions.ts';
import type { Load } from '../../agenda/types.ts';
import { labelKey } from '../../playbook/naming/labels.ts';
import type { LoadRow, LoadView } from '../../views/shapes/load.ts';
import { loadRow, loadSubtitle, loadWeeks } from '../programme/load.ts';
import type { Member } from './parts.ts';

const total = ({ cells }: LoadRow): number => cells.reduce((sum, items) => sum + items.length, 0);

/** Rows of all programmes, those of one name as one; whoever has most comes first. */
function together(members: readonly Member[], rowsOf: (load: Load) => Load['groups']): LoadRow[] {
  const known = new Map<string, LoadRow>();
  for (const { charter, title } of members) {
    for (const own of rowsOf(charter.context.load)) {
      const row = loadRow(own, title);
      const before = known.get(labelKey(own.name));
      known.set(
        labelKey(own.name),
        before
          ? {
              ...before,
              cells: before.cells.map((items, week) => [...items, ...(row.cells[week] ?? [])]),
              undated: [...before.undated, ...row.undated],
              programmes: (before.programmes ?? 1) + 1,
            }
          : row,
      );
    }
  }
  return [...known.values()].sort((a, b) => total(b) - total(a));
}

/** What lands on groups and on owners in the next weeks, over all programmes. */
export function programmesLoad(
  members: readonly [Member, ...Member[]],
  collisions: readonly Collision<Member>[],
  title: string,
): LoadView {
  const [{ charter }] = members;
  const { load } = charter.context;
  const weeksOf = (group: string): number[] =>
    collisions.flatMap((one) =>
      labelKey(one.group) === labelKey(group) ? load.weeks.indexOf(one.week) : [],
    );
  return {
    type: 'load',
    title,
    subtitle: loadSubtitle(load, charter.context),
    cards: [],
    weeks: loadWeeks(
      load,
      members.map(({ charter: { context } }) => context),
    ),
    groups: together(members, ({ groups }) => groups).map((row) => {
      const weeks = weeksOf(row.name);
      return weeks.length > 0 ? { ...row, collisions: weeks } : row;
    }),
    owners: together(members, ({ owners }) => owners),
  };
}
