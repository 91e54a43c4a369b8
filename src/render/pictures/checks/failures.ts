import type { Check, ChecksView } from '../../../core/views/shapes/checks.ts';

/** What failed, the critical ones first. */
export function failuresOf({ checks }: ChecksView): Check[] {
  return checks
    .filter(({ result }) => result === 'fail')
    .toSorted((a, b) => Number(b.critical) - Number(a.critical));
}
