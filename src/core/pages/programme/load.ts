import type { AgendaItem, LoadOf } from '../../agenda/types.ts';
import { addDays } from '../../when/dates.ts';
import { qualify } from '../../views/qualify.ts';
import type { LoadRow, LoadView } from '../../views/shapes/load.ts';
import type { ProgrammeDocument } from './parts.ts';

const placeOf = ({ path, pointer, name }: AgendaItem) => ({ ...qualify(path, { pointer }), name });

/** A row of the picture: what lands on one, each thing with its place. */
function rowOf({ name, cells, undated }: LoadOf): LoadRow {
  return {
    name,
    cells: cells.map((items) => items.map((item) => ({ ...placeOf(item), source: item.source }))),
    undated: undated.map((item) => ({ ...placeOf(item), rhythm: item.recurring?.text ?? '' })),
  };
}

/** Everything that lands on groups and on owners of a programme in the next weeks. */
export function programmeLoad({ context, file }: ProgrammeDocument): LoadView {
  const { weeks, groups, owners } = context.load;
  const zh = context.lang === 'zh';
  return {
    type: 'load',
    title: file.playbook.title,
    subtitle: zh ? `未来 ${weeks.length} 周，谁身上有多少事` : `What lands on whom in ${weeks.length} weeks`,
    cards: [],
    weeks: weeks.map((start) => {
      const days = [0, 1, 2, 3, 4].map((day) => addDays(start, day));
      return { start, off: days.filter((day) => !context.calendar.isWorkingDay(day)) };
    }),
    groups: groups.map(rowOf),
    owners: owners.map(rowOf),
  };
}
