import { agendaOf } from '../../agenda/agenda.ts';
import type { AgendaItem, AgendaSource } from '../../agenda/types.ts';
import { labelKey } from '../../playbook/labels.ts';
import { isOpen } from '../../playbook/work-state.ts';
import { rowsOf, textOf, type Row } from '../../playbook/rows.ts';
import { findRow } from '../../references/matching.ts';
import { addDays, daysBetween, startOfWeek } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { qualify } from '../../views/qualify.ts';
import type { LoadRow, LoadView } from '../../views/shapes/load.ts';
import type { ProgrammeDocument } from './parts.ts';

const WEEKS = 12;

/** Weeks that are asked about at once: what recurs has at most a month of days in one answer. */
const STEP = 4;

/** What takes the time of those whom the change is for. */
const ON_GROUPS = new Set<AgendaSource>(['activity', 'training', 'event', 'contact', 'wave', 'go-live']);

/** What takes the time of whoever is named; phases are made of work that is counted by itself. */
const NOT_ON_OWNERS = new Set<AgendaSource>(['phase', 'go-live', 'blackout', 'day-off', 'ending']);

/** Rows by name, each with as many cells as there are weeks. */
class Rows {
  private readonly byName = new Map<string, LoadRow>();

  add(name: string, item: AgendaItem, weeks: readonly number[]): void {
    const row = this.byName.get(name) ?? {
      name,
      cells: Array.from({ length: WEEKS }, () => []),
      undated: [],
    };
    const { source, recurring } = item;
    const place = { ...qualify(item.path, { pointer: item.pointer }), name: item.name };
    for (const week of weeks) row.cells[week]?.push({ ...place, source });
    if (weeks.length === 0 && recurring && recurring.dates.length === 0) {
      row.undated.push({ ...place, rhythm: recurring.text });
    }
    if (weeks.length > 0 || row.undated.length > 0) this.byName.set(name, row);
  }

  /** Whoever has most comes first. */
  sorted(): LoadRow[] {
    const total = ({ cells }: LoadRow): number => cells.reduce((sum, cell) => sum + cell.length, 0);
    return [...this.byName.values()].sort((a, b) => total(b) - total(a));
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

/** Everything of the period once: what recurs with its days of all weeks. */
function itemsFrom(documents: readonly ProgrammeDocument[], first: IsoDate): AgendaItem[] {
  const known = new Map<string, AgendaItem>();
  for (let week = 0; week < WEEKS; week += STEP) {
    const from = addDays(first, 7 * week);
    const own = documents.map(({ context, kind }) => ({ context, own: kind?.agenda }));
    for (const item of agendaOf(own, { from, to: addDays(from, 7 * STEP - 1) })) {
      const key = `${item.path}#${item.pointer}`;
      const before = known.get(key);
      if (!before) known.set(key, item);
      else if (before.recurring && item.recurring) before.recurring.dates.push(...item.recurring.dates);
    }
  }
  return [...known.values()];
}

/** What groups are called by what a plan calls them: audiences by their group, waves by those that go live in them. */
function groupNames(documents: readonly ProgrammeDocument[]): Map<string, string[]> {
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

/** Everything that lands on groups and on owners in the next twelve weeks. */
export function programmeLoad(
  documents: readonly ProgrammeDocument[],
  { context, file }: ProgrammeDocument,
): LoadView {
  const zh = context.lang === 'zh';
  const first = startOfWeek(context.today);
  const [groups, owners] = [new Rows(), new Rows()];
  const called = groupNames(documents);
  for (const item of itemsFrom(documents, first)) {
    const { state, source } = item;
    if (state !== null && !isOpen(state)) continue;
    const weeks = weeksOf(item, first);
    const landsOn = source === 'wave' ? [item.name] : item.groups;
    if (ON_GROUPS.has(source)) {
      const known = landsOn.flatMap(
        (name) => called.get(labelKey(name)) ?? (source === 'wave' ? [] : [name]),
      );
      for (const name of new Set(known)) groups.add(name, item, weeks);
    }
    if (!NOT_ON_OWNERS.has(source)) {
      for (const { name } of item.owners) owners.add(name, item, weeks);
    }
  }
  return {
    type: 'load',
    title: file.playbook.title,
    subtitle: zh ? `未来 ${WEEKS} 周，谁身上有多少事` : `What lands on whom in ${WEEKS} weeks`,
    cards: [],
    weeks: Array.from({ length: WEEKS }, (_, week) => {
      const start = addDays(first, 7 * week);
      const days = [0, 1, 2, 3, 4].map((day) => addDays(start, day));
      return { start, off: days.filter((day) => !context.calendar.isWorkingDay(day)) };
    }),
    groups: groups.sorted(),
    owners: owners.sorted(),
  };
}
