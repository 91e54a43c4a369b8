import { expect, test } from 'vitest';
import { noticePlace } from '../../src/webview/notice.tsx';

const notice = { width: 200, height: 20 };
const screen = { width: 800, height: 600 };

test.each([
  ['below what it speaks of', { left: 100, top: 100, width: 50, height: 30 }, { left: 100, top: 136 }],
  [
    'above it where there is no room',
    { left: 100, top: 570, width: 50, height: 20 },
    { left: 100, top: 544 },
  ],
  ['within the window', { left: 790, top: 100, width: 500, height: 30 }, { left: 594, top: 136 }],
  [
    'in sight of what is scrolled away',
    { left: -900, top: -300, width: 50, height: 30 },
    { left: 6, top: 6 },
  ],
  ['below the window', { left: 10, top: 2000, width: 50, height: 30 }, { left: 10, top: 574 }],
  ['in the corner where that is gone', null, { left: 6, top: 12 }],
])('a notice stands %s', (_, about, place) => {
  expect(noticePlace(about, notice, screen)).toEqual(place);
});
