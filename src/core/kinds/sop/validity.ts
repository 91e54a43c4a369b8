import type { SopData } from '../../generated/data.ts';
import type { IsoDate } from '../../when/types.ts';

/** Why a procedure does not hold on a day; null where it does. */
export function invalidity(
  { status, effective, approver, author, ...data }: SopData,
  today: IsoDate,
): 'not-active' | 'no-day' | 'too-early' | 'review-due' | 'nobody' | 'own-author' | null {
  const reviewBy = data['review-by'];
  if (status !== 'active') return 'not-active';
  if (effective === undefined) return 'no-day';
  if (effective > today) return 'too-early';
  if (reviewBy !== undefined && reviewBy < today) return 'review-due';
  if (approver === undefined) return 'nobody';
  return approver === author ? 'own-author' : null;
}
