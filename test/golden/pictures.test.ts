import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtIn } from '../../src/core/index.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import type { View } from '../../src/core/generated/views.ts';
import { renderSvg, renderView } from '../../src/render/page.tsx';
import {
  edge,
  examples,
  langsOf,
  nameOf,
  orphans,
  programmeNameOf,
  read,
  templates,
  type DocumentSet,
} from './documents.ts';

/**
 * Every picture as it is drawn: `<type>.html`, and beside it `<type>.svg` where it has a drawing. A change
 * here is looked at and taken over with `npm run test:update`.
 */
const PICTURES = join(import.meta.dirname, 'pictures');

interface Picture {
  file: string;
  text: string;
}

/** One element a line, so that a difference is that of an element. */
const lined = (markup: string): string => `${markup.replace(/(?<=.)<(?!\/)/g, '\n<')}\n`;

/** The files of one picture; what its page shows of the drawing stands in the file of the drawing alone. */
function filesOf(folder: string, view: View, lang: Lang): Picture[] {
  const html = renderView(view, lang);
  const svg = renderSvg(view, lang);
  const file = `${folder}/${lang}/${view.type}`;
  if (svg === null) return [{ file: `${file}.html`, text: lined(html) }];
  return [
    { file: `${file}.svg`, text: lined(svg) },
    { file: `${file}.html`, text: lined(html.replace(svg, () => `<img src="${view.type}.svg"/>`)) },
  ];
}

/** All pictures of a set for a reader of a language: those of its documents and of its programmes. */
function picturesOf(set: DocumentSet, lang: Lang): Picture[] {
  const workspace = read(set, lang);
  return [
    ...workspace.files.flatMap(({ playbook }) =>
      workspace.viewsOf(playbook).flatMap((view) => filesOf(`${set.folder}/${nameOf(playbook)}`, view, lang)),
    ),
    ...workspace.programmes.flatMap(({ programme }) =>
      workspace
        .programmeViewsOf(programme)
        .flatMap((view) => filesOf(`${set.folder}/${programmeNameOf(programme)}`, view, lang)),
    ),
  ];
}

const pictures = [
  ...examples.flatMap((set) => [...picturesOf(set, 'en'), ...picturesOf(set, 'zh')]),
  ...[...templates, ...edge].flatMap((set) => langsOf(set).flatMap((lang) => picturesOf(set, lang))),
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
  const drawn = pictures.filter(({ text }) => !text.includes('class="empty"')).map(({ file }) => file);
  const offered = [...builtIn.kinds.values()].flatMap(
    ({ schema }) => schema.node['x-view'] as View['type'][],
  );
  for (const type of offered) expect(drawn.filter((file) => file.endsWith(`/${type}.html`))).not.toEqual([]);
});
