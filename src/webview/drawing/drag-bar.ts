import { daysDragged, gripAt } from '../bar-gestures.ts';
import { barAt, type FoundBar } from '../bars.ts';
import { followPointer } from '../follow-pointer.ts';
import { scaleOf } from '../scrolling.ts';
import { Carried } from './carried.ts';
import { roomAt } from './place.ts';
import type { Tools } from './tools.ts';

/** The bars that a gesture at one of them is about: those that are chosen together, where it is one of them. */
export function meantBars(svg: SVGSVGElement, found: FoundBar, marked: readonly string[]): FoundBar[] {
  if (!marked.includes(found.bar.pointer)) return [found];
  const chosen = new Set(marked);
  return [...svg.querySelectorAll('g[data-bar], g[data-mark]')].flatMap((group) => {
    const one = barAt(group);
    return one && chosen.has(one.bar.pointer) ? [one] : [];
  });
}

/** Carries a bar, or those that are chosen with it, from a pointer's going down to its going up; Escape puts them back. */
export function dragBar(event: PointerEvent, tools: Tools): void {
  const found = barAt(event.target as Element);
  const svg = found?.group.ownerSVGElement;
  if (!found || !svg || event.button !== 0 || event.shiftKey) return;
  const rect = found.group.querySelector('rect.bar')?.getBoundingClientRect();
  const grip = rect && tools.marked.length < 2 ? gripAt(event.clientX, rect) : 'bar';
  const scale = scaleOf(svg);
  const day = Number(svg.dataset.day) * scale;
  const home = roomAt(event);
  let carried: Carried | null = null;
  followPointer(svg, event.pointerId, {
    moved: (next) => {
      const isElsewhere = (): boolean => home !== null && grip === 'bar' && roomAt(next) !== home;
      const days = daysDragged(next.clientX - event.clientX, day, carried !== null);
      if (days === null && !isElsewhere()) return;
      // Taken only once it is a drag: a captured click would belong to the drawing, not to the bar.
      if (!svg.hasPointerCapture(next.pointerId)) svg.setPointerCapture(next.pointerId);
      document.querySelector('.handle')?.remove();
      carried ??= new Carried(meantBars(svg, found, tools.marked), svg, tools);
      const away = isElsewhere();
      carried.to({
        grip,
        days: days ?? 0,
        room: away ? roomAt(next) : null,
        down: away ? (next.clientY - event.clientY) / scale : 0,
      });
    },
    dropped: () => {
      const gesture = carried?.gesture();
      carried?.end();
      if (gesture) tools.edit(gesture);
    },
    cancelled: () => carried?.end(),
  });
}
