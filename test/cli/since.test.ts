import { expect, test } from 'vitest';
import { commit, git, withoutOuterGit } from './git-support.ts';
import { BROKEN, CLEAN, file, run } from './support.ts';

withoutOuterGit();

/** A branch that left main before main got a fault of its own. */
function branch(): void {
  git('init', '-qb', 'main');
  file('plans/old.md', BROKEN);
  file('plans/clean.md', CLEAN);
  commit('2026-04-01');
  git('switch', '-qc', 'work');
}
const since = (...more: string[]) => run('lint', '--since', 'main', '--format', 'compact', ...more);

test('what was there before the branch is no news, wherever its row stands now', async () => {
  branch();
  const rows = BROKEN.split('\n');
  const at = rows.findIndex((line) => line.includes('Urgency'));
  rows.splice(at, 0, ...rows.splice(at + 2, 1));
  file('plans/old.md', rows.join('\n').replace('## Assessment', 'More words.\n\n## Assessment'));
  expect(await since()).toMatchObject({ code: 0, out: '' });
  expect((await run('lint')).code).toBe(1);
});

test('what the branch brings fails, in old documents and new ones', async () => {
  branch();
  file('plans/clean.md', CLEAN.replace('| Culture | 3 |', '| Culture | 9 |'));
  file('plans/new.md', BROKEN);
  const { code, out } = await since();
  expect(code).toBe(1);
  expect(new Set([...out.matchAll(/^(\S+\.md)/gm)].map(([, path]) => path))).toEqual(
    new Set(['plans/clean.md', 'plans/new.md']),
  );
});

test('it is where the branch left that counts, not what came there since', async () => {
  branch();
  commit('2026-04-02');
  git('switch', '-q', 'main');
  file('plans/old.md', CLEAN);
  commit('2026-04-03');
  git('switch', '-q', 'work');
  const { code, out } = await run('lint', '--since', 'main', '--format', 'json');
  expect(code).toBe(0);
  const { summary } = JSON.parse(out);
  expect(summary.since).toMatchObject({ revision: 'main', commit: git('merge-base', 'main', 'HEAD').trim() });
  expect(summary.since.older).toBeGreaterThan(0);
});

test.each([
  ['no such revision', 'nowhere', /no revision `nowhere`|nowhere/],
  ['nothing in common', 'alone', /no commit in common/],
])('refused: %s', async (_, revision, said) => {
  branch();
  git('switch', '-q', '--orphan', 'alone');
  commit('2026-04-04');
  git('switch', '-q', 'work');
  expect(await run('lint', '--since', revision)).toMatchObject({ code: 2, err: expect.stringMatching(said) });
});
