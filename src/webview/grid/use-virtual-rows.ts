import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Pixels of a row of one line, before it has been measured. */
const ROW = 32;

export type VirtualRows = Virtualizer<HTMLElement, HTMLElement>;

/**
 * Which rows of a long table are drawn: those in sight, and one more.
 * @param held a row that is drawn wherever it is, since it has the focus
 */
export function useVirtualRows(
  box: RefObject<HTMLElement | null>,
  count: number,
  held: number,
  keyOf: (row: number) => number,
): VirtualRows {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: keyOf,
    overscan: 4,
    // Before a screen is known, as much as one shows.
    initialRect: { width: 600, height: 600 },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const rows = defaultRangeExtractor(range);
      if (held < 0 || held >= count || rows.includes(held)) return rows;
      return [...rows, held].toSorted((a, b) => a - b);
    },
    // The head covers what is right below the edge.
    scrollPaddingStart: ROW,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => draw(null as never),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), []);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}
