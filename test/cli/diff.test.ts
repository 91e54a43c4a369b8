import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { commit, git, withoutOuterGit } from './git-support.ts';
import { file, root, run } from './support.ts';

withoutOuterGit();

const plan = (gate: string, more = ''): string => `---
playbook: roadmap
title: New tills
status: active
owner: ann
updated: 2026-04-01
start: 2026-04-06
---

## Gates

| Gate | Date | Decider | Criteria |
| --- | --- | --- | --- |
| May we spread it | ${gate} | ann | wait <= 20 min |
${more}`;

/** A repository with a plan of 1 April under the tag v1, which another commit of 8 April moves. */
function repository(): void {
  git('init', '-qb', 'main');
  file('plans/tills.md', plan('2026-05-15'));
  file('README.md', 'No playbook.');
  commit('2026-04-01');
  git('tag', 'v1');
  file('plans/tills.md', plan('2026-05-18'));
  commit('2026-04-08');
}

const MOVED = (from: string, to: string, days: string): string =>
  `May we spread it (gate): ${from} → ${to}, ${days}`;

test('of a folder only what is in it is compared, whatever stands above', async () => {
  repository();
  // What people hear before the go-live is counted up to the day that the charter has.
  file('change.md', '---\nplaybook: change\ntitle: Tills\nstart: 2026-04-06\ngo-live: 2026-06-01\n---\n');
  file(
    'plans/talks.md',
    '---\nplaybook: comms\ntitle: Talks\nstart: 2026-04-06\nend: 2026-07-05\n---\n\n## Audiences\n\n' +
      '| Audience | Frequency | From | Until |\n| --- | --- | --- | --- |\n| Clerks | weekly | 2026-04-06 | 2026-07-05 |\n',
  );
  commit('2026-04-09');
  expect((await run('diff', 'HEAD', 'plans')).out).toMatch(/^Nothing has changed [^\n]*\n$/);
});

