import type { Lens } from '../render/pictures/agenda/lens.ts';
import type { JobProgress } from '../render/pictures/job-aid/tools.ts';
import type { Layers } from '../render/pictures/timeline/layers.ts';
import type { Zoom } from '../render/parts/zoom.ts';
import type { FromPanel, Scope } from '../service/preview/panel-messages.ts';

/** The editor around the panel, as VS Code gives it to a webview. */
export interface Editor {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: unknown): void;
}

/** What outlives a reload of the window. */
export interface SavedState {
  uri: string;
  pinned: boolean;
  scope: Scope;
  /** The picture that was looked at last, for each set of pictures. */
  chosen: Record<string, string>;
  /** Whose agenda is looked at, and how. */
  lens: Lens;
  zoom: Zoom | null;
  /** What a document is compared with, where that is not a week ago: a day or a revision, by its address. */
  since: [uri: string, since: string][];
  /** The list that was worked in last, by the address of its document. */
  lists: [uri: string, pointer: string][];
  /** Widths of columns in pixels, by the address of a document and the pointer of a list. */
  widths: [place: string, columns: [column: string, width: number][]][];
  /** How far a reader is in each procedure, by the address of its document. */
  jobs: [uri: string, progress: JobProgress][];
  /** What is laid over a plan. */
  layers: Layers;
}

/** The state of before, where it has one. */
export function savedState(editor: Editor): Partial<SavedState> {
  const state = editor.getState();
  return typeof state === 'object' && state !== null ? (state as Partial<SavedState>) : {};
}

export function saveState(editor: Editor, change: Partial<SavedState>): void {
  editor.setState({ ...savedState(editor), ...change });
}
