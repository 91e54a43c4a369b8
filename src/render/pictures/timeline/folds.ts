import type { RefObject } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Lane } from '../../../core/views/shapes/timeline.ts';
import { PanelRoom } from '../../parts/room.ts';

/** Which phases show what is done, and the way to change that. */
export interface Folds {
  isOpen(this: void, lane: Lane): boolean;
  /** Null on a page, where all is open. */
  toggle: ((lane: Lane) => void) | undefined;
  /** The drawing, which is told when a phase is opened. */
  drawing: RefObject<SVGSVGElement | null>;
}

/** In a panel what is done of a phase is folded away until it is opened, or something is looked for. */
export function useFolds(): Folds {
  const room = useContext(PanelRoom);
  const all = room === null || room.searched;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const drawing = useRef<SVGSVGElement>(null);
  // What is below the drawing has to know that there are other elements now, as when a table is opened.
  useEffect(() => void drawing.current?.dispatchEvent(new Event('toggle')), [opened]);
  const isOpen = useCallback(({ id }: Lane) => all || opened.has(id), [all, opened]);
  const toggle = ({ id }: Lane): void => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  return { isOpen, toggle: room === null ? undefined : toggle, drawing };
}
