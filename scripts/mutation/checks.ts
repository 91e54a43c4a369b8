import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, builtIn } from '../../src/core/index.ts';
import { vectorFiles, vectorsOf } from '../../test/core/kinds/vectors.ts';
import { outputOf } from '../../test/fixture-output.ts';
import { isOutput, readFixture, WITHOUT_FIXTURES } from '../../test/fixtures.ts';
import { examples, templates } from '../../test/golden/documents.ts';
import { drawn, picturesOf } from '../../test/golden/drawn.ts';
import { RULES, saidOf } from '../../test/golden/said.ts';
import { valued, valuesOf } from '../../test/golden/values.ts';

/** What some test compares with a snapshot or an expectation: a mutant is killed where it comes out otherwise. */
export type Check = () => unknown;

const vectors = await Promise.all(
  vectorFiles.map(async (file): Promise<Check> => {
    const { vectors, resultOf } = await vectorsOf(file);
    return () => vectors.map(resultOf);
  }),
);

const fixtures = builtIn.rules
  .filter(({ id }) => !WITHOUT_FIXTURES.has(id))
  .flatMap((rule) => {
    const folder = `${rule.group}/${rule.id}`;
    const names = readdirSync(join(RULES, folder)).filter((name) => !isOutput(name));
    return names.map((name) => ({ rule, folder, name, documents: readFixture(join(RULES, folder, name)) }));
  });

const config = () => ({ extends: 'all' as const, rules: {} });

/** The checks of `test/core/kinds`, `test/rules.test.ts`, `test/golden` and `test/playbooks.test.ts`. */
export const checks: Check[] = [
  ...vectors,
  ...valued.map(
    ([set, lang]): Check =>
      () =>
        valuesOf(set, lang),
  ),
  ...fixtures.map(
    ({ rule, name, documents }): Check =>
      () =>
        outputOf(name, documents, rule),
  ),
  ...drawn.map(
    ([set, lang]): Check =>
      () =>
        picturesOf(set, lang),
  ),
  ...[...templates, ...examples].flatMap(({ documents }) =>
    (['en', 'zh'] as const).map(
      (lang): Check =>
        () =>
          analyse(documents, { today: '2026-04-14', lang, config }).files.map(({ findings }) => findings),
    ),
  ),
  ...fixtures.map(
    ({ folder, name }): Check =>
      () =>
        saidOf(folder, name),
  ),
];
