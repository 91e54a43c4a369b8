import { useEffect, useRef, useState } from 'preact/hooks';
import { ViewBody } from '../render/page.tsx';
import type { PlacedView, ToPanel } from '../render/panel-messages.ts';
import { barAt, barKey, dragBar, type BarGesture } from './bars.ts';
import { CellForm, cellAt, type EditedCell } from './cell-form.tsx';
import { editor, savedState, saveState } from './editor.ts';
import { exported } from './export.ts';
import { matchesFilter } from './filter.ts';
import { Toolbar } from './toolbar.tsx';
import { word } from './words.ts';

export type Shown = Extract<ToPanel, { type: 'show' }>;

/** The pointer of the row or task that holds a line: the last one that begins at or above it. */
function pointerAt(lines: Record<string, number>, line: number): string | null {
  let best: string | null = null;
  for (const [pointer, at] of Object.entries(lines)) {
    if (at <= line && (best === null || at >= (lines[best] ?? -1))) best = pointer;
  }
  return best;
}

/** What cannot be told to the components: boxes work here, bars take the keyboard, filters fade. */
function enliven(root: HTMLElement, lang: 'en' | 'zh', filter: string, state: string): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type=checkbox][data-pointer]')) {
    box.disabled = false;
  }
  for (const bar of root.querySelectorAll<SVGGElement>('g[data-bar]')) {
    // An image cannot hold buttons; a group can.
    bar.ownerSVGElement?.setAttribute('role', 'group');
    bar.setAttribute('tabindex', '0');
    bar.setAttribute('role', 'button');
    bar.setAttribute(
      'aria-label',
      `${bar.querySelector('title')?.textContent ?? ''}. ${word(lang, 'barHelp')}`,
    );
  }
  for (const one of root.querySelectorAll<HTMLElement>('td[data-cell]')) {
    one.tabIndex = 0;
    one.title = word(lang, 'cellHelp');
  }
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-state]')) {
    const matches = matchesFilter(element.textContent ?? '', element.dataset, filter, state);
    element.classList.toggle(element instanceof SVGElement ? 'faded' : 'hidden', !matches);
  }
}

/** The pictures of one playbook, with everything that can be done in them. */
export function Panel({ shown, notice, line }: { shown: Shown; notice: string; line: number | null }) {
  const { lang, views, version } = shown;
  const [name, setName] = useState(savedState().view ?? '');
  const [zoom, setZoom] = useState(savedState().zoom ?? 1);
  const [filter, setFilter] = useState('');
  const [state, setState] = useState('');
  const [spoken, setSpoken] = useState('');
  const [cell, setCell] = useState<EditedCell | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const placed: PlacedView | undefined = views.find(({ view }) => view.type === name) ?? views[0];

  useEffect(() => saveState({ view: name, zoom }), [name, zoom]);
  useEffect(() => {
    if (root.current) enliven(root.current, lang, filter, state);
  });
  useEffect(() => {
    const pointer = line === null || !placed ? null : pointerAt(placed.lines, line);
    for (const element of root.current?.querySelectorAll('[data-pointer]') ?? []) {
      element.classList.toggle('here', element.getAttribute('data-pointer') === pointer);
    }
  }, [line, placed]);
  useEffect(() => {
    const listen = async ({ data }: MessageEvent<ToPanel>): Promise<void> => {
      if (data.type !== 'export' || !placed) return;
      const content = await exported(placed, data.format, lang);
      if (content === null) return;
      editor.postMessage({ type: 'exported', format: data.format, content, name: placed.view.type });
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [placed, lang]);

  const gesture = ({ intent, spoken: text }: BarGesture): void => {
    setSpoken(text);
    editor.postMessage({ type: 'edit', version, intent });
  };
  const reveal = (event: Event): void => {
    const target = event.target as Element;
    // A cell is worked in by a double click, so a single one may not take the focus away.
    if (target.closest('input,summary,button,td[data-cell]:not(:first-child)')) return;
    const pointer = target.closest('[data-pointer]')?.getAttribute('data-pointer');
    if (pointer) editor.postMessage({ type: 'reveal', pointer });
  };
  const change = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const { pointer } = box.dataset;
    if (!pointer) return;
    // The picture shows what the text says; the box follows when the text has changed.
    const done = box.checked;
    box.checked = !done;
    editor.postMessage({ type: 'edit', version, intent: { type: 'tick-task', pointer, done } });
  };
  const editCell = (event: Event): void => {
    if (placed?.view.type === 'table') setCell(cellAt(event.target as Element, placed.view));
  };
  const writeCell = (value: string | null): void => {
    if (cell && value !== null) {
      const { pointer, label } = cell;
      gesture({
        intent: { type: 'set-value', pointer, value },
        spoken: word(lang, 'written', { label, value }),
      });
    }
    setCell(null);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.target as Element).matches('td[data-cell]')) return editCell(event);
    const bar = barAt(event.target as Element);
    if (!bar) return;
    if (event.key === 'Enter') return reveal(event);
    const result = barKey(event, bar.target, lang);
    if (!result) return;
    event.preventDefault();
    gesture(result);
  };
  return (
    <>
      <Toolbar
        shown={shown}
        current={placed?.view.type ?? ''}
        zoom={placed?.view.type === 'timeline' ? zoom : null}
        {...{ filter, state, setName, setZoom, setFilter, setState }}
      />
      <h1 class="sr">{placed?.view.title}</h1>
      <p class="notice" role="alert">
        {notice}
      </p>
      <div role="status">{spoken}</div>
      {cell ? <CellForm cell={cell} lang={lang} done={writeCell} /> : null}
      {/* Clicks only lead to the text; everything done here can be done with the keyboard too. */}
      <div
        ref={root}
        role="tabpanel"
        aria-label={placed ? word(lang, placed.view.type) : ''}
        style={{ zoom: placed?.view.type === 'timeline' ? zoom : 1 }}
        onClick={reveal}
        onChange={change}
        onDblClick={editCell}
        onKeyDown={key}
        onPointerDown={(event) => dragBar(event, lang, gesture)}
      >
        {placed ? <ViewBody view={placed.view} lang={lang} /> : null}
      </div>
    </>
  );
}
