import { nextInGrid, type GridStop } from './grid-keys.ts';

type Stop = HTMLElement | SVGElement;

/** A grid has keys of its own. */
const INNER = '[data-pointer]:not(input, [role=grid] *), td[data-cell]';
/** The stop that the tab key reaches. */
const HELD = `:is(${INNER})[tabindex="0"]`;

/** What can be worked on are the innermost elements that speak of the text, as far as they are seen. */
const isStop = (element: Stop): boolean => !element.querySelector(INNER) && element.checkVisibility();

function stopsIn(root: HTMLElement): Stop[] {
  return [...root.querySelectorAll<Stop>(INNER)].filter(isStop);
}

/**
 * Which of the stops a key leads to, counted from 0; null where it leads nowhere.
 * @param at the stop that has the focus; -1 where none has
 */
export function nextStop(key: string, at: number, count: number): number | null {
  if (at < 0) return null;
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return next !== undefined && next >= 0 && next < count ? next : null;
}

/**
 * One stop for the tab key in a picture, and arrow keys from target to target; boxes stay stops of their own.
 * The stop is the one that had it before, else the first.
 */
export function setStops(root: HTMLElement): void {
  const held = root.querySelector<Stop>(HELD);
  if (held?.checkVisibility()) return;
  if (held) held.tabIndex = -1;
  for (const element of root.querySelectorAll<Stop>(INNER)) {
    if (!isStop(element)) continue;
    element.tabIndex = 0;
    return;
  }
}

/** The stops of the table that an element is in, as a grid has them; null where it is in none. */
function gridAround(stops: Stop[], from: Element): { stops: Stop[]; places: GridStop[] } | null {
  const table = from.closest('table');
  if (!table) return null;
  const own = stops.filter((stop) => table.contains(stop));
  let row = -1;
  let above: Element | null = null;
  const places = own.map((stop) => {
    const cell = stop.closest<HTMLTableCellElement>('td, th');
    const line = stop.closest('tr');
    if (line !== above) row += 1;
    above = line;
    return { row, column: cell?.cellIndex ?? 0 };
  });
  return { stops: own, places };
}

/** Moves the focus for a key: in a table as in a grid, and where that leads out of it to the next target. */
export function moveFocus(
  root: HTMLElement,
  from: Element,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
): boolean {
  const stops = stopsIn(root);
  const grid = gridAround(stops, from);
  const within = grid && nextInGrid(event, grid.places, grid.stops.indexOf(from as Stop));
  const next = within ?? nextStop(event.key, stops.indexOf(from as Stop), stops.length);
  const stop = next === null ? undefined : (within === null ? stops : (grid?.stops ?? stops))[next];
  if (!stop) return false;
  holdStop(root, stop);
  return true;
}

/** Gives the focus to a target, or to the cell of it that an element is in; Escape and arrow keys go on from there. */
export function holdStop(root: HTMLElement, element: Element): void {
  const stop = element.closest<Stop>(INNER);
  if (!stop || !isStop(stop)) return;
  for (const held of root.querySelectorAll<Stop>(HELD)) held.tabIndex = -1;
  stop.tabIndex = 0;
  stop.focus({ preventScroll: stop instanceof SVGElement });
}
