import { memoizeWeak } from '../memoize.ts';
import type { Playbook } from '../playbook/types.ts';
import { parseWhen } from '../when/parse.ts';
import { spanOf, type TimeReference } from '../when/resolve.ts';
import type { Calendar, IsoDate } from '../when/types.ts';
import { dateOrders } from '../playbook/values/date-orders.ts';

/** The first day of a key that says a day by itself, without rows and go-live. */
function dayOf(playbook: Playbook, key: string, reference: TimeReference): IsoDate | null {
  const text = playbook.data[key];
  const when = typeof text === 'string' ? parseWhen(text) : null;
  return (when && spanOf(when, reference)?.from) ?? null;
}

/** By what the keys of a document are read themselves. */
const ownReference = memoizeWeak((playbook: Playbook) =>
  memoizeWeak((calendar: Calendar): TimeReference => {
    const bare: TimeReference = {
      start: null,
      calendar,
      order: dateOrders(playbook).order,
    };
    const start = dayOf(playbook, 'start', bare);
    const days = ['date', 'updated', 'created'].map((key) => dayOf(playbook, key, bare));
    return { ...bare, start, near: start ?? days.find((day) => day !== null) ?? null };
  }),
);

/**
 * What the times of a document are read by: its own keys, else those of the charter of its programme.
 *
 * @param planned the go-live that other documents of the programme plan
 */
export function timeReference(
  playbook: Playbook,
  charter: Playbook | null,
  calendar: Calendar,
  planned: IsoDate | null,
): TimeReference {
  const own = ownReference(playbook)(calendar);
  const theirs = charter && ownReference(charter)(calendar);
  const start = playbook.data.start === undefined ? (theirs?.start ?? null) : own.start;
  const reference = { ...own, start, near: start ?? own.near ?? theirs?.near ?? null };
  const goLive =
    dayOf(playbook, 'go-live', reference) ?? planned ?? (theirs && dayOf(charter, 'go-live', theirs));
  return { ...reference, goLive };
}
