import type { RefObject } from 'preact';
import { barGesture, barStep, type Gesture } from './bar-gestures.ts';
import { barAt } from './bars.ts';
import { actionsAt } from './drawing/actions.ts';
import type { Carried } from './drawing/carried.ts';
import { dragBar, meantBars } from './drawing/drag-bar.ts';
import { holdKey, takeHold } from './drawing/hold.ts';
import { dragLink, showHandle } from './drawing/link.ts';
import { toggled } from './drawing/marked.ts';
import { spotAt } from './drawing/spot.ts';
import type { Tools } from './drawing/tools.ts';
import type { View } from '../core/generated/views.ts';
import type { Selection } from './panel-state.ts';
import { buttonRequest, editRequest, formRequest, targetRequest } from './requests.ts';
import { holdStop, moveFocus } from './roving-tabindex.ts';
import { keepNames } from './scrolling.ts';
import { placeOf, type Shown } from './sources.ts';
import { targetAt } from './targets.ts';
import { word } from './words.ts';

/** What has a meaning of its own for mouse and keys. */
const CONTROLS = 'input,select,summary,button,form,[role=grid] *';

/** What is to be filled in after a button was pressed (`data-next`), in the row that the button stands in. */
function nextField(shown: Shown, button: HTMLElement): Selection | null {
  const row = button.closest<HTMLElement>('[data-pointer]')?.dataset.pointer;
  const { next } = button.dataset;
  return row === undefined || next === undefined
    ? null
    : { pointer: row, focus: placeOf(shown, next).pointer };
}

/** What a button of a picture asks for, where it asks for something; what is to be filled in then is gone to. */
export function press(
  { shown, editor, dispatch }: Pick<Tools, 'shown' | 'editor' | 'dispatch'>,
  element: Element,
): void {
  const button = element.closest<HTMLElement>('button');
  const request = button && buttonRequest(shown, button.dataset);
  if (!request) return;
  editor.postMessage(request);
  const selection = nextField(shown, button);
  if (selection) dispatch({ type: 'select', selection });
}

/** What gestures in a picture work with. */
export interface GestureTools extends Tools {
  root: RefObject<HTMLElement | null>;
  view: View | undefined;
  /** What is held by keys. */
  held: { current: Carried | null };
}

/** Handlers of the element that holds a picture: what is done in the picture becomes a request or an action. */
export function gestureHandlers(tools: GestureTools) {
  const { root, view, held, shown, editor, marked, dispatch, edit } = tools;
  const { lang } = shown;
  const select = (element: Element, enter: boolean): void => {
    const target = targetAt(element);
    if (!target) return;
    const { request, selection } = targetRequest(shown, target, enter);
    editor.postMessage(request);
    if (!selection) return;
    if (root.current) holdStop(root.current, element);
    dispatch({ type: 'select', selection });
  };
  /** Chooses a bar together with others, or no longer. */
  const mark = (element: Element): boolean => {
    const pointer = barAt(element)?.bar.pointer;
    if (pointer === undefined) return false;
    const next = toggled(shown, marked, pointer);
    dispatch({ type: 'mark', marked: next });
    dispatch({ type: 'speak', text: word(lang, 'marked', { count: next.length }) });
    if (root.current) holdStop(root.current, element);
    return true;
  };
  const openMenu = (element: Element, point: { clientX: number; clientY: number } | null): boolean => {
    const spot = view && spotAt(view, element, point, marked);
    if (!spot || actionsAt(view, spot, lang).length === 0) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = point
      ? { left: point.clientX, top: point.clientY, width: 0, height: 0 }
      : { left, top, width, height };
    dispatch({ type: 'menu', menu: { spot, at } });
    return true;
  };
  const remove = (element: Element): boolean => {
    const spot = view && barAt(element) && spotAt(view, element, null, marked);
    const action = spot && actionsAt(view, spot, lang).find(({ id }) => id === 'delete');
    if (action?.needs !== 'nothing') return false;
    edit(action.gesture);
    return true;
  };
  const move = (element: Element, event: KeyboardEvent): Gesture | null => {
    const found = barAt(element);
    const svg = found?.group.ownerSVGElement;
    const step = barStep(event);
    if (!found || !svg || !step) return null;
    const bars = step.grip === 'end' ? [found] : meantBars(svg, found, marked);
    return barGesture(
      step.grip,
      bars.map(({ bar }) => bar),
      step.days,
      lang,
    );
  };
  /** What a key does with a bar or at a place; false where it does nothing there. */
  const work = (element: Element, event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    if (key === ' ') {
      if (shiftKey) return mark(element);
      held.current = takeHold(element, tools);
      return held.current !== null;
    }
    if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return openMenu(element, null);
    if (key === 'Delete') return remove(element);
    if (key === 'Escape' && marked.length > 0) {
      dispatch({ type: 'mark', marked: [] });
      dispatch({ type: 'speak', text: word(lang, 'marked', { count: 0 }) });
      return true;
    }
    const gesture = move(element, event);
    if (gesture) edit(gesture);
    return gesture !== null;
  };
  return {
    onClick(event: MouseEvent): void {
      const element = event.target as Element;
      if (event.shiftKey && mark(element)) return event.preventDefault();
      press(tools, element);
      if (element.closest(CONTROLS)) return;
      if (marked.length > 0) dispatch({ type: 'mark', marked: [] });
      // The words of a task lead to the text; its box alone ticks it.
      event.preventDefault();
      select(element, false);
    },
    onSubmit(event: Event): void {
      const request = formRequest(shown, event.target as HTMLFormElement);
      if (!request) return;
      event.preventDefault();
      editor.postMessage(request);
    },
    onDblClick(event: Event): void {
      const element = event.target as Element;
      if (!element.closest(CONTROLS)) select(element, true);
    },
    onChange(event: Event): void {
      const box = event.target as HTMLInputElement;
      const { pointer } = box.dataset;
      if (!pointer) return;
      // The picture shows what the text says; the box follows when the text has changed.
      const done = box.checked;
      box.checked = !done;
      dispatch({ type: 'speak', text: '' });
      dispatch({ type: 'asked', pointer });
      editor.postMessage(editRequest(shown, { type: 'tick-task', pointer, done }));
    },
    onContextMenu(event: MouseEvent): void {
      const element = event.target as Element;
      if (!element.closest(CONTROLS) && openMenu(element, event)) event.preventDefault();
    },
    onKeyDown(event: KeyboardEvent): void {
      const element = event.target as Element;
      if (held.current) {
        if (!holdKey(event, held.current, tools)) held.current = null;
        return;
      }
      if (element.matches(CONTROLS)) return;
      if (event.key === 'Enter') return select(element, true);
      if (work(element, event) || (root.current && moveFocus(root.current, element, event)))
        event.preventDefault();
    },
    onFocusOut(): void {
      held.current?.end();
      held.current = null;
    },
    onPointerOver(event: PointerEvent): void {
      if (event.pointerType === 'mouse' && event.buttons === 0) showHandle(event.target as Element);
    },
    onPointerDown(event: PointerEvent): void {
      if (!dragLink(event, tools)) dragBar(event, tools);
    },
    onScrollCapture(event: Event): void {
      keepNames(event.target as Element);
    },
  };
}
