import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { includes, walk } from '../../src/project/walk.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'gitignore-'))));
afterEach(() => rmSync(root, { recursive: true }));

function files(texts: Record<string, string>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What is found in a folder, as its walk and as the question for each file have it. */
function found(folder: string, asked: string[] = []): string[] {
  const walked = walk(join(root, folder)).map((path) => relative(root, path));
  for (const path of asked)
    expect([path, includes(join(root, folder), join(root, path))]).toEqual([path, walked.includes(path)]);
  return walked;
}

const REPOSITORY = { '.git/HEAD': 'ref: refs/heads/main\n' };

test('folders say what is left out of them, the deeper one last', () => {
  const plans = [
    'a.md',
    'b.md',
    'p/a.md',
    'p/b.md',
    'p/old/a.md',
    'p/old/deep/c.md',
    'q/old/a.md',
    'q/[x]/d.md',
    'q/d.md',
  ];
  files(Object.fromEntries(plans.map((path) => [path, ''])));
  files({
    ...REPOSITORY,
    '.gitignore': 'b.md\n',
    'p/.gitignore': '!b.md\n/old/a.md\ndeep/\n',
    'q/.gitignore': '# none\n',
    'q/[x]/.gitignore': 'd.md\n',
  });
  expect(found('.', plans)).toEqual(['a.md', 'p/a.md', 'p/b.md', 'q/d.md', 'q/old/a.md']);
});

test('the folders above count up to the root of the repository', () => {
  files({
    '.gitignore': '*.md\n',
    'repo/.git/HEAD': '',
    'repo/.gitignore': 'draft.md\n/plans/only-here.md\n',
    'repo/plans/a.md': '',
    'repo/plans/only-here.md': '',
    'repo/plans/in/draft.md': '',
    'repo/plans/in/only-here.md': '',
  });
  expect(found('repo/plans')).toEqual(['repo/plans/a.md', 'repo/plans/in/only-here.md']);
});

test('without a repository the folders above say nothing', () => {
  files({ '.gitignore': '*.md\n', 'plans/a.md': '' });
  expect(found('plans')).toEqual(['plans/a.md']);
});

test('what is in a folder that is left out stays out, unless that folder is asked for', () => {
  files({
    ...REPOSITORY,
    '.gitignore': 'drafts/\n',
    'drafts/.gitignore': '!a.md\nb.md\n',
    'drafts/a.md': '',
    'drafts/b.md': '',
  });
  expect(found('.', ['drafts/a.md'])).toEqual([]);
  expect(found('drafts', ['drafts/a.md', 'drafts/b.md'])).toEqual(['drafts/a.md']);
});
