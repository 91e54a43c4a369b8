import { addDays } from '../../core/when/dates.ts';
import { scaleOf } from '../scrolling.ts';

/** A place in a plan. */
export interface PlanPlace {
  day: string;
  /** Pointer of the phase, '' where there is none. */
  lane: string;
}

/** The day at so many units of a drawing from its left edge; null where it has no days. */
export function dayAt(
  x: number,
  { from, left, day }: Partial<Record<'from' | 'left' | 'day', string>>,
): string | null {
  if (from === undefined) return null;
  return addDays(from, Math.max(0, Math.floor((x - Number(left)) / Number(day))));
}

/** The room of a phase at a point of the screen. */
export function roomAt({ clientX, clientY }: { clientX: number; clientY: number }): SVGRectElement | null {
  const all = document.elementsFromPoint(clientX, clientY);
  return all.find((one): one is SVGRectElement => one.matches('rect[data-lane]')) ?? null;
}

/** The place at a point of the screen; null outside of a plan. */
export function placeAt(
  svg: SVGSVGElement | null,
  point: { clientX: number; clientY: number },
): PlanPlace | null {
  if (!svg) return null;
  const day = dayAt((point.clientX - svg.getBoundingClientRect().left) / scaleOf(svg), svg.dataset);
  return day === null ? null : { day, lane: roomAt(point)?.dataset.lane ?? '' };
}
