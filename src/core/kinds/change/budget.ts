import { parseQuantity } from '../../playbook/values/quantity.ts';
import type { Playbook } from '../../playbook/types.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';

/** A charter's budget in the unit of its total. */
export interface Budget {
  total: number;
  /** Sum of the lines; null where there are none or one of them has no amount. */
  lines: number | null;
  reserve: number | null;
}

/** Reads a charter's budget; null without a total, or where amounts are unreadable or in several units. */
export function budgetOf(playbook: Playbook): Budget | null {
  const rows = rowsOf(playbook, 'budget-lines');
  const total = parseQuantity(textOf(playbook.data.budget) ?? '');
  if (
    !total ||
    playbook.problems.some((problem) => /^\/(budget|reserve|budget-lines)\b/.test(problem.pointer))
  ) {
    return null;
  }
  const reserve = parseQuantity(textOf(playbook.data.reserve) ?? '');
  const amounts = rows.map((row) => parseQuantity(textOf(row.amount) ?? ''));
  const units = new Set([total, reserve, ...amounts].flatMap((amount) => amount?.unit || []));
  if (units.size > 1) return null;
  const known = amounts.flatMap((amount) => amount?.value ?? []);
  const complete = known.length > 0 && known.length === rows.length;
  return {
    total: total.value,
    lines: complete ? known.reduce((sum, value) => sum + value, 0) : null,
    reserve: reserve?.value ?? null,
  };
}
