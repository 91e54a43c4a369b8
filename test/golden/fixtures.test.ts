import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { positions } from '../../src/cli/report.ts';
import { analyse, builtIn } from '../../src/core/index.ts';
import { isOutput, readFixture, todayOf, WITHOUT_FIXTURES } from '../fixtures.ts';

const RULES = 'test/rules';

/**
 * What every rule says of the fixtures of all the others, and what they score: what a rule comes to say
 * beyond its own fixtures shows here, in the difference of one file.
 */
function said(folder: string, name: string): string[] {
  const documents = readFixture(join(RULES, folder, name));
  const config = { extends: 'all' as const, rules: {} };
  const workspace = analyse(documents, { today: todayOf(documents), lang: 'en', config: () => config });
  const files = workspace.files.flatMap(({ path, playbook, findings, score }) => {
    const place = positions(playbook.syntax.text);
    return [
      `${folder}/${name} ${path} ${score?.value ?? '–'} ${score?.band ?? ''}`.trimEnd(),
      ...findings.map(({ rule, severity, range }) => {
        const { start, end } = place(range);
        return `  ${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule}`;
      }),
    ];
  });
  const health = workspace.programmes.map(({ health: { value, coverage } }) => `  health ${value} ${coverage}`);
  return [...files, ...health];
}

test('what all rules say of all fixtures', async () => {
  const lines = builtIn.rules
    .filter(({ id }) => !WITHOUT_FIXTURES.has(id))
    .flatMap(({ id, group }) => {
      const folder = `${group}/${id}`;
      const names = readdirSync(join(RULES, folder)).filter((name) => !isOutput(name));
      return names.sort().flatMap((name) => said(folder, name));
    });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures.txt');
});
