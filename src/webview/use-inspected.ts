import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { RowResult } from '../service/preview/edit-messages.ts';
import type { Editor } from './editor.ts';
import type { Selection } from './panel-state.ts';
import type { Received } from './received.ts';
import type { Shown } from './sources.ts';
import { elementOf, uncover } from './targets.ts';

/** The row of a selection, where it is the one that was answered last. */
export function rowOf(selection: Selection | null, answer: Received['row']): RowResult {
  return selection && answer?.pointer === selection.pointer ? answer.row : null;
}

/** Asks for what can be set in a selection; the answer, once it has come. */
export function useInspected(
  root: RefObject<HTMLElement | null>,
  {
    shown,
    selection,
    answer,
    editor,
  }: {
    shown: Shown;
    selection: Selection | null;
    answer: Received['row'];
    editor: Editor;
  },
): RowResult {
  const pointer = selection?.pointer;
  // Asked for again whenever the text has changed.
  useEffect(() => {
    if (pointer !== undefined) editor.postMessage({ type: 'row', pointer });
  }, [pointer, shown]);
  const row = rowOf(selection, answer);
  useEffect(() => {
    if (row && pointer !== undefined) uncover(elementOf(root.current, pointer));
  }, [row !== null, pointer]);
  return row;
}
