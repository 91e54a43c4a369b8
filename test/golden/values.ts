import { builtIn } from '../../src/core/index.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import {
  edge,
  examples,
  langsOf,
  limits,
  nameOf,
  programmeNameOf,
  read,
  type DocumentSet,
} from './documents.ts';

/** A file of what is expected, from the folder of all of them, with its content. */
export interface Expectation {
  file: string;
  value: unknown;
}

/** Whose values are expected: each set for a reader of the language that a document of it is written in. */
export const valued: [DocumentSet, Lang][] = [...edge, ...limits, ...examples].flatMap((set) =>
  langsOf(set).map((lang): [DocumentSet, Lang] => [set, lang]),
);

/** Scores, figures, views and dates of the documents of a set that are in a language, and of its programmes. */
export function valuesOf(set: DocumentSet, lang: Lang): Expectation[] {
  const workspace = read(set, lang);
  return [
    ...workspace.files
      .filter(({ playbook }) => playbook.lang === lang)
      .map(({ playbook, score }) => {
        const context = workspace.contextOf(playbook);
        const { byPointer: _, ...schedule } = context.schedule;
        const figure = builtIn.kinds.get(playbook.kind)?.figure?.(context);
        const views = workspace.viewsOf(playbook);
        return { file: `${set.folder}/${nameOf(playbook)}.json`, value: { score, figure, views, schedule } };
      }),
    ...workspace.programmes
      .filter(({ programme }) => programme.charter?.lang === lang)
      .map(({ programme }) => ({
        file: `${set.folder}/${programmeNameOf(programme)}.json`,
        value: workspace.programmeViewsOf(programme),
      })),
  ];
}
