import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../src/core/when/dates.ts';
import { committedTexts } from '../../src/server/committed.ts';
import { EarlierDocuments, type EarlierText } from '../../src/server/earlier.ts';

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
  const texts = (folder = root) => committedTexts(folder, 100, (path, text) => `${path}: ${text}`);

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
    const read = texts(join(root, 'plans'));
    const first = await read('2026-04-08');
    expect(first).toEqual(['a.md: one', 'gone.md: gone']);
    expect(await read('2026-04-07')).toBe(first);
    expect(await read('2026-04-09')).toEqual(['a.md: two']);
    expect(await read('2026-04-01')).toBeNull();
  });

  test('is not known without a repository or without git', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(root));
    expect(await texts()('2026-04-08')).toBeNull();
    vi.stubEnv('PATH', root);
    expect(await texts()('2026-04-08')).toBeNull();
  });
});

describe('how the workspace stood a week ago', () => {
  const texts: EarlierText[] = [{ uri: 'file:///w/a.md', text: 'one' }];
  const earlier = (answers: (readonly EarlierText[] | null)[], snapshot = false) => {
    const read = vi.fn(async () => answers.shift() ?? null);
    const changed = vi.fn();
    let today = '2026-04-14';
    const documents = new EarlierDocuments({
      today: () => today,
      folders: () => ['file:///w'],
      pathOf: (uri) => uri.slice('file:///w/'.length),
      read,
      snapshot: async (day) => (snapshot ? { day: addDays(day, -2), documents: [] } : null),
      changed,
    });
    return { documents, read, changed, turnTo: (day: string) => (today = day) };
  };

  test('is asked for once a day, and told of when it has come', async () => {
    const { documents, read, changed, turnTo } = earlier([texts, texts]);
    expect(documents.current).toBeNull();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    const known = documents.current;
    expect(known).toEqual({ day: '2026-04-07', documents: [{ path: 'a.md', text: 'one' }] });
    expect(documents.current).toBe(known);
    expect(read).toHaveBeenCalledExactlyOnceWith('file:///w', '2026-04-07');
    turnTo('2026-04-15');
    expect(documents.current).toBeNull();
    await vi.waitFor(() => expect(documents.current?.day).toBe('2026-04-08'));
  });

  test('is asked for again when files have changed, and stays where it is the same', async () => {
    const { documents, read, changed } = earlier([texts, texts, [...texts]]);
    void documents.current;
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    const known = documents.current;
    documents.forget();
    expect(documents.current).toBe(known);
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    expect(documents.current).toBe(known);
    expect(changed).toHaveBeenCalledTimes(1);
    documents.forget();
    void documents.current;
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  });

  test('is a snapshot where nobody knows and there is one', async () => {
    const { documents, changed } = earlier([null], true);
    void documents.current;
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    const known = documents.current;
    expect(known).toEqual({ day: '2026-04-05', documents: [] });
    documents.forget();
    expect(documents.current).toBe(known);
  });

  test('is null where nobody knows, and nothing is told', async () => {
    const { documents, read, changed } = earlier([null]);
    expect(documents.current).toBeNull();
    await vi.waitFor(() => expect(read).toHaveBeenCalled());
    expect(documents.current).toBeNull();
    expect(changed).not.toHaveBeenCalled();
  });
});
