import { useMemo, useReducer } from 'preact/hooks';
import { savedState, saveState, type Editor } from './editor.ts';
import { remembered } from './remembered.ts';

/** What of the lists outlives a reload: which one was worked in, and how wide its columns are. */
export function useLists(editor: Editor, uri: string) {
  const [changes, changed] = useReducer((times: number) => times + 1, 0);
  return useMemo(() => {
    const { lists = [], widths = [] } = savedState(editor);
    const placeOf = (pointer: string): string => `${uri} ${pointer}`;
    const widthsOf = (pointer: string): ReadonlyMap<string, number> =>
      new Map(widths.find(([place]) => place === placeOf(pointer))?.[1]);
    const save = (change: Parameters<typeof saveState>[1]): void => {
      saveState(editor, change);
      changed(null as never);
    };
    return {
      chosen: lists.find(([known]) => known === uri)?.[1] ?? null,
      choose: (pointer: string): void => save({ lists: remembered(lists, uri, pointer) }),
      widthsOf,
      setWidth: (pointer: string, column: string, width: number): void => {
        const own = remembered([...widthsOf(pointer)], column, width);
        save({ widths: remembered(widths, placeOf(pointer), own) });
      },
    };
  }, [editor, uri, changes]);
}
