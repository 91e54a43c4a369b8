import { byBucket } from '../../core/agenda/agenda.ts';
import { type AgendaItem, type AgendaOwner, type Bucket, type Period } from '../../core/agenda/types.ts';
import { inWords } from '../../core/message.ts';
import { referenceKey } from '../../core/references/matching.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';
import { itemsOf } from './whose.ts';

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

function meetingNamed(session: Session, name: string, items: readonly AgendaItem[]): AgendaItem {
  const meetings = items.filter(({ source }) => source === 'meeting');
  const found = meetings.find((one) => referenceKey(one.name) === referenceKey(name));
  if (found) return found;
  const allowed = inWords([...new Set(meetings.map((one) => one.name))].sort(), session.lang);
  throw new UsageError(say(session.lang, 'no-such-meeting', { name, allowed }));
}

/**
 * The agenda of everybody, of some people, or of those who meet.
 *
 * @param owners null for everybody
 */
export function agendaFrom(
  session: Session,
  items: readonly AgendaItem[],
  period: Period,
  owners: readonly AgendaOwner[] | null,
  meeting: string | undefined,
): Agenda {
  const met = meeting === undefined ? null : meetingNamed(session, meeting, items);
  const wanted = [...(met?.owners ?? []), ...(owners ?? [])];
  // A meeting of which nobody is named is everybody's.
  const own = itemsOf(wanted.length === 0 ? null : wanted, items);
  const groups = byBucket(own, period);
  const count = (bucket: Bucket): number => groups.find((one) => one.bucket === bucket)?.items.length ?? 0;
  const title = [met, ...(owners ?? [])].flatMap((one) => one?.name ?? []).join(' · ');
  return {
    period,
    title: title === '' ? null : title,
    groups: groups.filter(({ bucket }) => bucket !== 'later' && bucket !== 'done'),
    later: count('later'),
    done: count('done'),
  };
}
