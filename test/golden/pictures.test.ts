import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtIn } from '../../src/core/index.ts';
import type { View } from '../../src/core/generated/views.ts';
import { orphans, programmes } from './documents.ts';
import { drawn, picturesOf, sideBySideOf } from './drawn.ts';

/**
 * Every picture as it is drawn: `<type>.html`, and beside it `<type>.svg` where it has a drawing. A change
 * here is looked at and taken over with `npm run test:update`.
 */
const PICTURES = join(import.meta.dirname, 'pictures');

const pictures = [
  ...drawn.flatMap(([set, lang]) => picturesOf(set, lang)),
  ...(['en', 'zh'] as const).flatMap((lang) => sideBySideOf(programmes, lang)),
];

for (const { file, text } of pictures) {
  test(file, async () => {
    await expect(text).toMatchFileSnapshot(join(PICTURES, file));
  });
}

test('every file of pictures is of a picture, and of one alone', () => {
  const files = pictures.map(({ file }) => file);
  expect(files).toEqual([...new Set(files)]);
  expect(orphans(PICTURES, files)).toEqual([]);
});

test('every picture that a kind offers is among them, and not empty', () => {
  const shown = pictures.filter(({ text }) => !text.includes('class="empty"')).map(({ file }) => file);
  const offered = [...builtIn.kinds.values()].flatMap(
    ({ schema }) => schema.node['x-view'] as View['type'][],
  );
  for (const type of offered) expect(shown.filter((file) => file.endsWith(`/${type}.html`))).not.toEqual([]);
});
