import type { AgendaItem, Bucket } from '../../../core/agenda/types.ts';
import type { AgendaView } from '../../../core/views/shapes/agenda.ts';

/** What the lines are put together by. */
export const GROUPINGS = ['time', 'owner', 'group', 'document'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How a reader looks at an agenda: whose lines, and put together by what. */
export interface Lens {
  /** Id of an owner; '' for everybody. */
  mine: string;
  grouping: Grouping;
}

/** Everybody's, by time: what stands on a page. */
export const PLAIN_LENS: Lens = { mine: '', grouping: 'time' };

/** A lens as far as it fits: of somebody whom these documents do not know nothing would be seen. */
export function lensFor({ people, isWhole }: AgendaView, { mine, grouping }: Lens): Lens {
  return {
    mine: people.some(({ id }) => id === mine) ? mine : '',
    grouping: grouping === 'document' && !isWhole ? 'time' : grouping,
  };
}

/** Lines below one heading. */
export interface AgendaSection {
  /** The time, or null where a name is the heading. */
  bucket: Bucket | null;
  /** The name that is the heading; '' for those without one. */
  name: string;
  /** Each with the time that it belongs to. */
  lines: { bucket: Bucket; item: AgendaItem }[];
  /** True for what is not of the next weeks, which is opened when it is wanted. */
  isFolded: boolean;
}

/** Whether nobody has to look at it now. */
export function isFolded(bucket: Bucket): boolean {
  return bucket === 'later' || bucket === 'undated' || bucket === 'done';
}

function namesOf({ owners, groups, document }: AgendaItem, grouping: Grouping): string[] {
  if (grouping === 'document') return [document];
  const names = grouping === 'owner' ? owners.map(({ name }) => name) : groups;
  return names.length > 0 ? names : [''];
}

/** The groups of an agenda with what belongs to the owner of a lens. */
export function groupsIn({ groups }: AgendaView, { mine }: Lens): AgendaView['groups'] {
  if (mine === '') return groups;
  return groups.map(({ bucket, items }) => ({
    bucket,
    items: items.filter(({ owners }) => owners.some(({ id }) => id === mine)),
  }));
}

/** The lines of an agenda below the headings that a reader chose; what several have to do stands below each of them. */
export function sectionsOf(view: AgendaView, lens: Lens): AgendaSection[] {
  const { grouping } = lens;
  const own = groupsIn(view, lens)
    .map(({ bucket, items }) => ({ bucket, lines: items.map((item) => ({ bucket, item })) }))
    .filter(({ lines }) => lines.length > 0);
  const byTime = own.map(({ bucket, lines }): AgendaSection => {
    return { bucket, name: '', lines, isFolded: isFolded(bucket) };
  });
  if (grouping === 'time') return byTime;
  const byName = new Map<string, AgendaSection['lines']>();
  for (const line of byTime.flatMap((section) => (section.isFolded ? [] : section.lines))) {
    for (const name of new Set(namesOf(line.item, grouping))) {
      const known = byName.get(name);
      if (known) known.push(line);
      else byName.set(name, [line]);
    }
  }
  const named = [...byName]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([name, lines]): AgendaSection => ({ bucket: null, name, lines, isFolded: false }));
  return [...named, ...byTime.filter((section) => section.isFolded)];
}
