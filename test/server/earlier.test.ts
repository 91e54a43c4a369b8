import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../src/core/when/dates.ts';
import { committedFolder } from '../../src/server/committed.ts';
import { EarlierDocuments, type EarlierRead, type EarlierText } from '../../src/server/earlier.ts';

describe('how a folder stood when a day began', () => {
  let root = '';
  beforeEach(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined);
    root = mkdtempSync(join(tmpdir(), 'changebook-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true, force: true });
  });

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=a@b', '-C', root, ...args], {
      stdio: 'pipe',
    });
  const commit = (day: string): void => {
    git('add', '-A');
    vi.stubEnv('GIT_COMMITTER_DATE', `${day}T12:00:00`);
    git('commit', '-qm', day);
  };
  const texts = (folder = root) => committedFolder(folder, 100, (path, text) => `${path}: ${text}`);

  test('is read from git, for a folder in the repository too, and again only for another commit', async () => {
    git('init', '-q');
    write('plans/a.md', 'one');
    write('plans/gone.md', 'gone');
    write('plans/long.md', 'x'.repeat(101));
    write('plans/.hidden/a.md', 'hidden');
    write('plans/ignored/a.md', 'ignored');
    write('other.md', 'other');
    commit('2026-04-01');
    rmSync(join(root, 'plans/gone.md'));
    write('plans/a.md', 'two');
    write('.gitignore', 'ignored\n');
    commit('2026-04-08');
    const { read } = texts(join(root, 'plans'));
    const first = await read('2026-04-08');
    expect(first).toEqual({ day: '2026-04-01', texts: ['a.md: one', 'gone.md: gone'] });
    expect(await read('2026-04-07')).toHaveProperty('texts', (first as { texts: unknown }).texts);
    expect(await read('2026-04-09')).toEqual({ day: '2026-04-08', texts: ['a.md: two'] });
    expect(await read('2026-04-01')).toEqual({ fault: 'no-commit-before' });
  });

  test('is read at a tag or a commit that is listed, and at any name that git knows', async () => {
    git('init', '-q', '-b', 'main');
    write('a.md', 'one');
    commit('2026-04-01');
    git('tag', 'v1');
    write('a.md', 'two');
    commit('2026-04-08');
    const { read, revisions } = texts();
    const { tags, commits } = await revisions();
    expect(tags).toEqual([{ id: 'refs/tags/v1', name: 'v1', day: '2026-04-01' }]);
    expect(commits.map(({ name, day }) => [name, day])).toEqual([
      ['2026-04-08', '2026-04-08'],
      ['2026-04-01', '2026-04-01'],
    ]);
    const old = { day: '2026-04-01', texts: ['a.md: one'] };
    for (const name of ['refs/tags/v1', 'v1', commits[1]?.id ?? '', 'HEAD~1', 'main^'])
      expect(await read(name)).toEqual(old);
    expect(await read('HEAD')).toEqual({ day: '2026-04-08', texts: ['a.md: two'] });
  });

  test.each([
    '--output=made',
    '-Omade',
    '--',
    '',
    'v1 --output=made',
    '$(touch made)',
    'HEAD:a.md',
    '\0',
    '..',
    '@{-1}',
  ])('is not read at %j, and nothing is obeyed or run', async (name) => {
    git('init', '-q');
    write('a.md', 'one');
    commit('2026-04-01');
    expect(await texts().read(name)).toHaveProperty('fault', 'no-revision');
    expect(readdirSync(root).toSorted()).toEqual(['.git', 'a.md']);
  });

  test('is not known without a repository or without git', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(root));
    expect(await texts().read('2026-04-08')).toEqual({ fault: 'no-repository' });
    expect(await texts().revisions()).toEqual({ tags: [], commits: [] });
    vi.stubEnv('PATH', root);
    expect(await texts().read('2026-04-08')).toEqual({ fault: 'no-git' });
    expect(await texts().revisions()).toEqual({ tags: [], commits: [] });
  });

  test('in a repository without a commit there is nothing to choose', async () => {
    git('init', '-q');
    expect(await texts().revisions()).toEqual({ tags: [], commits: [] });
  });
});

