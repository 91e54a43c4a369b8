import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ViewBody } from '../render/page.tsx';
import { Live } from '../render/thing.tsx';
import { Depth } from '../render/pictures/timeline/svg.tsx';
import type { Zoom } from '../render/pictures/timeline/scale.ts';
import type { PlacedView, ToPanel } from '../service/preview/panel-messages.ts';
import type { Field } from '../service/preview/protocol.ts';
import { barAt, barKey, dragBar, type BarGesture } from './bars.ts';
import { editor, savedState, saveState } from './editor.ts';
import { useDepth } from './depth.ts';
import { enliven, keepNames, showToday } from './enliven.ts';
import { useExports } from './export.ts';
import { NO_FILTER } from './filter.ts';
import { Inspector } from './inspector.tsx';
import { holdStop, moveFocus } from './rove.ts';
import { pointerAt, sourceOf, type Shown } from './sources.ts';
import { markHere, thingAt, thingOf, uncover } from './things.ts';
import { Toolbar, viewName } from './toolbar.tsx';
import { word } from './words.ts';

export interface PanelProps {
  shown: Shown;
  notice: string;
  cursor: Extract<ToPanel, { type: 'cursor' }> | null;
  row: Extract<ToPanel, { type: 'row' }> | null;
}

/** What is chosen, and the field of it that takes the focus. */
interface Chosen {
  pointer: string;
  focus: string | null;
}

/** The pictures of one playbook or of a programme, with everything that can be done in them. */
export function Panel({ shown, notice, cursor, row }: PanelProps) {
  const { lang, views } = shown;
  const [names, setNames] = useState(savedState().chosen ?? {});
  const [zoom, setZoom] = useState<Zoom>(savedState().zoom ?? 'fit');
  const [filter, setFilter] = useState(NO_FILTER);
  const [spoken, setSpoken] = useState('');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [opened, setOpened] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  // Documents of a kind have the same pictures, so a reader stays at the one that was chosen.
  const kinds = views.map(({ view }) => view.type).join(' ');
  const placed: PlacedView | undefined = views.find(({ view }) => view.type === names[kinds]) ?? views[0];

  const depth = useDepth(`${shown.uri} ${shown.scope} ${placed?.view.type}`);
  // Choosing and speaking draw the panel again, but not the picture.
  const picture = useMemo(
    () =>
      placed && (
        <Live.Provider value={{ thing: word(lang, 'workHelp'), bar: word(lang, 'barHelp') }}>
          <Depth.Provider value={depth}>
            <ViewBody view={placed.view} lang={lang} zoom={zoom} />
          </Depth.Provider>
        </Live.Provider>
      ),
    [placed, lang, zoom, depth],
  );

  useEffect(() => saveState({ chosen: names, zoom }), [names, zoom]);
  useEffect(() => {
    if (root.current) enliven(root.current, lang, filter);
  }, [picture, lang, filter, opened]);
  // A table is made when it is opened, so its rows have to be enlivened then. The event does not bubble.
  useEffect(() => {
    root.current?.addEventListener('toggle', () => setOpened((times) => times + 1), { capture: true });
  }, []);
  useEffect(() => {
    if (root.current) markHere(root.current, cursor && pointerAt(shown, cursor));
  }, [cursor, picture]);
  useEffect(() => {
    if (root.current && zoom !== 'fit') showToday(root.current);
  }, [zoom, shown.uri, shown.scope]);
  // What is chosen is asked for again whenever the text has changed.
  useEffect(() => {
    if (chosen) editor.postMessage({ type: 'row', pointer: chosen.pointer });
  }, [chosen?.pointer, shown]);
  const inspected = chosen !== null && row?.row !== undefined && row.pointer === chosen.pointer;
  useEffect(() => {
    if (inspected) uncover(thingOf(root.current, chosen.pointer));
  }, [inspected, chosen?.pointer]);
  useEffect(() => {
    setChosen(null);
    setFilter(NO_FILTER);
  }, [shown.uri, shown.scope]);
  useExports(placed, lang);

  const gesture = ({ intent, spoken: text }: BarGesture): void => {
    setSpoken(text);
    const { uri, version, pointer } = sourceOf(shown, intent.pointer);
    editor.postMessage({ type: 'edit', uri, version, intent: { ...intent, pointer } });
  };
  /** Shows what stands at an element in the text and in the inspector, and goes there where asked to. */
  const choose = (element: Element, enter: boolean): void => {
    const thing = thingAt(element);
    if (!thing) return;
    const { pointer, cell, line } = thing;
    const place = line === null ? {} : { line };
    // A finding and a document are worked on in the text.
    const inText = line !== null || pointer.endsWith('#');
    editor.postMessage({ type: 'reveal', pointer, ...place, focus: inText });
    if (inText) return;
    if (root.current) holdStop(root.current, element);
    setChosen({ pointer, focus: enter ? sourceOf(shown, cell ?? '').pointer : null });
  };
  const click = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest('input,summary,button')) return;
    // The words of a task lead to the text; its box alone ticks it.
    event.preventDefault();
    choose(target, false);
  };
  const enter = (event: Event): void => choose(event.target as Element, true);
  const change = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const { pointer } = box.dataset;
    if (!pointer) return;
    // The picture shows what the text says; the box follows when the text has changed.
    const done = box.checked;
    box.checked = !done;
    gesture({ intent: { type: 'tick-task', pointer, done }, spoken: '' });
  };
  const set = (field: Field, value: string): void => {
    if (!row?.row) return;
    const { uri, version, title } = row.row;
    setSpoken(word(lang, 'written', { label: `${title}: ${field.label}`, value }));
    const intent = { type: 'set-value', pointer: field.pointer, value } as const;
    editor.postMessage({ type: 'edit', uri, version, intent });
  };
  const close = (): void => {
    const thing = thingOf(root.current, chosen?.pointer ?? '');
    setChosen(null);
    (thing?.querySelector<HTMLElement>('[tabindex="0"]') ?? thing)?.focus();
  };
  const key = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (target.matches('input,summary,button')) return;
    if (event.key === 'Enter') return enter(event);
    const bar = barAt(target);
    const moved = bar && barKey(event, bar.target, lang);
    if (moved) gesture(moved);
    if (moved || (root.current && moveFocus(root.current, target, event.key))) event.preventDefault();
  };
  return (
    <>
      <Toolbar
        {...{ shown, placed, zoom, filter, setZoom, setFilter }}
        setName={(name) => setNames({ ...names, [kinds]: name })}
      />
      <h1 class="sr">{placed?.view.title}</h1>
      <p class="notice" role="alert">
        {notice}
      </p>
      <div role="status">{spoken}</div>
      <div
        ref={root}
        role="tabpanel"
        aria-label={placed ? viewName(shown, placed.view.type) : ''}
        onClick={click}
        onChange={change}
        onDblClick={enter}
        onKeyDown={key}
        onScrollCapture={({ target }) => keepNames(target as Element)}
        onPointerDown={(event) => dragBar(event, lang, gesture)}
      >
        {picture}
      </div>
      {chosen && inspected && row?.row ? (
        <Inspector
          row={row.row}
          lang={lang}
          focus={chosen.focus}
          set={set}
          goToText={() => editor.postMessage({ type: 'reveal', pointer: chosen.pointer, focus: true })}
          close={close}
        />
      ) : null}
    </>
  );
}
