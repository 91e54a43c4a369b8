import { createContext } from 'preact';

/** What a panel has for a picture. */
export interface Room {
  /** In pixels. */
  width: number;
  /** How far down rows are drawn, in pixels: a panel draws what is in sight before it draws the rest. */
  depth: number;
  /** True while something is looked for, so that nothing may be folded away. */
  searched: boolean;
}

/** Null on a page, which has no script and no width that is known. */
export const PanelRoom = createContext<Room | null>(null);

/** A panel narrower than this, in pixels, shows the strip. */
export const NARROW = 700;
