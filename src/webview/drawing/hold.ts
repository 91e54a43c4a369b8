import { barStep } from '../bar-gestures.ts';
import { barAt } from '../bars.ts';
import { word } from '../words.ts';
import { Carried } from './carried.ts';
import { meantBars } from './drag-bar.ts';
import type { Tools } from './tools.ts';

/** Takes hold of a bar by keys, and of those that are chosen with it; null where there is none. */
export function takeHold(element: Element, tools: Tools): Carried | null {
  const found = barAt(element);
  const svg = found?.group.ownerSVGElement;
  if (!found || !svg) return null;
  tools.dispatch({ type: 'speak', text: word(tools.shown.lang, 'taken') });
  return new Carried(meantBars(svg, found, tools.marked), svg, tools);
}

/** The rooms of phases above and below a bar, and which of them it is in. */
function roomsOf(element: Element): { rooms: SVGRectElement[]; home: number } {
  const rooms = [...(element.closest('svg')?.querySelectorAll<SVGRectElement>('rect[data-lane]') ?? [])];
  const box = (element as SVGGElement).querySelector<SVGRectElement>('rect.bar')?.y.baseVal.value;
  const home = rooms.findIndex(({ y, height }) => {
    const top = y.baseVal.value;
    return box !== undefined && box >= top && box < top + height.baseVal.value;
  });
  return { rooms, home };
}

/**
 * What a key does with what is held: left and right as where it is not held, up and down to another phase, Enter or
 * Space drops it, Escape puts it back.
 *
 * @returns whether it is held still
 */
export function holdKey(event: KeyboardEvent, carried: Carried, tools: Tools): boolean {
  const { key } = event;
  const [first] = carried.found;
  const step = barStep(event);
  event.preventDefault();
  event.stopPropagation();
  if (step) {
    const { grip, days, room } = carried.aim;
    // Its end and the whole of it are two things: the one begins where the other has not.
    carried.to({ grip: step.grip, days: grip === step.grip ? days + step.days : step.days, room });
  } else if ((key === 'ArrowUp' || key === 'ArrowDown') && first) {
    const { rooms, home } = roomsOf(first.group);
    const at = carried.aim.room ? rooms.indexOf(carried.aim.room) : home;
    const next = at + (key === 'ArrowUp' ? -1 : 1);
    const [from, to] = [rooms[home], rooms[next]];
    if (from && to)
      carried.to({
        grip: 'bar',
        room: next === home ? null : to,
        down: to.y.baseVal.value - from.y.baseVal.value,
      });
  } else if (key === 'Enter' || key === ' ') {
    const gesture = carried.gesture();
    carried.end();
    if (gesture) tools.edit(gesture);
    return false;
  } else if (key === 'Escape') {
    carried.end();
    tools.dispatch({ type: 'speak', text: word(tools.shown.lang, 'putBack') });
    return false;
  }
  return true;
}
