/** How much of a plan is on one screen, from all of it to a few days. */
export const ZOOMS = ['fit', 'quarter', 'month', 'week', 'day'] as const;
export type Zoom = (typeof ZOOMS)[number];
