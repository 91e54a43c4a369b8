import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../src/render/pictures/', import.meta.url);

test('a class is styled by one picture alone, since all of them may stand on one page', async () => {
  const owners = new Map<string, Set<string>>();
  for (const picture of readdirSync(ROOT)) {
    const file = new URL(`${picture}/style.ts`, ROOT);
    if (!existsSync(file)) continue;
    const { style } = (await import(file.pathname)) as { style: string };
    for (const [, selectors = ''] of style.matchAll(/([^{}]+)\{/g)) {
      for (const selector of selectors.split(',')) {
        const [, name] = /^\s*[a-z]*\.([a-z-]+)/.exec(selector) ?? [];
        if (name !== undefined) owners.set(name, (owners.get(name) ?? new Set()).add(picture));
      }
    }
  }
  expect(owners.size).toBeGreaterThan(20);
  expect([...owners].filter(([, of]) => of.size > 1).map(([name, of]) => [name, ...of])).toEqual([]);
});
