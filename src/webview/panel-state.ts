import type { Bucket } from '../core/agenda/types.ts';
import type { Zoom } from '../render/parts/zoom.ts';
import type { PlacedView } from '../service/preview/panel-messages.ts';
import type { SavedState } from './editor.ts';
import { PLAIN_LENS, type Lens } from '../render/pictures/agenda/lens.ts';
import type { JobProgress } from '../render/pictures/job-aid/tools.ts';
import { NO_LAYERS, type Layers } from '../render/pictures/timeline/layers.ts';
import { NARROW } from '../render/parts/room.ts';
import { NO_PASS, type Pass } from '../render/pictures/agenda/update/pass.ts';
import type { Spot } from './drawing/actions.ts';
import { NO_FILTER, type Filter } from './filter.ts';

const AHEAD: ReadonlySet<Bucket> = new Set(['late', 'today', 'week', 'soon', 'undated']);

/** A row, a task or a key that is worked on in the inspector. */
export interface Selection {
  pointer: string;
  /** Pointer of the field that takes the focus; null leaves the focus where it is. */
  focus: string | null;
}

/** A menu of what can be done at a spot of a picture. */
export interface OpenMenu {
  spot: Spot;
  /** Where it stands, in pixels of the window. */
  at: Record<'left' | 'top' | 'width' | 'height', number>;
}

/** What a reader has set in the panel. */
export interface PanelState {
  /** The picture that was looked at last, for each set of pictures. */
  chosen: Record<string, string>;
  /** Null until one is chosen. */
  zoom: Zoom | null;
  filter: Filter;
  /** Whose agenda is looked at, and how. */
  lens: Lens;
  /** What is laid over a plan. */
  layers: Layers;
  /** How far a weekly update is. */
  pass: Pass;
  /** How far a reader is in each procedure, by the address of its document. */
  jobs: ReadonlyMap<string, JobProgress>;
  selection: Selection | null;
  /** Pointers of what is chosen together, to be worked on in one step. */
  marked: readonly string[];
  menu: OpenMenu | null;
  /** What would come of what is under way; '' where nothing is. */
  ahead: string;
  /** What was done last, for whoever does not see it. */
  spoken: string;
  /** The pointer of what was to be changed last, in the picture or the inspector: where a refusal is said. */
  asked: string | null;
  /** The pointer of a field whose value was refused; what was typed stands there still. */
  faulty: string | null;
}

export type PanelAction =
  | { type: 'choose'; views: readonly PlacedView[]; name: string }
  | { type: 'zoom'; zoom: Zoom }
  | { type: 'filter'; filter: Filter }
  | { type: 'lens'; lens: Lens }
  | { type: 'layers'; layers: Layers }
  | { type: 'pass'; pass: Pass }
  | { type: 'job'; uri: string; progress: JobProgress }
  | { type: 'select'; selection: Selection | null }
  | { type: 'mark'; marked: readonly string[] }
  | { type: 'menu'; menu: OpenMenu | null }
  | { type: 'ahead'; text: string }
  | { type: 'speak'; text: string }
  | { type: 'asked'; pointer: string }
  /** That was refused. */
  | { type: 'refused' }
  /** Another document is shown, or all of its programme. */
  | { type: 'turn' };

/** Nothing is under way in a picture. */
const IDLE = { marked: [], menu: null, ahead: '' } as const;

export function initialState({
  chosen = {},
  zoom = null,
  lens = PLAIN_LENS,
  layers = NO_LAYERS,
  jobs = [],
}: Partial<SavedState>): PanelState {
  const fresh = { filter: NO_FILTER, pass: NO_PASS, selection: null, spoken: '', asked: null, faulty: null };
  return { chosen, zoom, lens, layers, jobs: new Map(jobs), ...fresh, ...IDLE };
}

/** The zoom of a panel of a width: the one chosen, else all of a plan, or the weeks around today where that is too narrow. */
export function zoomIn({ zoom }: Pick<PanelState, 'zoom'>, width: number): Zoom {
  return zoom ?? (width < NARROW ? 'strip' : 'fit');
}

export function reduce(state: PanelState, action: PanelAction): PanelState {
  switch (action.type) {
    case 'choose':
      return { ...state, chosen: { ...state.chosen, [setOf(action.views)]: action.name } };
    case 'zoom':
      return { ...state, zoom: action.zoom };
    case 'filter':
      return { ...state, filter: action.filter };
    case 'lens':
      return { ...state, lens: action.lens };
    case 'layers':
      return { ...state, layers: action.layers };
    case 'pass':
      return { ...state, pass: action.pass };
    case 'job':
      return { ...state, jobs: new Map([...state.jobs, [action.uri, action.progress]]) };
    case 'select':
      return { ...state, selection: action.selection, faulty: null };
    case 'mark':
      return { ...state, marked: action.marked };
    case 'menu':
      return { ...state, menu: action.menu };
    case 'ahead':
      return state.ahead === action.text ? state : { ...state, ahead: action.text };
    case 'speak':
      return { ...state, spoken: action.text };
    case 'asked':
      return { ...state, asked: action.pointer, faulty: null };
    case 'refused':
      return { ...state, faulty: state.asked };
    case 'turn':
      // The first document is no other one: nothing is drawn again for it.
      if (state.selection === null && state.pass === NO_PASS && state.marked.length === 0 && !state.menu)
        return state;
      return { ...state, selection: null, pass: NO_PASS, ...IDLE };
  }
}

/**
 * Documents of a kind have the same pictures, so a reader stays at the one that was chosen. What changed since
 * another day comes a moment later, if at all, and makes no other set of them.
 */
const setOf = (views: readonly PlacedView[]): string =>
  views.flatMap(({ view }) => (view.type === 'since' ? [] : view.type)).join(' ');

/** True for an agenda of which something waits in the next weeks. */
function waits({ view }: PlacedView): boolean {
  return view.type === 'agenda' && view.groups.some(({ bucket }) => AHEAD.has(bucket));
}

/**
 * The picture to show of a set: the one that was chosen, else in a narrow panel what waits, else the first drawing;
 * undefined where there is none.
 *
 * @param width of the panel in pixels
 */
export function pictureOf(
  { chosen }: PanelState,
  views: readonly PlacedView[],
  width: number,
): PlacedView | undefined {
  return (
    views.find(({ view }) => view.type === chosen[setOf(views)]) ??
    (width < NARROW ? views.find(waits) : undefined) ??
    views.find(({ view }) => view.type !== 'agenda') ??
    views[0]
  );
}
