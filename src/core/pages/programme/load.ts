import type { AgendaItem, Load, LoadOf } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import { addDays } from '../../when/dates.ts';
import { qualify } from '../../views/qualify.ts';
import type { LoadRow, LoadView } from '../../views/shapes/load.ts';
import type { ProgrammeDocument } from './parts.ts';

const placeOf = ({ path, pointer, name }: AgendaItem) => ({ ...qualify(path, { pointer }), name });

/**
 * A row of the picture: what lands on one, each thing with its place.
 *
 * @param programme its title, where there are several
 */
export function loadRow({ name, cells, undated }: LoadOf, programme?: string): LoadRow {
  const of = programme === undefined ? {} : { programme };
  return {
    name,
    cells: cells.map((items) => items.map((item) => ({ ...placeOf(item), source: item.source, ...of }))),
    undated: undated.map((item) => ({ ...placeOf(item), rhythm: item.recurring?.text ?? '', ...of })),
  };
}

/** Weeks with their days from Monday to Friday on which nobody works in any of some places. */
export function loadWeeks(
  { weeks }: Pick<Load, 'weeks'>,
  contexts: readonly Pick<DocumentContext, 'calendar'>[],
): LoadView['weeks'] {
  return weeks.map((start) => {
    const days = [0, 1, 2, 3, 4].map((day) => addDays(start, day));
    return {
      start,
      off: days.filter((day) => contexts.every(({ calendar }) => !calendar.isWorkingDay(day))),
    };
  });
}

/** The first line of the picture. */
export function loadSubtitle(
  { weeks }: Pick<Load, 'weeks'>,
  { lang }: Pick<DocumentContext, 'lang'>,
): string {
  return lang === 'zh'
    ? `未来 ${weeks.length} 周，谁身上有多少事`
    : `What lands on whom in ${weeks.length} weeks`;
}

/** Everything that lands on groups and on owners of a programme in the next weeks. */
export function programmeLoad({ context, file }: ProgrammeDocument): LoadView {
  const { load } = context;
  return {
    type: 'load',
    title: file.playbook.title,
    subtitle: loadSubtitle(load, context),
    cards: [],
    weeks: loadWeeks(load, [context]),
    groups: load.groups.map((row) => loadRow(row)),
    owners: load.owners.map((row) => loadRow(row)),
  };
}
