import type { Layout } from './layout.ts';

/** A band of the drawing, from one height down to another, in pixels. */
export interface Slice {
  top: number;
  bottom: number;
}

/** How high a band is at most, unless one row is higher, and how many there are: about six sheets of paper. */
const HIGHEST = 150;
const MOST = 30;

/** How far above a bar its outline and label may reach. */
const EDGE = 4;

/** Heights at which the lanes may be parted, so that neither a bar nor the name of a lane is. */
function seamsOf({ lanes }: Layout): number[] {
  return lanes.flatMap(({ y, height, name, note, bars }) => {
    const named = y + (name.length + note.length) * 15 + 16;
    return [...bars.map((bar) => bar.y - EDGE).filter((at) => at >= named), y + height];
  });
}

/**
 * The lanes in bands that stay whole on paper, then what stands below them.
 *
 * @param height of the whole drawing
 * @returns null for a plan too long to be read as a drawing there
 */
export function slicesOf(layout: Layout, height: number): Slice[] | null {
  const slices: Slice[] = [];
  let top = layout.lanes[0]?.y ?? layout.lanesEnd;
  let last = top;
  const cut = (bottom: number): void => {
    if (bottom > top) slices.push({ top, bottom });
    top = bottom;
  };
  for (const seam of seamsOf(layout)) {
    if (seam - top > HIGHEST) cut(last);
    last = seam;
  }
  cut(last);
  cut(height);
  return slices.length > MOST ? null : slices;
}
