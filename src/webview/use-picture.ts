import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Zoom } from '../render/parts/zoom.ts';
import type { PlacedView } from '../service/preview/panel-messages.ts';
import { showMarked } from './drawing/marked.ts';
import type { Filter } from './filter.ts';
import { attachInteractions } from './interactions.ts';
import type { Received } from './received.ts';
import { keepNames, showToday } from './scrolling.ts';
import { pointerAt, type Shown } from './sources.ts';
import { markCursor } from './targets.ts';

/** What the elements of a picture depend on beside the picture itself. */
interface PictureState {
  shown: Shown;
  placed: PlacedView | undefined;
  zoom: Zoom;
  width: number;
  /** How far down it is drawn. */
  depth: number;
  filter: Filter;
  cursor: Received['cursor'];
  /** Pointers of what is chosen together. */
  marked: readonly string[];
}

/** Keeps the elements below a root, which the picture's own components made, as a panel has them. */
export function usePicture(
  root: RefObject<HTMLElement | null>,
  { shown, placed, zoom, width, depth, filter, cursor, marked }: PictureState,
): void {
  const [opened, setOpened] = useState(0);
  const { lang, uri, scope } = shown;
  // A table is made when it is opened, so its rows come to life then. The event does not bubble.
  useEffect(() => {
    root.current?.addEventListener('toggle', () => setOpened((times) => times + 1), { capture: true });
  }, []);
  useEffect(() => {
    if (root.current) attachInteractions(root.current, lang, filter);
  }, [placed, lang, zoom, width, depth, filter, opened]);
  useEffect(() => {
    if (root.current) markCursor(root.current, cursor && pointerAt(shown, cursor));
  }, [placed, lang, zoom, width, depth, cursor, opened]);
  useEffect(() => {
    if (root.current) showMarked(root.current, marked);
  }, [placed, lang, zoom, width, depth, marked, opened]);
  useEffect(() => {
    const tabs = root.current?.parentElement?.querySelector<HTMLElement>('.tabs');
    // An axis stays in sight below the toolbar.
    if (tabs) root.current?.style.setProperty('--below', `${tabs.offsetHeight}px`);
  });
  useEffect(() => {
    if (root.current) showToday(root.current);
  }, [zoom, width, uri, scope, placed?.view.type]);
  useEffect(() => {
    const frame = root.current?.querySelector('.frame:not(.axis)');
    if (frame) keepNames(frame);
  }, [placed, depth, opened]);
}