describe('how the workspace stood a week ago', () => {
  const texts: EarlierText[] = [{ uri: 'file:///w/a.md', text: 'one' }];
  const earlier = (answers: (readonly EarlierText[] | EarlierRead | null)[], snapshot = false) => {
    const read = vi.fn(async (_folder: string, since: string): Promise<EarlierRead | null> => {
      const answer = answers.shift() ?? null;
      return Array.isArray(answer) ? { day: since, texts: answer } : (answer as EarlierRead | null);
    });
    const changed = vi.fn();
    let today = '2026-04-14';
    const documents = new EarlierDocuments({
      today: () => today,
      folders: () => ['file:///w'],
      pathOf: (uri) => uri.slice('file:///w/'.length),
      read,
      revisions: async () => ({ tags: [], commits: [] }),
      snapshot: async (day) => (snapshot ? { day: addDays(day, -2), documents: [] } : null),
      changed,
    });
    return { documents, read, changed, turnTo: (day: string) => (today = day) };
  };

  test('is asked for once a day, and told of when it has come', async () => {
    const { documents, read, changed, turnTo } = earlier([texts, texts]);
    expect(documents.at('')).toBe('asked');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    const known = documents.at('');
    expect(known).toEqual({ day: '2026-04-07', documents: [{ path: 'a.md', text: 'one' }] });
    expect(documents.at('')).toBe(known);
    expect(read).toHaveBeenCalledExactlyOnceWith('file:///w', '2026-04-07');
    turnTo('2026-04-15');
    expect(documents.at('')).toBe('asked');
    await vi.waitFor(() => expect(documents.at('')).toHaveProperty('day', '2026-04-08'));
  });

  test('is asked for again when files have changed, and stays where it is the same', async () => {
    const { documents, read, changed } = earlier([texts, texts, [...texts]]);
    void documents.at('');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    const known = documents.at('');
    documents.forget();
    expect(documents.at('')).toBe(known);
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    expect(documents.at('')).toBe(known);
    expect(changed).toHaveBeenCalledTimes(1);
    documents.forget();
    void documents.at('');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  });

  test('is a snapshot where nobody knows and there is one', async () => {
    const { documents, changed } = earlier([null], true);
    void documents.at('');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    const known = documents.at('');
    expect(known).toEqual({ day: '2026-04-05', documents: [] });
    documents.forget();
    expect(documents.at('')).toBe(known);
  });

  test('is null where nobody knows, and nothing is told', async () => {
    const { documents, changed } = earlier([null]);
    expect(documents.at('')).toBe('asked');
    await vi.waitFor(() => expect(documents.at('')).toBeNull());
    expect(changed).not.toHaveBeenCalled();
  });

  test('is known for a revision too, under its name, beside what is known of a day', async () => {
    const { documents, changed } = earlier([texts, { day: '2026-04-01', texts }]);
    void documents.at('');
    void documents.at('v1');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
    const known = [{ path: 'a.md', text: 'one' }];
    expect(documents.at('v1')).toEqual({ day: '2026-04-01', revision: 'v1', documents: known });
    expect(documents.at('')).toEqual({ day: '2026-04-07', documents: known });
  });

  test('of a revision that cannot be read it is told why, and no snapshot stands for it', async () => {
    const { documents, changed } = earlier([{ fault: 'no-revision' }], true);
    void documents.at('v9');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect(documents.at('v9')).toEqual({ fault: 'no-revision', since: 'v9' });
  });

  test('where nothing is as old as a day, that is told; without a repository nothing is', async () => {
    const { documents } = earlier([{ fault: 'no-commit-before' }]);
    void documents.at('');
    await vi.waitFor(() => expect(documents.at('')).toMatchObject({ fault: 'no-commit-before' }));
    const alone = earlier([{ fault: 'no-repository' }]).documents;
    void alone.at('');
    await vi.waitFor(() => expect(alone.at('')).toBeNull());
  });
});
