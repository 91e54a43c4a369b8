/** Where a step may lead: `-1` and `1` are the one before and behind, the others the ends. */
export type Stride = -1 | 1 | 'first' | 'last';

const STRIDES = new Map<string, Stride>([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
  // What a presenter's remote control sends.
  ['PageUp', -1],
  ['PageDown', 1],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** What a key means in a meeting; null for every other key. */
export function meetingKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): Stride | 'leave' | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  return key === 'Escape' ? 'leave' : (STRIDES.get(key) ?? null);
}

/**
 * The place that a stride leads to.
 *
 * @param count of the places, at least one
 */
export function placeAfter(at: number, stride: Stride, count: number): number {
  if (stride === 'first') return 0;
  if (stride === 'last') return count - 1;
  return Math.max(0, Math.min(at + stride, count - 1));
}
