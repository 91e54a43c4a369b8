import { useEffect } from 'preact/hooks';
import { savedState, saveState, type Editor } from './editor.ts';
import type { Shown } from './sources.ts';
import { remembered } from './remembered.ts';

/** Keeps what each document is compared with, and tells the editor. @returns chooses another day or revision */
export function useSince(editor: Editor, { uri, since }: Shown): (since: string) => void {
  const asked = since?.asked;
  const kept = savedState(editor).since?.find(([known]) => known === uri)?.[1];
  useEffect(() => {
    if (asked !== undefined && kept !== undefined && kept !== asked)
      editor.postMessage({ type: 'since', uri, since: kept });
  }, [uri, asked !== undefined]);
  return (chosen) => {
    saveState(editor, { since: remembered(savedState(editor).since ?? [], uri, chosen) });
    editor.postMessage({ type: 'since', uri, since: chosen });
  };
}
