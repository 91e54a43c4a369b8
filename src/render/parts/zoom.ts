/** How much of a plan is on one screen, from all of it to a few days. */
export const ZOOMS = ['fit', 'quarter', 'month', 'strip', 'week', 'day'] as const;
/** `strip` has so many weeks on a screen; the others say what a column is. */
export type Zoom = (typeof ZOOMS)[number];

/** Weeks of the zoom `strip`. */
export const STRIP_WEEKS = 12;
