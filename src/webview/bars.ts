import { addDays } from '../core/when/dates.ts';
import type { Intent } from '../core/edits/types.ts';
import { word } from './words.ts';

/** What a gesture on a bar comes to, and the words for whoever does not see it. */
export interface BarGesture {
  intent: Intent;
  spoken: string;
}

interface Target {
  pointer: string;
  start: string;
  end: string;
}

/** The bar at an element, or null. */
export function barAt(element: Element | null): { group: SVGGElement; target: Target } | null {
  const group = element?.closest<SVGGElement>('g[data-bar]') ?? null;
  const [start, end] = group?.dataset.bar?.split(' ') ?? [];
  const pointer = group?.dataset.pointer;
  return group && start && end && pointer ? { group, target: { pointer, start, end } } : null;
}

function moved({ pointer }: Target, days: number, lang: 'en' | 'zh'): BarGesture | null {
  if (days === 0) return null;
  return { intent: { type: 'move-bar', pointer, days }, spoken: word(lang, 'moved', { days }) };
}

function resized({ pointer, start, end }: Target, days: number, lang: 'en' | 'zh'): BarGesture | null {
  const last = addDays(end, days);
  if (days === 0 || last < start) return null;
  return {
    intent: { type: 'resize-bar', pointer, start, end: last },
    spoken: word(lang, 'resized', { start, end: last }),
  };
}

/** Arrow keys: a day, with Shift a week; with Alt the end alone. */
export function barKey(event: KeyboardEvent, target: Target, lang: 'en' | 'zh'): BarGesture | null {
  const sign = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const days = sign * (event.shiftKey ? 7 : 1);
  return event.altKey ? resized(target, days, lang) : moved(target, days, lang);
}

/** Near the right edge of a bar a drag changes its end, elsewhere it moves the whole. */
const EDGE = 6;
/** A hand is not quite still when it clicks. */
const SLOP = 3;

/** Follows the pointer from its going down to its going up; the bar follows in whole days. */
export function dragBar(
  event: PointerEvent,
  lang: 'en' | 'zh',
  finished: (gesture: BarGesture) => void,
): void {
  const bar = barAt(event.target as Element);
  const svg = bar?.group.ownerSVGElement;
  const rect = bar?.group.querySelector<SVGRectElement>('rect.bar');
  if (!bar || !svg || !rect || event.button !== 0) return;
  const { group, target } = bar;
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  const day = Number(svg.dataset.day) * scale;
  const resize =
    rect.getBoundingClientRect().right - event.clientX < EDGE && rect.getBoundingClientRect().width > 12;
  const width = rect.width.baseVal.value;
  const from = event.clientX;
  let days = 0;
  const move = (next: PointerEvent): void => {
    // Taken only once it is a drag: a captured click would belong to the drawing, not to the bar.
    if (Math.abs(next.clientX - from) < SLOP && days === 0) return;
    if (!svg.hasPointerCapture(next.pointerId)) svg.setPointerCapture(next.pointerId);
    days = Math.round((next.clientX - from) / day);
    if (resize) rect.setAttribute('width', String(Math.max(width + (days * day) / scale, 2)));
    else group.setAttribute('transform', `translate(${(days * day) / scale} 0)`);
  };
  const end = (): void => {
    svg.removeEventListener('pointermove', move);
    svg.removeEventListener('pointerup', end);
    svg.removeEventListener('pointercancel', end);
    group.removeAttribute('transform');
    rect.setAttribute('width', String(width));
    const gesture = resize ? resized(target, days, lang) : moved(target, days, lang);
    if (gesture) finished(gesture);
  };
  svg.addEventListener('pointermove', move);
  svg.addEventListener('pointerup', end);
  svg.addEventListener('pointercancel', end);
}
