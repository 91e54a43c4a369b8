import { byBucket } from '../../core/agenda/agenda.ts';
import { type AgendaItem, type AgendaOwner, type Bucket, type Period } from '../../core/agenda/types.ts';
import { inWords } from '../../core/message.ts';
import { referenceKey } from '../../core/references/matching.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';

/** What is told of some documents: what waits in a period, by when, and how much is left out. */
export interface Agenda {
  period: Period;
  /** Whose, or of which meeting; null for everybody. */
  title: string | null;
  groups: { bucket: Bucket; items: AgendaItem[] }[];
  later: number;
  done: number;
}

/** What an agenda is asked for. */
export interface AgendaChoice {
  owner?: string;
  meeting?: string;
}

/** What is said of one of several names, or what names there are. */
function oneOf(
  session: Session,
  id: 'no-such-owner' | 'no-such-meeting',
  name: string,
  known: string[],
): never {
  const allowed = inWords([...new Set(known)].sort(), session.lang);
  throw new UsageError(say(session.lang, id, { name, allowed }));
}

function ownerNamed(session: Session, name: string, items: readonly AgendaItem[]): AgendaOwner {
  const key = referenceKey(name);
  const owners = items.flatMap(({ owners: own }) => own);
  const found = owners.find((owner) => [owner.id, owner.name].some((own) => referenceKey(own) === key));
  return (
    found ??
    oneOf(
      session,
      'no-such-owner',
      name,
      owners.map(({ name: own }) => own),
    )
  );
}

/** What an owner has to do, by id or name. */
export function ofOwner(session: Session, name: string, items: readonly AgendaItem[]): AgendaItem[] {
  const { id } = ownerNamed(session, name, items);
  return items.filter(({ owners }) => owners.some((owner) => owner.id === id));
}

function meetingNamed(session: Session, name: string, items: readonly AgendaItem[]): AgendaItem {
  const meetings = items.filter(({ source }) => source === 'meeting');
  const found = meetings.find((one) => referenceKey(one.name) === referenceKey(name));
  return (
    found ??
    oneOf(
      session,
      'no-such-meeting',
      name,
      meetings.map((one) => one.name),
    )
  );
}

/** The agenda of everybody, of an owner, or of those who meet. */
export function agendaFrom(
  session: Session,
  items: readonly AgendaItem[],
  period: Period,
  { owner, meeting }: AgendaChoice,
): Agenda {
  const met = meeting === undefined ? null : meetingNamed(session, meeting, items);
  const whose = owner === undefined ? null : ownerNamed(session, owner, items);
  const wanted = new Set([...(met?.owners ?? []), ...(whose ? [whose] : [])].map(({ id }) => id));
  const own =
    wanted.size === 0 ? items : items.filter(({ owners }) => owners.some(({ id }) => wanted.has(id)));
  const groups = byBucket(own, period);
  const count = (bucket: Bucket): number => groups.find((one) => one.bucket === bucket)?.items.length ?? 0;
  const title = [met?.name, whose?.name].filter((text) => text !== undefined).join(' · ');
  return {
    period,
    title: title === '' ? null : title,
    groups: groups.filter(({ bucket }) => bucket !== 'later' && bucket !== 'done'),
    later: count('later'),
    done: count('done'),
  };
}
