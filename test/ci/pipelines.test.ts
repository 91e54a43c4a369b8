import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit, git, withoutOuterGit } from '../cli/git-support.ts';
import { BROKEN, CLEAN, file, root } from '../cli/support.ts';
import { commandLine, step } from './support.ts';

withoutOuterGit();
beforeEach(commandLine);

describe('pre-commit', () => {
  interface Hook {
    id: string;
    entry: string;
    files: string;
    pass_filenames: boolean;
  }
  const hooks: Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

  /** What pre-commit does with a hook: nothing where no file of the commit is of its sort. */
  function hook(id: string): number | null {
    const { entry, files, pass_filenames } = hooks.find((one) => one.id === id)!;
    expect(pass_filenames).toBe(false);
    const staged = git('diff', '--cached', '--name-only', '-z').split('\0').filter(Boolean);
    if (!staged.some((path) => new RegExp(files).test(path))) return 0;
    return step('.', entry.split(' ') as [string, ...string[]]).code;
  }

  test('every playbook, or what the commit brings', () => {
    git('init', '-qb', 'main');
    file('.gitignore', 'bin\n');
    file('old.md', BROKEN);
    commit('2026-04-01');
    file('new.md', CLEAN);
    git('add', '.');
    expect([hook('changebook'), hook('changebook-new')]).toEqual([1, 0]);
    file('new.md', BROKEN);
    git('add', '.');
    expect(hook('changebook-new')).toBe(1);
  });

  test('a commit without playbooks waits for nothing', () => {
    git('init', '-qb', 'main');
    file('old.md', BROKEN);
    commit('2026-04-01');
    file('main.py', '');
    git('add', '.');
    expect(hook('changebook')).toBe(0);
  });
});

test('GitLab: the job of the component reports to both widgets, and its exit code is that of the check', () => {
  const [spec, job] = parseAllDocuments(readFileSync('templates/changebook.yml', 'utf8')).map((one) =>
    one.toJS(),
  );
  file('plans/a.md', BROKEN);
  const inputs: Record<string, string> = { paths: 'plans' };
  const [script] = job.changebook.script as string[];
  const filled = script!.replaceAll(
    /\$\[\[ inputs\.([\w-]+) \]\]/g,
    (_, name: string) => inputs[name] ?? spec.spec.inputs[name].default,
  );
  const command = filled.replace('npx --yes changebook@latest', 'changebook');
  expect(step('.', ['sh', '-c', command]).code).toBe(1);
  const { codequality, junit } = job.changebook.artifacts.reports;
  expect(JSON.parse(readFileSync(join(root, codequality), 'utf8')).length).toBeGreaterThan(0);
  expect(readFileSync(join(root, junit), 'utf8')).toContain('<testsuites');
});

describe('images', () => {
  test.each(['Dockerfile', 'alpine.Dockerfile'])('%s: not root, and what it copies is there', (name) => {
    const text = readFileSync(join('ci/docker', name), 'utf8');
    expect(text).toMatch(/^USER node$/m);
    for (const [, path = ''] of text.matchAll(/^COPY (ci\/\S+)/gm)) expect(existsSync(path)).toBe(true);
  });

  test('what the image holds runs by itself', () => {
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', root];
    const name = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
    const made = step('.', ['sh', resolve('ci/docker/build.sh'), join(root, name), join(root, 'opt')]);
    expect(made).toMatchObject({ code: 0, err: '' });
    file('plans/a.md', CLEAN);
    expect(step('plans', [join(root, 'opt/dist/cli.mjs'), 'lint'])).toMatchObject({ code: 0, err: '' });
    expect(step('.', [join(root, 'opt/dist/cli.mjs'), 'new', '--list']).code).toBe(0);
  });
});
