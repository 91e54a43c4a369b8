import type { View } from '../../core/generated/views.ts';
import { barAt } from '../bars.ts';
import { targetAt } from '../targets.ts';
import type { Place, Spot } from './actions.ts';
import { placeAt } from './place.ts';

/** A pointer without the row that it names: what is left names the document. */
const documentOf = (pointer: string): string => pointer.replace(/\/[^/]+\/\d+$/, '');

/** A pointer into the document that a plan is of, or the first of them. */
function anyPointer(view: View): string | undefined {
  if (view.type !== 'timeline') return undefined;
  const { lanes, marks } = view;
  return [...lanes, ...lanes.flatMap(({ bars }) => bars), ...marks].find(({ pointer }) => pointer !== '')
    ?.pointer;
}

/** Something can be put at a day of a plan, in a phase where that is known. */
function inPlan(view: View, day: string | null, lane: string): Place | null {
  const within = /\/phases\/\d+$/.test(lane) ? lane : '';
  const known = within || anyPointer(view);
  return day !== null && known !== undefined ? { document: documentOf(known), day, within } : null;
}

/** Something can be sent to an audience in the week of a cell. */
function inCalendar(view: View, element: Element | null): Place | null {
  if (view.type !== 'contact-calendar') return null;
  const cell = element?.closest<HTMLTableCellElement>('td, th[scope=row]');
  const pointer = cell?.closest('tr')?.querySelector<HTMLElement>('th[data-pointer]')?.dataset.pointer;
  const within = pointer ?? view.rows[0]?.pointer;
  if (within === undefined) return null;
  // The first column are the audiences.
  const day = view.weeks[(cell?.cellIndex ?? 0) - 1] ?? view.today;
  return { document: documentOf(within), day, within };
}

/** Where the middle of an element is seen. */
function middleOf(element: Element): { clientX: number; clientY: number } {
  const { left, top, width, height } = (element.querySelector('rect.bar') ?? element).getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

/**
 * What can be worked on at an element of a picture, and where something can be added.
 *
 * @param point where the mouse stands; null for keys, which stand where the element is
 * @param marked what is chosen together
 */
export function spotAt(
  view: View,
  element: Element | null,
  point: { clientX: number; clientY: number } | null,
  marked: readonly string[],
): Spot | null {
  const pointer = (element && targetAt(element)?.pointer) ?? null;
  const rows = pointer === null || !/\/\d+$/.test(pointer) ? [] : [pointer];
  const pointers = pointer !== null && marked.includes(pointer) ? marked : rows;
  if (view.type === 'contact-calendar') return { pointers, place: inCalendar(view, element) };
  if (view.type !== 'timeline') return null;
  const svg = element?.closest<SVGSVGElement>('svg[data-from]') ?? null;
  const at = point ?? (element && middleOf(element));
  const place = at && placeAt(svg, at);
  const lane = view.lanes.find((one) => one.pointer === pointer);
  const bar = point ? undefined : (barAt(element)?.bar.start ?? lane?.start ?? undefined);
  const today = view.axis === 'dated' ? view.today : view.start;
  return { pointers, place: inPlan(view, bar ?? place?.day ?? today, lane?.pointer ?? place?.lane ?? '') };
}
