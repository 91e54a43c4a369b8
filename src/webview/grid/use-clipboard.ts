import { useEffect } from 'preact/hooks';
import { rangeOfText, textOfRange } from '../../core/edits/rows/range-text.ts';
import { emptied, pasted, textsIn } from './requests.ts';
import { htmlOfRange, rangeOfHtml } from './spreadsheet.ts';
import type { GridState } from './use-grid.ts';
import { gridWord } from './words.ts';

/** What is copied, cut and pasted in the cells of a grid: as text and as a table, as spreadsheets have it. */
export function useClipboard(
  { box, typing, shown, area, spot, ask }: GridState,
  lang: 'en' | 'zh',
  speak: (text: string) => void,
) {
  /** The clipboard of an event that is of the cells; null while somebody types in one. */
  const clipboardOf = (event: ClipboardEvent): DataTransfer | null =>
    !typing && box.current?.contains(event.target as Node) ? event.clipboardData : null;
  const copy = (event: ClipboardEvent): boolean => {
    const clipboard = clipboardOf(event);
    const range = textsIn(shown, area);
    if (!clipboard || range.length === 0) return false;
    clipboard.setData('text/plain', textOfRange(range));
    clipboard.setData('text/html', htmlOfRange(range));
    event.preventDefault();
    speak(gridWord(lang, 'copied', { count: range.flat().length }));
    return true;
  };
  useEffect(() => {
    // The desktop asks first whether there is anything to copy here, where no text is selected.
    const allow = (event: Event): void => {
      if (!typing) event.preventDefault();
    };
    const element = box.current;
    const types = ['beforecopy', 'beforecut', 'beforepaste'];
    for (const type of types) element?.addEventListener(type, allow);
    return () => types.forEach((type) => element?.removeEventListener(type, allow));
  }, [typing]);
  return {
    onCopy: copy,
    onCut(event: ClipboardEvent): void {
      if (copy(event)) ask(emptied(shown, area));
    },
    onPaste(event: ClipboardEvent): void {
      const clipboard = clipboardOf(event);
      if (!clipboard || spot.row < 0) return;
      event.preventDefault();
      const range =
        rangeOfHtml(clipboard.getData('text/html')) ?? rangeOfText(clipboard.getData('text/plain'));
      ask(pasted(shown, area, range));
    },
  };
}
