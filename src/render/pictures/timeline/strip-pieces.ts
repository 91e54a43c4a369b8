import type { StripLane, StripLayout, StripRow } from './strip-layout.ts';
import type { Slice } from './slices.ts';

/**
 * A tall strip is drawn in pieces of so many pixels, about 150 rows: a browser paints those in sight, but a drawing only
 * whole. What moves in a drawing moves in its piece, so plans of the usual length are one.
 */
const HIGHEST = 6000;

/** What a piece has of a lane; the first of them has its name. */
export interface LanePart {
  placed: StripLane;
  isFirst: boolean;
  rows: StripRow[];
}

export interface StripPiece extends Slice {
  lanes: LanePart[];
}

/**
 * A strip in pieces that stand under each other and part no row; one that is not tall is one piece.
 *
 * @param height of the whole drawing, in pixels
 */
export function piecesOf({ lanes }: StripLayout, height: number): StripPiece[] {
  let piece: StripPiece = { top: 0, bottom: height, lanes: [] };
  const pieces = [piece];
  const cutAt = (y: number): void => {
    if (y - piece.top < HIGHEST) return;
    piece.bottom = y;
    piece = { top: y, bottom: height, lanes: [] };
    pieces.push(piece);
  };
  for (const placed of lanes) {
    cutAt(placed.y);
    let part: LanePart = { placed, isFirst: true, rows: [] };
    piece.lanes.push(part);
    for (const row of placed.rows) {
      const before = piece;
      cutAt(row.y);
      if (piece !== before) {
        part = { placed, isFirst: false, rows: [] };
        piece.lanes.push(part);
      }
      part.rows.push(row);
    }
  }
  return pieces;
}
