import { addDays, daysBetween } from '../../core/when/dates.ts';
import type { WhatIfResult } from '../../service/preview/edit-messages.ts';
import { barAt, type FoundBar } from '../bars.ts';
import { rowKey, type Shown } from '../sources.ts';

type Ahead = Extract<WhatIfResult, { moved: unknown }>;

const SVG = 'http://www.w3.org/2000/svg';

/** The outline of a bar or sign at other days. */
function ghostOf(
  { group, bar }: FoundBar,
  { start, end }: { start: string; end: string },
  day: number,
): Element[] {
  const shift = daysBetween(bar.start, start) * day;
  const rect = group.querySelector<SVGRectElement>('rect.bar');
  if (!rect) {
    const sign = group.querySelector('path, polygon')?.cloneNode();
    if (!(sign instanceof SVGElement)) return [];
    sign.setAttribute('transform', `translate(${shift} 0)`);
    return [sign];
  }
  const ghost = rect.cloneNode() as SVGRectElement;
  ghost.setAttribute('x', String(rect.x.baseVal.value + shift));
  ghost.setAttribute('width', String(Math.max(daysBetween(start, addDays(end, 1)) * day, 2)));
  return [ghost];
}

/** A sign before what would be too early. */
function warningOf({ group }: FoundBar): Element[] {
  const rect = group.querySelector<SVGRectElement>('rect.bar');
  if (!rect) return [];
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('x', String(rect.x.baseVal.value - 3));
  text.setAttribute('y', String(rect.y.baseVal.value + rect.height.baseVal.value - 2));
  text.setAttribute('text-anchor', 'end');
  text.setAttribute('class', 'halo');
  text.textContent = '⚠';
  return [text];
}

/** Takes away what was drawn of a plan that is not made. */
export function clearGhosts(svg: SVGSVGElement): void {
  for (const layer of svg.querySelectorAll('g.ahead')) layer.remove();
}

/**
 * Draws where everything would stand that moves with what is carried, and marks what would be too early.
 * @param own pointers of what is carried, which shows itself where it is
 */
export function drawGhosts(
  svg: SVGSVGElement,
  shown: Shown,
  { moved, early }: Pick<Ahead, 'moved' | 'early'>,
  own: readonly string[],
): void {
  clearGhosts(svg);
  const drawn = new Map<string, FoundBar>();
  for (const group of svg.querySelectorAll('[data-bar], [data-mark]')) {
    const found = barAt(group);
    if (found) drawn.set(rowKey(shown, found.bar.pointer), found);
  }
  const carried = new Set(own.map((pointer) => rowKey(shown, pointer)));
  const layer = document.createElementNS(SVG, 'g');
  layer.setAttribute('class', 'ahead');
  layer.setAttribute('aria-hidden', 'true');
  const day = Number(svg.dataset.day);
  for (const { pointer, ...days } of moved) {
    const key = rowKey(shown, pointer);
    const found = carried.has(key) ? undefined : drawn.get(key);
    if (found) layer.append(...ghostOf(found, days, day));
  }
  for (const pointer of early) {
    const found = drawn.get(rowKey(shown, pointer));
    if (found) layer.append(...warningOf(found));
  }
  svg.append(layer);
}
