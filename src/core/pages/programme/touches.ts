import { columnsBetween, endOf, MOST_COLUMNS, startOf, UNITS } from '../../views/contact-columns.ts';
import type { ContactCalendarView, ContactUnit } from '../../views/shapes/contact-calendar.ts';
import type { IsoDate } from '../../when/types.ts';
import { viewOf, type ProgrammeDocument } from './parts.ts';
import { qualify } from '../../views/qualify.ts';

type Cell = ContactCalendarView['rows'][number]['cells'][number];

/** Columns that hold those of every plan: of the coarsest unit that one needs, or that all need together. */
function columnsOfAll(plans: readonly ContactCalendarView[]): { unit: ContactUnit; starts: IsoDate[] } {
  const starts = [...new Set(plans.flatMap((plan) => plan.weeks))].sort();
  const ends = plans.flatMap(({ unit = 'week', weeks }) =>
    weeks.slice(-1).map((start) => endOf(unit, start)),
  );
  const [first, last] = [starts[0], ends.sort().at(-1)];
  const units = new Set(plans.map(({ unit = 'week' }) => unit));
  // Weeks of plans that are apart stand side by side, as long as they are not too many.
  const fit =
    !units.has('month') && !units.has('quarter') && !units.has('year') && starts.length <= MOST_COLUMNS;
  if (fit || !first || !last) return { unit: 'week', starts };
  return columnsBetween(
    first,
    last,
    UNITS.findLast((unit) => units.has(unit)),
  );
}

/** Cells put together by columns that are as wide or wider. */
function cellsIn(cells: readonly Cell[], unit: ContactUnit, weeks: readonly IsoDate[]): Cell[] {
  const byWeek = new Map(weeks.map((week): [IsoDate, Cell] => [week, { week, events: [] }]));
  for (const { week, events, more = 0 } of cells) {
    for (const event of events) byWeek.get(startOf(unit, event.date))?.events.push(event);
    const cell = byWeek.get(startOf(unit, week));
    if (cell && more > 0) cell.more = (cell.more ?? 0) + more;
  }
  return [...byWeek.values()];
}

/** Who hears what in the whole programme: the audiences of all plans on the same weeks; null without a plan. */
export function programmeTouches(
  parts: ProgrammeDocument[],
  charter: ProgrammeDocument,
): ContactCalendarView | null {
  const plans = parts.flatMap((part) => {
    const contacts = viewOf(part, 'contact-calendar');
    return contacts ? qualify(part.file.path, contacts) : [];
  });
  const [first] = plans;
  if (!first) return null;
  const { unit, starts: weeks } = columnsOfAll(plans);
  const hidden = plans.reduce((sum, plan) => sum + (plan.hidden ?? 0), 0);
  return {
    ...first,
    title: charter.file.playbook.title,
    cards: plans.length === 1 ? first.cards : [],
    weeks,
    ...(unit === 'week' ? {} : { unit }),
    ...(hidden > 0 ? { hidden } : {}),
    rows: plans.flatMap((plan) =>
      plan.rows.map((row) => ({ ...row, cells: cellsIn(row.cells, unit, weeks) })),
    ),
  };
}
