import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtIn } from '../../src/core/index.ts';
import { isOutput, WITHOUT_FIXTURES } from '../fixtures.ts';
import { RULES, saidOf } from './said.ts';

/**
 * What every rule says of the fixtures of all the others, and what they score: what a rule comes to say
 * beyond its own fixtures shows here, in the difference of one file.
 */
test('what all rules say of all fixtures', async () => {
  const lines = builtIn.rules
    .filter(({ id }) => !WITHOUT_FIXTURES.has(id))
    .flatMap(({ id, group }) => {
      const folder = `${group}/${id}`;
      const names = readdirSync(join(RULES, folder)).filter((name) => !isOutput(name));
      return names.sort().flatMap((name) => saidOf(folder, name));
    });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures.txt');
});
