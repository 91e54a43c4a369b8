import type { ToPanel } from '../render/panel-messages.ts';
import { editor } from './editor.ts';
import { word } from './words.ts';

const STATES = ['done', 'active', 'planned', 'overdue'] as const;
const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3];

interface ToolbarProps {
  shown: Extract<ToPanel, { type: 'show' }>;
  current: string;
  /** null where the view cannot be zoomed. */
  zoom: number | null;
  filter: string;
  state: string;
  setName(name: string): void;
  setZoom(zoom: number): void;
  setFilter(text: string): void;
  setState(state: string): void;
}

/** Tabs by view, filters, zoom and pin. */
export function Toolbar({ shown, current, zoom, filter, state, ...set }: ToolbarProps) {
  const { lang, views, pinned } = shown;
  const step = (by: number): void => {
    const at = ZOOMS.indexOf(zoom ?? 1) + by;
    set.setZoom(ZOOMS[Math.min(Math.max(at, 0), ZOOMS.length - 1)] ?? 1);
  };
  const turn = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = views[views.findIndex(({ view }) => view.type === current) + by];
    if (by === 0 || !next) return;
    set.setName(next.view.type);
    (event.currentTarget as HTMLElement).querySelectorAll('button')[views.indexOf(next)]?.focus();
  };
  const filters = current === 'timeline' || current === 'checklist';
  return (
    <div class="tabs">
      <div role="tablist" aria-label={word(lang, 'views')} onKeyDown={turn}>
        {views.map(({ view }) => (
          <button
            role="tab"
            aria-selected={view.type === current}
            tabIndex={view.type === current ? 0 : -1}
            onClick={() => set.setName(view.type)}
          >
            {word(lang, view.type)}
          </button>
        ))}
      </div>
      <span class="grow" />
      {filters ? (
        <>
          <input
            type="search"
            aria-label={word(lang, 'filter')}
            placeholder={word(lang, 'filter')}
            value={filter}
            onInput={(event) => set.setFilter(event.currentTarget.value)}
          />
          <select
            aria-label={word(lang, 'states')}
            value={state}
            onChange={(event) => set.setState(event.currentTarget.value)}
          >
            <option value="">{word(lang, 'states')}</option>
            {STATES.map((one) => (
              <option value={one}>{word(lang, one)}</option>
            ))}
          </select>
        </>
      ) : null}
      {zoom === null ? null : (
        <>
          <button aria-label={word(lang, 'zoomOut')} title={word(lang, 'zoomOut')} onClick={() => step(-1)}>
            −
          </button>
          <button aria-label={word(lang, 'zoomIn')} title={word(lang, 'zoomIn')} onClick={() => step(1)}>
            +
          </button>
        </>
      )}
      <button
        aria-pressed={pinned}
        title={word(lang, pinned ? 'unpin' : 'pin')}
        aria-label={word(lang, pinned ? 'unpin' : 'pin')}
        onClick={() => editor.postMessage({ type: 'pin' })}
      >
        {pinned ? '◉' : '○'}
      </button>
    </div>
  );
}
