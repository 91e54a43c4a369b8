import type { ContactCalendarView } from '../../views/shapes/contact-calendar.ts';
import { viewOf, type ProgrammeDocument } from './parts.ts';
import { qualify } from '../../views/qualify.ts';

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
  const weeks = [...new Set(plans.flatMap((plan) => plan.weeks))].sort();
  return {
    ...first,
    title: charter.file.playbook.title,
    cards: plans.length === 1 ? first.cards : [],
    weeks,
    rows: plans.flatMap((plan) =>
      plan.rows.map((row) => {
        const known = new Map(row.cells.map((cell) => [cell.week, cell]));
        return { ...row, cells: weeks.map((week) => known.get(week) ?? { week, events: [] }) };
      }),
    ),
  };
}
