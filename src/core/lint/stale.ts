import type { DocumentContext } from '../context.ts';
import { textOf } from '../playbook/rows.ts';
import type { SharedOption } from '../thresholds.ts';
import { daysBetween } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';

/** Most days that a programme may stand still. */
export const STALE_DAYS: SharedOption = {
  rule: 'stale-programme',
  name: 'days',
  schema: {
    type: 'integer',
    default: 30,
    minimum: 1,
    description: { en: 'Most days without an update of any document', zh: '所有文档均无更新的最长天数' },
  },
};

/** The last day on which a document of a programme was updated, where that is too long ago; null where it is not. */
export function staleSince({ programme, today, optionOf }: DocumentContext<any>): IsoDate | null {
  // A document without the day stands last, and nothing can be said.
  const latest = programme.playbooks
    .map((playbook) => textOf(playbook.data.updated))
    .sort()
    .at(-1);
  return latest !== undefined && daysBetween(latest, today) > optionOf(STALE_DAYS) ? latest : null;
}
