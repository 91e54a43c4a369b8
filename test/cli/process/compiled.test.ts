import { existsSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { file, MISSPELT, root } from '../support.ts';
import { changebook } from './support.ts';

test('what was compiled is kept where this Node can, and a run without such a place is the same', async () => {
  file('plan.md', MISSPELT);
  const lint = (cache: string): ReturnType<typeof changebook> =>
    changebook(['lint', 'plan.md'], { env: { XDG_CACHE_HOME: cache } });
  const kept = await lint(root);
  expect(existsSync(join(root, 'changebook'))).toBe('enableCompileCache' in module);
  for (const cache of [root, join(root, 'plan.md'), '/proc', 'here']) expect(await lint(cache)).toEqual(kept);
  expect(existsSync(join(root, 'here'))).toBe(false);
});
