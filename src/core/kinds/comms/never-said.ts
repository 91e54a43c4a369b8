import type { DocumentContext } from '../../context.ts';
import type { CommsData, CommsEvent } from '../../generated/data.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { isUnreadable } from '../../playbook/unreadable.ts';

/** True where every event of the programme's plans says what it is, and none is of a type; asked of the latest plan. */
export function neverSaid(context: DocumentContext<CommsData>, type: CommsEvent['type']): boolean {
  const { playbook, programme } = context;
  if (playbook !== programme.latest('comms')) return false;
  const plans = programme.of('comms');
  // An event that was not read may be just that.
  if (plans.some((plan) => plan.unread.length > 0 || isUnreadable(plan, /^\/events/))) return false;
  const events = plans
    .flatMap((plan) => rowsOf(plan, 'events'))
    .filter(({ status }) => status !== 'cancelled');
  return (
    events.length > 0 && events.every((event) => textOf(event.type) !== undefined && event.type !== type)
  );
}
