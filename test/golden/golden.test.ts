import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edge, examples, langsOf, nameOf, orphans, programmeNameOf, read } from './documents.ts';

/**
 * Scores, views and dates of whole documents as they were read and found right. A change here is either
 * a fault or is looked at and taken over with `npm run test:update`.
 */
const EXPECTED = join(import.meta.dirname, 'expected');

/** What is found in a set, for a reader of the language that a document of it is written in. */
const found = [...edge, ...examples].flatMap((set) =>
  langsOf(set).flatMap((lang) => {
    const workspace = read(set, lang);
    return [
      ...workspace.files
        .filter(({ playbook }) => playbook.lang === lang)
        .map(({ playbook, score }) => {
          const { byPointer: _, ...schedule } = workspace.contextOf(playbook).schedule;
          const views = workspace.viewsOf(playbook);
          return { file: `${set.folder}/${nameOf(playbook)}.json`, value: { score, views, schedule } };
        }),
      ...workspace.programmes
        .filter(({ programme }) => programme.charter?.lang === lang)
        .map(({ programme }) => ({
          file: `${set.folder}/${programmeNameOf(programme)}.json`,
          value: workspace.programmeViewsOf(programme),
        })),
    ];
  }),
);

for (const { file, value } of found) {
  test(file, async () => {
    await expect(`${JSON.stringify(value, null, 1)}\n`).toMatchFileSnapshot(join(EXPECTED, file));
  });
}

test('every file of expectations is of a document', () => {
  expect(
    orphans(
      EXPECTED,
      found.map(({ file }) => file),
    ),
  ).toEqual([]);
});
