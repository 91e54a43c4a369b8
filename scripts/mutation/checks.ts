import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, builtIn, type SourceDocument } from '../../src/core/index.ts';
import type { Rule } from '../../src/core/lint/define.ts';
import type { Finding, Lang } from '../../src/core/playbook/types.ts';
import { vectorFiles, vectorsOf } from '../../test/core/kinds/vectors.ts';
import { outputOf } from '../../test/fixture-output.ts';
import { isOutput, readFixture, registryOf, todayOf, WITHOUT_FIXTURES } from '../../test/fixtures.ts';
import { examples, templates } from '../../test/golden/documents.ts';
import { drawn, picturesOf } from '../../test/golden/drawn.ts';
import { RULES, saidOf } from '../../test/golden/said.ts';
import { valued, valuesOf } from '../../test/golden/values.ts';

/**
 * What some test compares with a snapshot or an expectation: a mutant is killed where it comes out otherwise.
 * Of a mutant within a rule it is that rule's part alone: the others say the same with it, and take most of the time.
 */
export type Check = (rule?: Rule) => unknown;

export { builtIn };

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

/** All that is found, of one rule or of all; that a rule could not be asked is a finding too. */
function found(documents: SourceDocument[], lang: Lang, rule?: Rule): Finding[] {
  const registry = rule ? registryOf(rule) : builtIn;
  const { files } = analyse(documents, { registry, today: todayOf(documents), lang, config });
  return files.flatMap(({ findings }) => findings);
}

/** The checks of `test/core/kinds`, `test/rules.test.ts`, `test/golden` and `test/playbooks.test.ts`. */
export const checks: Check[] = [
  ...vectors,
  ...valued.map(
    ([set, lang]): Check =>
      () =>
        valuesOf(set, lang),
  ),
  ...fixtures.map(
    (fixture): Check =>
      (rule) =>
        rule && rule !== fixture.rule ? null : outputOf(fixture.name, fixture.documents, fixture.rule),
  ),
  // Pictures show how much is found, which the findings themselves tell.
  ...drawn.map(
    ([set, lang]): Check =>
      (rule) =>
        rule ? null : picturesOf(set, lang),
  ),
  ...[...templates, ...examples].flatMap(({ documents }) =>
    (['en', 'zh'] as const).map(
      (lang): Check =>
        (rule) =>
          found(documents, lang, rule),
    ),
  ),
  ...fixtures.map(
    ({ folder, name, documents }): Check =>
      (rule) =>
        rule
          ? found(documents, 'en', rule).map((finding) => [finding.rule, finding.severity, finding.range])
          : saidOf(folder, name),
  ),
];
