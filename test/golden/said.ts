import { join } from 'node:path';
import { positions } from '../../src/core/syntax/positions.ts';
import { analyse } from '../../src/core/index.ts';
import { readFixture, todayOf } from '../fixtures.ts';

export const RULES = 'test/rules';

/**
 * What all rules say of a fixture, and what it scores, in lines.
 *
 * @param folder of a rule, below `test/rules`
 */
export function saidOf(folder: string, name: string): string[] {
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
  const health = workspace.programmes.map(
    ({ health: { value, coverage } }) => `  health ${value} ${coverage}`,
  );
  return [...files, ...health];
}
