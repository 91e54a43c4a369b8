import type { Workspace } from '../analyse.ts';
import { periodFrom } from '../agenda/agenda.ts';
import { roleOf } from '../kinds/change/roles.ts';
import { textOf } from '../playbook/rows.ts';
import type { Programme } from '../programme/types.ts';
import type { Health } from '../score/types.ts';
import { daysBetween } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';

/** The function of the sponsor's role, as the charter has it. */
function departmentOf(programme: Programme): string | undefined {
  const sponsor = textOf(programme.charter?.data.sponsor);
  return sponsor === undefined ? undefined : textOf(roleOf(programme, sponsor)?.function);
}

/** Work that is late, with whose it is. */
function overdueOf({ agendaOf }: Workspace, { playbooks }: Programme, today: IsoDate) {
  return agendaOf(playbooks, periodFrom(today, 0)).flatMap(({ isOverdue, path, pointer, name, due, owners }) =>
    isOverdue && due !== null
      ? {
          path,
          pointer,
          name,
          due,
          daysLate: daysBetween(due, today),
          owners: owners.map((owner) => owner.name),
        }
      : [],
  );
}

/** How much lands on each group in each of the next twelve weeks; a week without anything is left out. */
function loadOf({ contextOf }: Workspace, { charter }: Programme) {
  if (!charter) return [];
  const { weeks, groups } = contextOf(charter).load;
  return groups.flatMap(({ name, cells }) =>
    cells.flatMap((items, nth) => (items.length > 0 ? { group: name, week: weeks[nth], items: items.length } : [])),
  );
}

/**
 * A programme for questions about many, as `score --format ndjson` writes it.
 *
 * @param shared as others may see its documents
 */
export function programmeReport(programme: Programme, health: Health, shared: Workspace, today: IsoDate) {
  const { id, charter, playbooks } = programme;
  const department = departmentOf(programme);
  const path = charter?.path ?? '';
  const own = shared.programmes.find((one) => one.programme.charter?.path === path)?.programme ?? programme;
  return {
    reportVersion: 1,
    today,
    id,
    path,
    title: charter?.title ?? '',
    ...(department === undefined ? {} : { department }),
    documents: playbooks.length,
    health,
    overdue: overdueOf(shared, own, today),
    load: loadOf(shared, own),
  };
}
