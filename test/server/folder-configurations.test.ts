import { expect, test } from 'vitest';
import { builtIn } from '../../src/core/generated/registry.ts';
import { FolderConfigurations } from '../../src/server/folder-configurations.ts';

/** Configurations of files that stand nowhere but here; a fault of one is kept. */
function configurationsOf(files: Record<string, string>) {
  const warnings: string[] = [];
  const configurations = new FolderConfigurations({
    registry: builtIn,
    read: () => (path) => files[path] ?? null,
    warn: (message) => warnings.push(message),
  });
  return { configurations, warnings, files };
}

test('nearer files win, whatever the host; a manifest speaks by its key', () => {
  const { configurations } = configurationsOf({
    '/github/w/.changebook.yml': 'rules: {no-sponsor: off, no-pilot: error}\n',
    '/github/w/p/package.json': '{"changebook": {"rules": {"no-pilot": "off"}}}',
    '/github/w/q/package.json': '{"name": "q"}',
  });
  expect(configurations.of('/github/w/p/a.md', 'en').rules).toEqual({
    'no-sponsor': 'off',
    'no-pilot': 'off',
  });
  expect(configurations.of('/github/w/q/a.md', 'en').rules).toEqual({
    'no-sponsor': 'off',
    'no-pilot': 'error',
  });
  expect(configurations.of('/elsewhere/a.md', 'en').rules).toEqual({});
  expect(configurations.of(null, 'en').extends).toBe('recommended');
});

test('a fault is told once, in the language of the reader; what is mended holds after clearing', () => {
  const { configurations, warnings, files } = configurationsOf({
    '/w/.changebook.yml': 'rules: {no-sponsr: off}\n',
  });
  expect(configurations.of('/w/a.md', 'zh').rules).toEqual({});
  configurations.of('/w/b.md', 'zh');
  expect(warnings).toEqual([expect.stringContaining('没有规则“no-sponsr”')]);
  files['/w/.changebook.yml'] = 'rules: {no-sponsor: off}\n';
  configurations.clear();
  expect(configurations.of('/w/a.md', 'zh').rules).toEqual({ 'no-sponsor': 'off' });
});

test('a fault that concerns many folders is told once, and one that is ours is survived', () => {
  const { configurations, warnings } = configurationsOf({
    '/w/package.json': '{"changebook": {"rules": 1}}',
  });
  for (const folder of ['a', 'b', 'c']) configurations.of(`/w/${folder}/x.md`, 'en');
  expect(warnings).toHaveLength(1);
  const broken = new FolderConfigurations({
    registry: builtIn,
    read: () => () => {
      throw new TypeError('no text');
    },
    warn: (message) => warnings.push(message),
  });
  expect(broken.of('/w/a.md', 'en').extends).toBe('recommended');
  expect(warnings[1]).toContain('no text');
});
