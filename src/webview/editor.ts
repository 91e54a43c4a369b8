import type { Zoom } from '../render/pictures/timeline/scale.ts';
import type { FromPanel, Scope } from '../service/preview/panel-messages.ts';

interface EditorApi {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** The editor around the panel; it may be asked for once only. */
export const editor: EditorApi = acquireVsCodeApi();

/** What outlives a reload of the window. */
export interface PanelState {
  uri: string;
  pinned: boolean;
  scope: Scope;
  /** The picture that was looked at last, for each set of pictures. */
  chosen: Record<string, string>;
  zoom: Zoom;
}

/** The state of before, where it has one. */
export function savedState(): Partial<PanelState> {
  const state = editor.getState();
  return typeof state === 'object' && state !== null ? (state as Partial<PanelState>) : {};
}

export function saveState(change: Partial<PanelState>): void {
  editor.setState({ ...savedState(), ...change });
}
