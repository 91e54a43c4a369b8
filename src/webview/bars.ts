import { barGesture, daysDragged, gripAt, type Bar, type BarGesture } from './bar-gestures.ts';
import { followPointer } from './follow-pointer.ts';
import { scaleOf } from './scrolling.ts';

/** The bar at an element, or null. */
export function barAt(element: Element | null): { group: SVGGElement; bar: Bar } | null {
  const group = element?.closest<SVGGElement>('g[data-bar]') ?? null;
  const [start, end] = group?.dataset.bar?.split(' ') ?? [];
  const pointer = group?.dataset.pointer;
  return group && start && end && pointer ? { group, bar: { pointer, start, end } } : null;
}

/** Follows the pointer from its going down to its going up; the bar follows in whole days. */
export function dragBar(
  event: PointerEvent,
  lang: 'en' | 'zh',
  finished: (gesture: BarGesture) => void,
): void {
  const found = barAt(event.target as Element);
  const svg = found?.group.ownerSVGElement;
  const rect = found?.group.querySelector<SVGRectElement>('rect.bar');
  if (!found || !svg || !rect || event.button !== 0) return;
  const { group, bar } = found;
  const day = Number(svg.dataset.day);
  const scale = scaleOf(svg);
  const grip = gripAt(event.clientX, rect.getBoundingClientRect());
  const width = rect.width.baseVal.value;
  let days = 0;
  followPointer(svg, event.pointerId, {
    moved: (next) => {
      const dragged = daysDragged(next.clientX - event.clientX, day * scale, days !== 0);
      if (dragged === null) return;
      days = dragged;
      // Taken only once it is a drag: a captured click would belong to the drawing, not to the bar.
      if (!svg.hasPointerCapture(next.pointerId)) svg.setPointerCapture(next.pointerId);
      if (grip === 'end') rect.setAttribute('width', String(Math.max(width + days * day, 2)));
      else group.setAttribute('transform', `translate(${days * day} 0)`);
    },
    ended: () => {
      group.removeAttribute('transform');
      rect.setAttribute('width', String(width));
    },
    dropped: () => {
      const gesture = barGesture(grip, bar, days, lang);
      if (gesture) finished(gesture);
    },
  });
}
