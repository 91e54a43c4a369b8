import type { AgendaItem, AgendaOwner, Period } from '../../core/agenda/types.ts';
import { inWords } from '../../core/message.ts';
import { referenceKey } from '../../core/references/matching.ts';
import { agendaWith, itemsOf, type Agenda } from '../../core/reports/agenda.ts';
import { type Session, UsageError } from '../host.ts';
import { say } from '../messages.ts';

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
  const title = [met, ...(owners ?? [])].flatMap((one) => one?.name ?? []).join(' · ');
  return agendaWith(own, period, title === '' ? null : title);
}
