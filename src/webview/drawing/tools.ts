import type { Gesture } from '../bar-gestures.ts';
import type { Editor } from '../editor.ts';
import type { PanelAction } from '../panel-state.ts';
import type { Shown } from '../sources.ts';

/** What gestures in a drawing work with. */
export interface Tools {
  shown: Shown;
  editor: Editor;
  dispatch(action: PanelAction): void;
  /** What a row of the picture is called. */
  nameOf(pointer: string): string;
  /** Days of the picture are those of the calendar. */
  isDated: boolean;
  /** Pointers of what is chosen together. */
  marked: readonly string[];
  /** Has something done in one step, and says so. */
  edit(gesture: Gesture): void;
  /** Says what would come of it, beside an element; '' says nothing any more. */
  ahead(text: string, beside: Element | null): void;
}
