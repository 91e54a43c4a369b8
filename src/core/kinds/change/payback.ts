import { parseQuantity } from '../../playbook/values/quantity.ts';
import type { Playbook } from '../../playbook/types.ts';
import { textOf } from '../../playbook/rows.ts';
import { parseDuration } from '../../when/parse.ts';

const MONTHS: Record<string, number> = { mo: 1, q: 3, y: 12 };

/** The claimed pay-back in months; null where there is none in months, quarters or years. */
export function claimedMonths(playbook: Playbook): number | null {
  const claim = parseDuration(textOf(playbook.data['payback-claim']) ?? '');
  if (!claim) return null;
  const months = MONTHS[claim.unit];
  return months === undefined ? null : claim.amount * months;
}

/** Pay-back in months = cost ÷ monthly benefit; null where an input is missing or the units differ. */
export function computedMonths(playbook: Playbook): number | null {
  const cost = parseQuantity(textOf(playbook.data['payback-cost']) ?? '');
  const benefit = parseQuantity(textOf(playbook.data['payback-monthly-benefit']) ?? '');
  if (!cost || !benefit || benefit.value <= 0) return null;
  const comparable = cost.unit === '' || benefit.unit === '' || cost.unit === benefit.unit;
  return comparable ? cost.value / benefit.value : null;
}
