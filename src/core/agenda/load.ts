import { labelKey } from '../playbook/naming/labels.ts';
import { rowsOf, textOf, type Row } from '../playbook/rows.ts';
import { isOpen } from '../playbook/work-state.ts';
import { findRow } from '../references/matching.ts';
import { addDays, daysBetween, startOfWeek } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';
import { agendaOf, type AgendaDocument } from './agenda.ts';
import type { AgendaItem, AgendaSource, Load, LoadOf } from './types.ts';

/** Weeks that are looked ahead to, this one among them. */
const WEEKS = 12;

/** What takes the time of those whom the change is for. */
const ON_GROUPS = new Set<AgendaSource>(['activity', 'training', 'event', 'contact', 'wave', 'go-live']);

/** What takes the time of whoever is named; phases are made of work that is counted by itself. */
const NOT_ON_OWNERS = new Set<AgendaSource>(['phase', 'go-live', 'blackout', 'day-off', 'ending']);

/** The day by which an item is looked for in a week: that of what recurs, where it is known, else its last one. */
function dayFrom({ due, recurring }: AgendaItem, monday: IsoDate): IsoDate {
  return recurring?.dates.find((day) => day >= monday) ?? due ?? monday;
}

/** Rows by whom they are of, however the name is spelt; each has as many cells as there are weeks. */
class Rows {
  private readonly known = new Map<string, LoadOf>();

  add(id: string, name: string, item: AgendaItem, weeks: readonly number[]): void {
    const row = this.known.get(id) ?? {
      name,
      cells: Array.from({ length: WEEKS }, () => []),
      undated: [],
    };
    for (const week of weeks) row.cells[week]?.push(item);
    if (weeks.length === 0 && item.recurring?.dates.length === 0) row.undated.push(item);
    if (weeks.length > 0 || row.undated.length > 0) this.known.set(id, row);
  }

  /** Whoever has most comes first; in each week from a Monday on what comes first. */
  sorted(first: IsoDate): LoadOf[] {
    const total = ({ cells }: LoadOf): number => cells.reduce((sum, cell) => sum + cell.length, 0);
    const inOrder = (cell: AgendaItem[], week: number): AgendaItem[] => {
      const monday = addDays(first, 7 * week);
      return cell
        .map((item) => ({ item, day: dayFrom(item, monday) }))
        .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
        .map(({ item }) => item);
    };
    return [...this.known.values()]
      .map((row) => ({ ...row, cells: row.cells.map(inOrder) }))
      .sort((a, b) => total(b) - total(a));
  }
}

/** The weeks from a Monday on in which an item takes somebody's time. */
function weeksOf({ from, due, recurring }: AgendaItem, first: IsoDate): number[] {
  const weekOf = (day: IsoDate): number => Math.floor(daysBetween(first, day) / 7);
  if (recurring) {
    if (recurring.weekly) return Array.from({ length: WEEKS }, (_, week) => week);
    return [...new Set(recurring.dates.map(weekOf))].filter((week) => week >= 0 && week < WEEKS);
  }
  if (due === null) return [];
  const start = Math.max(weekOf(from ?? due), 0);
  const end = Math.min(weekOf(due), WEEKS - 1);
  return Array.from({ length: Math.max(end - start + 1, 0) }, (_, week) => start + week);
}

/** What groups are called by what a plan calls them: audiences by their group, waves by those that go live in them. */
function groupNames(documents: readonly AgendaDocument[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (key: string, name: string): void => {
    const known = names.get(labelKey(key));
    if (known) known.push(name);
    else names.set(labelKey(key), [name]);
  };
  const playbooks = documents.map(({ context }) => context.playbook);
  const charters = playbooks.filter((one) => rowsOf(one, 'groups').length > 0);
  for (const playbook of playbooks) {
    for (const audience of rowsOf(playbook, 'audiences') as Row[]) {
      const wanted = textOf(audience.group) ?? '';
      const group = charters.map((charter) => findRow(charter, 'groups', wanted)).find((row) => row !== null);
      if (audience.name && group?.name) add(audience.name, group.name);
    }
    if (rowsOf(playbook, 'waves').length === 0) continue;
    for (const group of charters.flatMap((charter) => rowsOf(charter, 'groups') as Row[])) {
      const wave = findRow(playbook, 'waves', textOf(group.wave) ?? '');
      if (wave && group.name) add(wave.name ?? wave.id ?? '', group.name);
    }
  }
  return names;
}

/**
 * What lands on groups and on owners in the next twelve weeks: the one computation of it, for pictures and rules.
 *
 * @param documents of a programme, and the parts of each
 */
export function loadOf(documents: readonly AgendaDocument[], today: IsoDate): Load {
  const first = startOfWeek(today);
  const [groups, owners] = [new Rows(), new Rows()];
  const called = groupNames(documents);
  for (const item of agendaOf(documents, { from: first, to: addDays(first, 7 * WEEKS - 1) })) {
    const { state, source } = item;
    if (state !== null && !isOpen(state)) continue;
    const weeks = weeksOf(item, first);
    const landsOn = source === 'wave' ? [item.name] : item.groups;
    if (ON_GROUPS.has(source)) {
      const known = landsOn.flatMap(
        (name) => called.get(labelKey(name)) ?? (source === 'wave' ? [] : [name]),
      );
      for (const name of new Set(known)) groups.add(labelKey(name), name, item, weeks);
    }
    if (!NOT_ON_OWNERS.has(source)) {
      for (const { id, name } of item.owners) owners.add(id, name, item, weeks);
    }
  }
  return {
    weeks: Array.from({ length: WEEKS }, (_, week) => addDays(first, 7 * week)),
    groups: groups.sorted(first),
    owners: owners.sorted(first),
  };
}