describe('a revision', () => {
  beforeEach(() => {
    repository();
    file('plans/tills.md', plan('2026-05-20'));
  });

  test.each([
    ['a tag', ['v1'], '2026-05-15', '3 working days later'],
    ['a branch', ['main'], '2026-05-18', '2 working days later'],
    ['a commit before another', ['HEAD~1'], '2026-05-15', '3 working days later'],
    ['the beginning of a day', ['--since', '2026-04-08'], '2026-05-15', '3 working days later'],
    ['the day after', ['--since', '2026-04-09'], '2026-05-18', '2 working days later'],
    ['a week ago', ['--since', 'last-week'], '2026-05-15', '3 working days later'],
  ])('is %s', async (_, args, from, days) => {
    const { code, out, err } = await run('diff', ...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(MOVED(from, '2026-05-20', days));
  });

  test('is looked for in the paths that are named, by a day too', async () => {
    file('other/tills.md', plan('2026-05-20'));
    const { out } = await run('diff', '--since', '2026-04-08', 'plans');
    expect(out).toContain('plans/tills.md');
    expect(out).not.toContain('other/');
    expect((await run('diff', 'v1', 'other')).out).toContain('other/tills.md  new');
  });

  test('has paths as they are seen from a folder below', async () => {
    const { out } = await run('diff', 'v1', '--cwd', 'plans');
    expect(out).toContain('New tills  tills.md');
    expect(out).toContain(MOVED('2026-05-15', '2026-05-20', '3 working days later'));
  });

  test.each([
    ['that does not exist', ['v2'], 'there is no revision `v2`'],
    ['that looks like an option', ['--', '--output=x'], 'there is no revision `--output=x`'],
    ['that is a range', ['v1..main'], 'there is no revision `v1..main`'],
    ['that is a file', ['HEAD:README.md'], 'there is no revision `HEAD:README.md`'],
    ['that is empty', [''], 'there is no revision ``'],
    ['before the first commit', ['--since', '2026-04-01'], 'nothing was committed before 2026-04-01'],
    ['of a day that is none', ['--since', 'yesterday'], '`yesterday` is no day up to today'],
    ['of a day to come', ['--since', '2026-04-15'], '`2026-04-15` is no day up to today'],
    ['that nobody names', [], 'say what to compare with'],
    ['of another folder', ['v1', '..'], 'in another repository, or in none'],
  ])('%s ends with 2 and what to do', async (_, args, message) => {
    const { code, out, err } = await run('diff', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

test('a folder without a repository, a repository without a commit and a machine without git are told of', async () => {
  vi.stubEnv('GIT_CEILING_DIRECTORIES', join(root, '..'));
  expect(await run('diff', 'v1')).toMatchObject({
    code: 2,
    err: expect.stringContaining('in no git repository'),
  });
  git('init', '-q');
  expect(await run('diff', 'HEAD')).toMatchObject({
    code: 2,
    err: expect.stringContaining('no revision `HEAD`'),
  });
  expect(await run('diff', '--since', '2026-04-08')).toMatchObject({
    code: 2,
    err: expect.stringContaining('nothing was committed'),
  });
  vi.stubEnv('PATH', root);
  expect(await run('diff', 'v1')).toMatchObject({
    code: 2,
    err: expect.stringContaining('git is not found'),
  });
  expect((await run('diff', 'v1', '--lang', 'zh')).err).toContain('找不到 git');
});

test('the checkout, the index and the state of the repository stay as they are', async () => {
  repository();
  file('plans/tills.md', plan('2026-05-20'));
  file('plans/new.md', plan('2026-05-20'));
  git('add', 'plans/new.md');
  const state = () => [
    git('--no-optional-locks', 'status', '--porcelain', '--branch'),
    statSync(join(root, '.git/index')).mtimeMs,
    readFileSync(join(root, 'plans/tills.md'), 'utf8'),
    git('count-objects', '-v'),
  ];
  const before = state();
  expect((await run('diff', 'v1')).code).toBe(0);
  expect(state()).toEqual(before);
});

test('nothing that the configuration of a repository names is started', async () => {
  repository();
  file('bait.sh', '#!/bin/sh\ntouch "$(dirname "$0")/bitten"\n');
  execFileSync('chmod', ['+x', join(root, 'bait.sh')]);
  const bait = join(root, 'bait.sh');
  file('.gitattributes', '*.md diff=bait filter=bait\n');
  for (const key of [
    'core.fsmonitor',
    'diff.bait.textconv',
    'filter.bait.smudge',
    'core.pager',
    'gpg.program',
  ])
    git('config', key, bait);
  git('config', 'log.showSignature', 'true');
  git('config', 'alias.ls-tree', `!${bait}`);
  rmSync(join(root, 'bitten'), { force: true });
  expect((await run('diff', 'v1')).code).toBe(0);
  expect((await run('diff', '--since', '2026-04-08')).code).toBe(0);
  expect(statSync(join(root, 'bitten'), { throwIfNoEntry: false })).toBeUndefined();
});

test('documents that are renamed, new and lost, and those only worded otherwise', async () => {
  repository();
  file('plans/lost.md', plan('2026-05-20').replace('New tills', 'Old tills'));
  file('plans/words.md', `${plan('2026-05-20').replace('New tills', 'Other words')}\nWords.\n`);
  file('ignored/a.md', plan('2026-05-20'));
  file('.hidden/a.md', plan('2026-05-20'));
  commit('2026-04-09');
  rmSync(join(root, 'plans/lost.md'));
  renameSync(join(root, 'plans/tills.md'), join(root, 'plans/roll-out.md'));
  file('plans/words.md', `${plan('2026-05-20').replace('New tills', 'Other words')}\nBetter words.\n`);
  file('plans/new.md', plan('2026-05-20').replace('New tills', 'Newer tills'));
  file('.gitignore', 'ignored/\n');
  const { out } = await run('diff', 'HEAD', '--format', 'json');
  const { documents, reworded } = JSON.parse(out);
  expect(documents.map((one: Record<string, unknown>) => [one.path, one.state, one.formerPath])).toEqual([
    ['plans/new.md', 'new', undefined],
    ['plans/roll-out.md', 'kept', 'plans/tills.md'],
    ['plans/lost.md', 'lost', undefined],
  ]);
  expect(reworded).toEqual(['plans/words.md']);
});

test('a committed file that cannot be read is told of, and the rest is compared', async () => {
  git('init', '-qb', 'main');
  file('tills.md', plan('2026-05-15'));
  file('latin.md', new Uint8Array([0x2d, 0xff]));
  file('large.md', 'x'.repeat(1_100_000));
  symlinkSync('/etc/passwd', join(root, 'link.md'));
  commit('2026-04-01');
  for (const name of ['latin.md', 'large.md', 'link.md']) rmSync(join(root, name));
  file('tills.md', plan('2026-05-18'));
  const { code, out, err } = await run('diff', 'HEAD');
  expect(code).toBe(2);
  expect(out).toContain(MOVED('2026-05-15', '2026-05-18', '1 working day later'));
  expect(err).toMatch(/latin\.md at HEAD: .*UTF-8/);
  expect(err).toMatch(/large\.md at HEAD: /);
  expect(err).not.toContain('link.md');
});

describe('formats', () => {
  /** A plan in which something of every sort changes. */
  function changed(): void {
    git('init', '-qb', 'main');
    const folder = 'test/core/comparison';
    const pairs = [
      'dates/%/plan.md',
      'rows/%/plan.md',
      'scores/%/change.md',
      'scores/%/comms.md',
      'scores/%/readiness.md',
    ];
    const put = (state: string): void => {
      for (const path of pairs)
        file(`p/${path.replace('/%', '')}`, readFileSync(join(folder, path.replace('%', state)), 'utf8'));
    };
    put('before');
    commit('2026-04-01');
    put('after');
  }

  test('json keeps to its schema', async () => {
    changed();
    file('p/new/change.md', '---\nplaybook: change\ntitle: Next\nstatus: draft\n---\n');
    const schema = JSON.parse(readFileSync('schemas/diff.schema.json', 'utf8'));
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema);
    const { code, out } = await run('diff', 'HEAD', '--format', 'json');
    const report = JSON.parse(out);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(code).toBe(0);
    expect(report.since).toMatchObject({ asked: 'HEAD', day: '2026-04-01' });
    const all = Object.entries(report.summary).filter(([, count]) => count === 0);
    expect(all).toEqual([]);
  });

  test.each(['en', 'zh'])('text and markdown are for people, in %s', async (lang) => {
    changed();
    for (const format of ['text', 'markdown']) {
      const { out } = await run('diff', 'HEAD', '--format', format, '--lang', lang);
      await expect(out).toMatchFileSnapshot(`diff/${lang}.${format === 'text' ? 'txt' : 'md'}`);
    }
  });

  test('words of authors are words in a terminal and in a comment', async () => {
    git('init', '-qb', 'main');
    file('tills.md', plan('2026-05-15'));
    commit('2026-04-01');
    const words = '\u001b[31m@everyone <b>##[error]';
    file(
      'tills.md',
      plan('2026-05-18', `\n## Work\n\n- [ ] ${words}\n`).replace('New tills', `Tills ${words}`),
    );
    const text = (await run('diff', 'HEAD')).out;
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('##[');
    const comment = (await run('diff', 'HEAD', '--format', 'markdown')).out;
    for (const sign of ['@everyone', '<b>', '\u001b']) expect(comment).not.toContain(sign);
  });

  test('a comment lists twenty of a sort and counts the others', async () => {
    git('init', '-qb', 'main');
    file('tills.md', plan('2026-05-15'));
    commit('2026-04-01');
    const tasks = Array.from({ length: 25 }, (_, index) => `- [ ] Task ${index}`).join('\n');
    file('tills.md', plan('2026-05-15', `\n## Work\n\n${tasks}\n`));
    const { out } = await run('diff', 'HEAD', '--format', 'markdown');
    expect(out).toContain('- **Task 19 (task)**');
    expect(out).not.toContain('**Task 20');
    expect(out).toContain('- … and 5 more');
    expect((await run('diff', 'HEAD')).out).toContain('Task 24 (task)');
  });
});
