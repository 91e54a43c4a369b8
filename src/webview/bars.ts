import type { Bar } from './bar-gestures.ts';

/** A bar, or a sign of one day, with what it says of itself. */
export interface FoundBar {
  group: SVGGElement;
  bar: Bar;
}

/** The bar, or the sign of a milestone, gate or win, at an element; null where there is none. */
export function barAt(element: Element | null): FoundBar | null {
  const group = element?.closest<SVGGElement>('g[data-bar], g[data-mark]') ?? null;
  const { pointer, mark } = group?.dataset ?? {};
  const [start, end] = mark === undefined ? (group?.dataset.bar?.split(' ') ?? []) : [mark, mark];
  if (!group || !start || !end || !pointer) return null;
  return { group, bar: { pointer, start, end, ...(mark === undefined ? {} : { isMark: true }) } };
}
