import { useState } from 'preact/hooks';
import type { PlacedView } from '../service/preview/panel-messages.ts';
import { ZOOMS, type Zoom } from '../render/pictures/timeline/scale.ts';
import { editor } from './editor.ts';
import { choicesOf, NO_FILTER, type Filter } from './filter.ts';
import { Filters } from './filters.tsx';
import type { Shown } from './sources.ts';
import { word, type Word } from './words.ts';

interface ToolbarProps {
  shown: Shown;
  placed: PlacedView | undefined;
  zoom: Zoom;
  filter: Filter;
  setName(name: string): void;
  setZoom(zoom: Zoom): void;
  setFilter(filter: Filter): void;
}

/** A picture's name; some have another one where they are of a whole programme. */
export function viewName(shown: Shown, type: PlacedView['view']['type']): string {
  const named: Partial<Record<typeof type, Word>> =
    shown.scope === 'programme'
      ? { health: 'programme-health', checklist: 'programme-checklist', table: 'programme-table' }
      : {};
  return word(shown.lang, named[type] ?? type);
}

/** Whether one document is shown or its whole programme. */
function ScopeSwitch({ shown: { lang, scope, programme } }: Pick<ToolbarProps, 'shown'>) {
  if (programme === null) return null;
  return (
    <span role="group" class="switch" aria-label={word(lang, 'scope')}>
      {(['document', 'programme'] as const).map((one) => (
        <button
          aria-pressed={scope === one}
          title={one === 'programme' ? programme : undefined}
          onClick={() => editor.postMessage({ type: 'scope', scope: one })}
        >
          {word(lang, one)}
        </button>
      ))}
    </span>
  );
}

/** Tabs by view, filters, zoom, scope and pin. */
export function Toolbar({ shown, placed, zoom, filter, ...set }: ToolbarProps) {
  const { lang, views, pinned } = shown;
  const current = placed?.view.type;
  const turn = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = views[views.findIndex(({ view }) => view.type === current) + by];
    if (by === 0 || !next) return;
    set.setName(next.view.type);
    (event.currentTarget as HTMLElement).querySelectorAll('button')[views.indexOf(next)]?.focus();
  };
  const [open, setOpen] = useState(false);
  const choices = placed && choicesOf(placed.view);
  return (
    <div class="tabs">
      <ScopeSwitch shown={shown} />
      <div role="tablist" aria-label={word(lang, 'views')} onKeyDown={turn}>
        {views.map(({ view }) => (
          <button
            role="tab"
            aria-selected={view.type === current}
            tabIndex={view.type === current ? 0 : -1}
            onClick={() => set.setName(view.type)}
          >
            {viewName(shown, view.type)}
          </button>
        ))}
      </div>
      <span class="grow" />
      {choices ? (
        <button aria-expanded={open} aria-controls="filters" onClick={() => setOpen(!open)}>
          {word(lang, 'filters')}
          {filter === NO_FILTER ? '' : ' •'}
        </button>
      ) : null}
      {current === 'timeline' ? (
        <select
          aria-label={word(lang, 'zoom')}
          value={zoom}
          onChange={(event) => set.setZoom(event.currentTarget.value as Zoom)}
        >
          {ZOOMS.map((one) => (
            <option value={one}>{word(lang, one)}</option>
          ))}
        </select>
      ) : null}
      <button
        aria-pressed={pinned}
        title={word(lang, pinned ? 'unpin' : 'pin')}
        onClick={() => editor.postMessage({ type: 'pin' })}
      >
        {word(lang, pinned ? 'pinned' : 'pinNow')}
      </button>
      {choices && open ? (
        <div id="filters" class="filters">
          <Filters lang={lang} choices={choices} filter={filter} setFilter={set.setFilter} />
        </div>
      ) : null}
    </div>
  );
}
