import type { DocumentContext } from '../../context.ts';
import type { CommsData } from '../../generated/data.ts';
import { fewestIndex, TOUCHES, touchesOf } from './touches.ts';

/** The touches of the audience that is reached least, of those that are wanted. */
export function fewestTouches(context: DocumentContext<CommsData>): string | null {
  const touches = (context.data.audiences ?? []).map((_, index) => touchesOf(context, index));
  const least = touches[fewestIndex(touches)];
  if (!least) return null;
  const value = `${least.before} / ${context.optionOf(TOUCHES)}`;
  return context.lang === 'zh' ? `上线前触达最少：${value}` : `fewest touches before go-live: ${value}`;
}
