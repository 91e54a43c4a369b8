import type { Intent } from '../../core/generated/intents.ts';
import { inWords } from '../../core/message.ts';
import type { Gesture } from '../bar-gestures.ts';
import { barAt, type FoundBar } from '../bars.ts';
import { followPointer } from '../follow-pointer.ts';
import { askedOf } from '../requests.ts';
import { scaleOf } from '../scrolling.ts';
import { word } from '../words.ts';
import { clearGhosts, drawGhosts } from './ghosts.ts';
import type { Tools } from './tools.ts';
import { questions } from './what-if.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Of the handle, in units of the drawing: it stands behind the edge by which a bar is made longer. */
const RADIUS = 5;

/** A row is to wait for another one. */
export function followGesture(
  pointers: readonly string[],
  target: string,
  lang: 'en' | 'zh',
  nameOf: (pointer: string) => string,
): Gesture {
  const intents = pointers.map((pointer): Intent => ({ type: 'follow', pointer, target }));
  const name = inWords(pointers.map(nameOf), lang);
  return { intents, spoken: word(lang, 'follows', { name, target: nameOf(target) }) };
}

/** Shows the handle of the bar that a mouse is over, and takes away that of another one. */
export function showHandle(element: Element): void {
  if (element.matches('.handle')) return;
  const found = barAt(element);
  const svg = element.closest<SVGSVGElement>('svg[data-day]');
  const known = document.querySelector<SVGElement>('.handle');
  const rect = found?.group.querySelector<SVGRectElement>('rect.bar');
  if (known && known.dataset.of === found?.bar.pointer) return;
  known?.remove();
  if (!found || !svg || !rect) return;
  const handle = document.createElementNS(SVG, 'circle');
  handle.setAttribute('class', 'handle');
  handle.setAttribute('cx', String(rect.x.baseVal.value + rect.width.baseVal.value + RADIUS + 2));
  handle.setAttribute('cy', String(rect.y.baseVal.value + rect.height.baseVal.value / 2));
  handle.setAttribute('r', String(RADIUS));
  handle.dataset.of = found.bar.pointer;
  svg.append(handle);
}

/** The bar at a point of the screen that a line may lead to. */
function barUnder({ clientX, clientY }: PointerEvent, from: string): FoundBar | null {
  const found = document
    .elementsFromPoint(clientX, clientY)
    .flatMap((one) => barAt(one) ?? [])
    .find(({ bar }) => bar.pointer !== from);
  return found ?? null;
}

/** Draws a line from the handle of a bar to where the pointer is; the bar on which it is dropped waits for the first. */
export function dragLink(event: PointerEvent, tools: Tools): boolean {
  const handle = event.target as SVGCircleElement;
  const svg = handle.ownerSVGElement;
  const from = handle.dataset.of;
  if (!handle.matches('.handle') || !svg || from === undefined || event.button !== 0) return false;
  const { shown, editor } = tools;
  const gestureOf = ({ bar }: FoundBar): Gesture =>
    followGesture([bar.pointer], from, shown.lang, tools.nameOf);
  const line = document.createElementNS(SVG, 'line');
  line.setAttribute('class', 'linking');
  line.setAttribute('x1', handle.getAttribute('cx') ?? '0');
  line.setAttribute('y1', handle.getAttribute('cy') ?? '0');
  svg.append(line);
  let over: FoundBar | null = null;
  const asking = questions(editor, (result) => {
    const refused = 'refused' in result;
    if (!refused) drawGhosts(svg, shown, result, []);
    const said = over && !refused ? `${gestureOf(over).spoken}; ${result.text}` : '';
    tools.ahead(refused ? `⚠ ${result.refused}` : said, over?.group ?? null);
  });
  const aim = (next: FoundBar | null): void => {
    if (next?.group === over?.group) return;
    over?.group.classList.remove('aimed');
    next?.group.classList.add('aimed');
    over = next;
    clearGhosts(svg);
    tools.ahead('', null);
    asking.ask(next && askedOf(shown, gestureOf(next).intents));
  };
  const end = (): void => {
    line.remove();
    handle.remove();
    aim(null);
    asking.end();
  };
  svg.setPointerCapture(event.pointerId);
  followPointer(svg, event.pointerId, {
    moved: (next) => {
      const { left, top } = svg.getBoundingClientRect();
      const scale = scaleOf(svg);
      line.setAttribute('x2', String((next.clientX - left) / scale));
      line.setAttribute('y2', String((next.clientY - top) / scale));
      aim(barUnder(next, from));
    },
    dropped: () => {
      const target = over;
      end();
      if (target) tools.edit(gestureOf(target));
    },
    cancelled: end,
  });
  return true;
}
