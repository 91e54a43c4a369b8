import { byBucket } from '../agenda/agenda.ts';
import type { AgendaItem, AgendaOwner, Bucket, Period } from '../agenda/types.ts';
import { inWords } from '../message.ts';
import type { Lang } from '../playbook/types.ts';
import { referenceKey } from '../references/matching.ts';

/** What is told of some documents: what waits in a period, by when, and how much is left out. */
export interface Agenda {
  period: Period;
  /** Whose, or of which meeting; null for everybody. */
  title: string | null;
  groups: { bucket: Bucket; items: AgendaItem[] }[];
  later: number;
  done: number;
  /** What is private and left out, in words; left out where nothing is. */
  leftOut?: string;
}

/** Names of people, each once, in a row. */
export const namesOf = (people: readonly AgendaOwner[], lang: Lang): string =>
  inWords([...new Set(people.map(({ name }) => name))].sort(), lang);

/** The owner of some items by id or name; where there is none, the names of those that there are. */
export function ownerNamed(
  items: readonly AgendaItem[],
  name: string,
  lang: Lang,
): AgendaOwner | { allowed: string } {
  const key = referenceKey(name);
  const owners = items.flatMap((item) => item.owners);
  const found = owners.find((owner) => [owner.id, owner.name].some((own) => referenceKey(own) === key));
  return found ?? { allowed: namesOf(owners, lang) };
}

/** Items by when they are due. */
export function agendaWith(items: readonly AgendaItem[], period: Period, title: string | null): Agenda {
  const groups = byBucket(items, period);
  const count = (bucket: Bucket): number => groups.find((one) => one.bucket === bucket)?.items.length ?? 0;
  return {
    period,
    title,
    groups: groups.filter(({ bucket }) => bucket !== 'later' && bucket !== 'done'),
    later: count('later'),
    done: count('done'),
  };
}

/** What some people have to do; of everybody all. */
export function itemsOf(
  owners: readonly AgendaOwner[] | null,
  items: readonly AgendaItem[],
): readonly AgendaItem[] {
  if (!owners) return items;
  const wanted = new Set(owners.map(({ id }) => id));
  return items.filter((item) => item.owners.some(({ id }) => wanted.has(id)));
}

/** All that is known of each item, as `agenda --format json` writes it. */
export function agendaReport({ period, title, groups, later, done }: Agenda, today: string) {
  const items = groups.flatMap((group) =>
    group.items.map((item) => ({ bucket: group.bucket, ...item, edits: undefined })),
  );
  return { reportVersion: 1, today, to: period.to, title, items, later, done };
}
