import { useState } from 'preact/hooks';
import type { FromPanel, PlacedView } from '../service/preview/panel-messages.ts';
import { SCOPES } from '../service/preview/protocol.ts';
import { pictures } from '../render/generated/pictures.ts';
import type { Zoom } from '../render/parts/zoom.ts';
import { Exports, type ExportTools } from './exports.tsx';
import { choicesOf, NO_FILTER, type Filter } from './filter.ts';
import { Filters } from './filters.tsx';
import type { Shown } from './sources.ts';
import { nextTab, viewName } from './tabs.ts';
import { Icon } from './icon.tsx';
import { word as meetingWord } from './meeting/words.ts';
import { word } from './words.ts';

interface ToolbarProps {
  shown: Shown;
  placed: PlacedView | undefined;
  zoom: Zoom;
  filter: Filter;
  exports: ExportTools;
  choose(name: string): void;
  setZoom(zoom: Zoom): void;
  setFilter(filter: Filter): void;
  request(message: FromPanel): void;
  /** Opens a menu beside the button, of what can be added; undefined where nothing can. */
  add: ((button: Element) => void) | undefined;
  /** Begins a meeting; undefined where there is nothing to speak of. */
  meet: (() => void) | undefined;
}

/** Whether one document is shown, its whole programme, or all programmes. */
function ScopeSwitch({
  shown: { lang, scope, programme, several },
  request,
}: Pick<ToolbarProps, 'shown' | 'request'>) {
  const scopes = SCOPES.filter((one) =>
    one === 'programme' ? programme !== null : one === 'workspace' ? several : true,
  );
  if (scopes.length === 1) return null;
  return (
    <span role="group" class="switch" aria-label={word(lang, 'scope')}>
      {scopes.map((one) => (
        <button
          aria-pressed={scope === one}
          aria-label={word(lang, one)}
          title={(one === 'programme' && programme) || word(lang, one)}
          onClick={() => request({ type: 'scope', scope: one })}
        >
          <Icon name={one} />
          <span class="word">{word(lang, one)}</span>
        </button>
      ))}
    </span>
  );
}

/** Tabs by view, filters, zoom, scope and pin. */
export function Toolbar({
  shown,
  placed,
  zoom,
  filter,
  exports,
  choose,
  setZoom,
  setFilter,
  request,
  add,
  meet,
}: ToolbarProps) {
  const { lang, views, pinned } = shown;
  const current = placed?.view.type;
  const turn = (event: KeyboardEvent): void => {
    const at = views.findIndex(({ view }) => view.type === current);
    const next = nextTab(event.key, at, views.length);
    const tab = next === null ? undefined : views[next];
    if (next === null || !tab) return;
    choose(tab.view.type);
    (event.currentTarget as HTMLElement).querySelectorAll('button')[next]?.focus();
  };
  const [open, setOpen] = useState<'filters' | 'exports' | null>(null);
  const toggle = (one: 'filters' | 'exports'): void => setOpen(open === one ? null : one);
  const choices = placed && choicesOf(placed.view);
  const zooms = placed && pictures[placed.view.type].zooms;
  return (
    <div class="tabs">
      <div class="row">
        <ScopeSwitch shown={shown} request={request} />
        <div role="tablist" aria-label={word(lang, 'views')} onKeyDown={turn}>
          {views.map(({ view }) => (
            <button
              role="tab"
              aria-selected={view.type === current}
              tabIndex={view.type === current ? 0 : -1}
              onClick={() => choose(view.type)}
            >
              {viewName(shown, view.type)}
            </button>
          ))}
        </div>
        <span class="grow" />
        {add ? (
          <button
            aria-haspopup="menu"
            aria-label={word(lang, 'add')}
            title={word(lang, 'add')}
            onClick={(event) => add(event.currentTarget)}
          >
            <Icon name="add" />
            <span class="word">{word(lang, 'add')}</span>
          </button>
        ) : null}
        {choices ? (
          <button
            aria-expanded={open === 'filters'}
            aria-controls="filters"
            aria-label={word(lang, 'filters')}
            title={word(lang, 'filters')}
            onClick={() => toggle('filters')}
          >
            <Icon name="filter" />
            <span class="word">{word(lang, 'filters')}</span>
            {filter === NO_FILTER ? '' : ' •'}
          </button>
        ) : null}
        {zooms ? (
          <select
            aria-label={word(lang, 'zoom')}
            value={zoom}
            onChange={(event) => setZoom(event.currentTarget.value as Zoom)}
          >
            {zooms.map((one) => (
              <option value={one}>{word(lang, one)}</option>
            ))}
          </select>
        ) : null}
        {placed ? (
          <button
            aria-expanded={open === 'exports'}
            aria-controls="exports"
            aria-label={word(lang, 'exports')}
            title={word(lang, 'exports')}
            onClick={() => toggle('exports')}
          >
            <Icon name="exports" />
            <span class="word">{word(lang, 'exports')}</span>
          </button>
        ) : null}
        {meet ? (
          <button
            class="meet"
            aria-label={meetingWord(lang, 'meeting')}
            title={meetingWord(lang, 'start')}
            onClick={meet}
          >
            <Icon name="meeting" />
            <span class="word">{meetingWord(lang, 'meeting')}</span>
          </button>
        ) : null}
        {pinned === null ? null : (
          <button
            aria-pressed={pinned}
            aria-label={word(lang, pinned ? 'pinned' : 'pinNow')}
            title={word(lang, pinned ? 'unpin' : 'pin')}
            onClick={() => request({ type: 'pin' })}
          >
            <Icon name="pin" />
            <span class="word">{word(lang, pinned ? 'pinned' : 'pinNow')}</span>
          </button>
        )}
      </div>
      {choices && open === 'filters' ? (
        <div id="filters" class="filters">
          <Filters lang={lang} choices={choices} filter={filter} setFilter={setFilter} />
        </div>
      ) : null}
      {placed && open === 'exports' ? (
        <div id="exports" class="filters">
          <Exports key={`${shown.uri} ${current}`} lang={lang} tools={exports} />
        </div>
      ) : null}
    </div>
  );
}
