import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PlacedView, ToPanel } from '../../service/preview/panel-messages.ts';
import type { Gesture } from '../bar-gestures.ts';
import type { Editor } from '../editor.ts';
import type { GestureTools } from '../gestures.ts';
import type { PanelAction, PanelState } from '../panel-state.ts';
import { askedOf } from '../requests.ts';
import type { Shown } from '../sources.ts';
import { elementOf } from '../targets.ts';
import { word } from '../words.ts';
import { actionsAt, rowName, spotName } from './actions.ts';
import type { Carried } from './carried.ts';
import { Menu } from './menu.tsx';
import { spotAt } from './spot.ts';

interface DrawingProps {
  root: RefObject<HTMLElement | null>;
  shown: Shown;
  placed: PlacedView | undefined;
  editor: Editor;
  state: PanelState;
  dispatch(action: PanelAction): void;
}

/** What is worked on in a picture: the tools of its gestures, the menu that is open, and the ways to open one. */
export function useDrawing({ root, shown, placed, editor, state, dispatch }: DrawingProps) {
  const { lang } = shown;
  const { menu, marked } = state;
  const view = placed?.view;
  const held = useRef<Carried | null>(null);
  const beside = useRef<Element | null>(null);
  const edit = ({ intents, spoken }: Gesture): void => {
    const params = askedOf(shown, intents);
    if (!params) {
      const data: ToPanel = { type: 'refused', reason: word(lang, 'otherDocument') };
      window.dispatchEvent(new MessageEvent('message', { data }));
      return;
    }
    dispatch({ type: 'speak', text: spoken });
    dispatch({ type: 'asked', pointer: intents[0]?.pointer ?? '' });
    // What is numbered otherwise afterwards is not chosen any more.
    if (intents.some(({ type }) => type === 'delete-row')) dispatch({ type: 'mark', marked: [] });
    editor.postMessage({ type: 'edit', ...params });
  };
  // What is held was drawn from a text that is another one now.
  useEffect(() => {
    held.current?.end();
    held.current = null;
  }, [shown]);
  const tools: GestureTools = {
    root,
    view,
    held,
    shown,
    editor,
    marked,
    dispatch,
    edit,
    isDated: view?.type !== 'timeline' || view.axis === 'dated',
    nameOf: (pointer) => (view ? rowName(view, pointer) : ''),
    ahead: (text, element) => {
      beside.current = element;
      dispatch({ type: 'ahead', text });
    },
  };
  const canAdd = view !== undefined && spotAt(view, null, null, [])?.place;
  /** Opens the menu of some rows beside a button, without any that of what can be added. */
  const openBeside = (button: Element, pointers: readonly string[]): void => {
    const place = pointers.length === 0 && canAdd ? canAdd : null;
    const { left, top, width, height } = button.getBoundingClientRect();
    dispatch({ type: 'menu', menu: { spot: { pointers, place }, at: { left, top, width, height } } });
  };
  const close = (): void => {
    dispatch({ type: 'menu', menu: null });
    elementOf(root.current, menu?.spot.pointers[0] ?? '')?.focus();
  };
  const actions = menu && view ? actionsAt(view, menu.spot, lang) : [];
  const open =
    menu && view && actions.length > 0 ? (
      <Menu
        {...{ actions, lang, close }}
        title={spotName(view, menu.spot, lang)}
        at={menu.at}
        dated={tools.isDated}
        act={(gesture) => {
          close();
          edit(gesture);
        }}
      />
    ) : null;
  return {
    tools,
    beside,
    open,
    add: canAdd ? (button: Element) => openBeside(button, []) : undefined,
    openBeside,
  };
}
