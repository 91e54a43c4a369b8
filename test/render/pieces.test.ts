import { expect, test } from 'vitest';
import type { StripLane, StripLayout, StripRow } from '../../src/render/pictures/timeline/strip-layout.ts';
import { piecesOf } from '../../src/render/pictures/timeline/strip-pieces.ts';

const ROW = 40;

/** A lane of so many rows below a head of the height of a row. */
function laneAt(y: number, count: number): StripLane {
  const rows = Array.from({ length: count }, (_, i) => ({ y: y + ROW * (i + 1) }) as StripRow);
  return { y, height: ROW * (count + 1), rows } as StripLane;
}

function layoutOf(...counts: number[]): { layout: StripLayout; height: number } {
  let y = 52;
  const lanes = counts.map((count) => {
    const lane = laneAt(y, count);
    y += lane.height;
    return lane;
  });
  return { layout: { lanes } as StripLayout, height: y + 100 };
}

test('a strip that is not tall is one piece, from its first pixel to its last', () => {
  const { layout, height } = layoutOf(10, 5);
  expect(piecesOf(layout, height)).toMatchObject([{ top: 0, bottom: height }]);
});

test('pieces follow each other, hold every row once, and name each lane once', () => {
  const { layout, height } = layoutOf(300, 0, 3, 220);
  const pieces = piecesOf(layout, height);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.map(({ top }) => top).slice(1)).toEqual(pieces.map(({ bottom }) => bottom).slice(0, -1));
  expect(pieces.at(-1)?.bottom).toBe(height);
  const parts = pieces.flatMap(({ lanes }) => lanes);
  expect(parts.flatMap(({ rows }) => rows)).toEqual(layout.lanes.flatMap(({ rows }) => rows));
  expect(parts.filter(({ isFirst }) => isFirst).map(({ placed }) => placed)).toEqual(layout.lanes);
  for (const { top, bottom, lanes } of pieces) {
    for (const { rows } of lanes) for (const { y } of rows) expect(y >= top && y + ROW <= bottom).toBe(true);
  }
});
