import type { RefObject } from 'preact';
import { barKey, type BarGesture } from './bar-gestures.ts';
import { barAt, dragBar } from './bars.ts';
import type { Editor } from './editor.ts';
import type { PanelAction, Selection } from './panel-state.ts';
import { buttonRequest, editRequest, targetRequest } from './requests.ts';
import { holdStop, moveFocus } from './roving-tabindex.ts';
import { keepNames } from './scrolling.ts';
import { placeOf, type Shown } from './sources.ts';
import { targetAt } from './targets.ts';

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

/** Handlers of the element that holds a picture: what is done in the picture becomes a request or an action. */
export function gestureHandlers(
  root: RefObject<HTMLElement | null>,
  shown: Shown,
  editor: Editor,
  dispatch: (action: PanelAction) => void,
) {
  const edit = ({ intent, spoken }: BarGesture): void => {
    dispatch({ type: 'speak', text: spoken });
    dispatch({ type: 'asked', pointer: intent.pointer });
    editor.postMessage(editRequest(shown, intent));
  };
  const select = (element: Element, enter: boolean): void => {
    const target = targetAt(element);
    if (!target) return;
    const { request, selection } = targetRequest(shown, target, enter);
    editor.postMessage(request);
    if (!selection) return;
    if (root.current) holdStop(root.current, element);
    dispatch({ type: 'select', selection });
  };
  return {
    onClick(event: Event): void {
      const element = event.target as Element;
      const button = element.closest<HTMLElement>('button');
      const request = button && buttonRequest(shown, button.dataset);
      if (request) editor.postMessage(request);
      const selection = request && nextField(shown, button);
      if (selection) dispatch({ type: 'select', selection });
      if (element.closest(CONTROLS)) return;
      // The words of a task lead to the text; its box alone ticks it.
      event.preventDefault();
      select(element, false);
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
      edit({ intent: { type: 'tick-task', pointer, done }, spoken: '' });
    },
    onKeyDown(event: KeyboardEvent): void {
      const element = event.target as Element;
      if (element.matches(CONTROLS)) return;
      if (event.key === 'Enter') return select(element, true);
      const found = barAt(element);
      const gesture = found && barKey(event, found.bar, shown.lang);
      if (gesture) edit(gesture);
      if (gesture || (root.current && moveFocus(root.current, element, event))) event.preventDefault();
    },
    onPointerDown(event: PointerEvent): void {
      dragBar(event, shown.lang, edit);
    },
    onScrollCapture(event: Event): void {
      keepNames(event.target as Element);
    },
  };
}
