import type { Lang } from '../../src/core/playbook/types.ts';
import type { View } from '../../src/core/generated/views.ts';
import { renderSvg, renderView } from '../../src/render/page.tsx';
import {
  edge,
  examples,
  langsOf,
  nameOf,
  programmeNameOf,
  read,
  templates,
  type DocumentSet,
} from './documents.ts';

/** A file of a picture, from the folder of all of them, with its content. */
export interface Picture {
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
export function picturesOf(set: DocumentSet, lang: Lang): Picture[] {
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

/** The pictures of several programmes side by side. */
export function sideBySideOf(set: DocumentSet, lang: Lang): Picture[] {
  const workspace = read(set, lang);
  const all = new Set(workspace.programmes.map(({ programme }) => programme));
  return workspace.programmesViews(all).flatMap((view) => filesOf(set.folder, view, lang));
}

/** What is drawn: the examples for readers of both languages, the rest for those of its own. */
export const drawn: [DocumentSet, Lang][] = [
  ...examples.flatMap((set): [DocumentSet, Lang][] => [
    [set, 'en'],
    [set, 'zh'],
  ]),
  ...[...templates, ...edge].flatMap((set) => langsOf(set).map((lang): [DocumentSet, Lang] => [set, lang])),
];
