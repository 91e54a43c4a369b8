import { chmodSync, readdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Guard } from '../../src/cli/preview/guard.ts';
import { file, git, now, previewOf, root, TEXT, TICK } from './preview-support.ts';
import type { ToPanel } from '../../src/service/preview/panel-messages.ts';
import { configuration } from '../../src/project/config.ts';
import { builtIn } from '../../src/core/generated/registry.ts';

beforeEach(() => {
  file('a.md');
  file('b.md');
});

test('pages are drawn under a strict policy, only their own scripts run, and nobody frames them', async () => {
  const { ask } = await previewOf(['.']);
  const { status, text, headers } = await ask();
  expect(status).toBe(200);
  const policy = String(headers['content-security-policy']);
  for (const part of ['default-src', 'frame-ancestors', 'base-uri', 'form-action'])
    expect(policy).toContain(`${part} 'none'`);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers['x-frame-options']).toBe('DENY');
  expect(text).toContain('<a href="?show=a.md">T</a>');
  const page = await ask({ path: '?show=a.md' });
  expect(page.text).toContain('<div id="root" data-path="a.md" data-scope="document">');
  expect(page.text).not.toMatch(/<script[^>]*>[^<]/);
  expect((await ask({ path: 'client.js' })).text).toContain("fetch('panel'");
  expect((await ask({ path: 'panel.js' })).text).toContain('acquireVsCodeApi');
});

test('a page of what is not shown says so', async () => {
  const { ask } = await previewOf(['a.md']);
  for (const path of ['b.md', '../../etc/passwd', '', '<b>'])
    expect(await ask({ path: `?${new URLSearchParams({ show: path }).toString()}` })).toMatchObject({
      status: 404,
      text: 'This file is not part of the preview.',
    });
});

test('a document has the pictures and the lists that the editor shows', async () => {
  const { open, say } = await previewOf(['a.md']);
  const { shown } = await open();
  expect(shown?.views.map(({ view }) => view.type)).toContain('checklist');
  expect(shown).toMatchObject({ uri: 'a.md', version: 1, pinned: null, scope: 'document' });
  file(
    'a.md',
    TEXT.replace('## Work', '## Phases\n\n| Phase | When |\n| --- | --- |\n| Pilot | W1 |\n\n## Work'),
  );
  const { shown: listed } = await say({ type: 'lists', on: true }, { lists: true });
  expect(listed).toMatchObject({ version: 2, lists: [{ pointer: '/phases' }] });
  expect(shown).not.toHaveProperty('lists');
  expect((await say({ type: 'row', pointer: '/tasks/0' })).messages).toMatchObject([
    { type: 'row', row: { uri: 'a.md', version: 2 } },
  ]);
  const { refused } = await say({ type: 'reveal', pointer: '/tasks/0', focus: true });
  expect(refused).toEqual(['It stands in a.md, line 14.']);
});

test('a programme is shown as one, and a change there is one of its document', async () => {
  file('p/change.md', '---\nplaybook: change\ntitle: All\n---\n');
  file('p/roadmap.md');
  const { say } = await previewOf(['p']);
  const over = { path: 'p/change.md', scope: 'programme' };
  const { shown } = await say({ type: 'ready' }, over);
  expect(shown).toMatchObject({ scope: 'programme', programme: 'All' });
  const source = shown?.sources['p/roadmap.md'];
  const { refused } = await say({ ...TICK, ...source }, over);
  expect(refused).toEqual([]);
  expect(now('p/roadmap.md')).toBe(TEXT.replace('[ ] Call', '[x] Call'));
});

test('several programmes are shown side by side, and what is looked at falls back to what there is', async () => {
  file('p/a/change.md', '---\nplaybook: change\ntitle: Alpha\n---\n');
  file('p/b/change.md', '---\nplaybook: change\ntitle: Beta\n---\n');
  file('p/alone.md');
  const over = (path: string) => ({ path, scope: 'workspace' });
  const { say } = await previewOf(['p']);
  const { shown } = await say({ type: 'ready' }, over('p/alone.md'));
  expect(shown).toMatchObject({ scope: 'workspace', several: true, uri: 'p/alone.md' });
  expect(shown?.views.map(({ view }) => view.type)).toEqual(['portfolio', 'load']);
  expect(Object.keys(shown?.sources ?? {})).toEqual(['p/a/change.md', 'p/b/change.md']);
  const { say: sayOfOne } = await previewOf(['p/a']);
  expect((await sayOfOne({ type: 'ready' }, over('p/a/change.md'))).shown).toMatchObject({
    scope: 'programme',
  });
  const { say: sayOfNone } = await previewOf(['p/alone.md']);
  expect((await sayOfNone({ type: 'ready' }, over('p/alone.md'))).shown).toMatchObject({ scope: 'document' });
});

test('an update is tried, and written to all its documents or to none', async () => {
  const { open, say } = await previewOf(['.']);
  await open();
  const answer = { progress: '', due: '', dueKey: '', name: '', note: '', log: false, on: '2026-04-14' };
  const intents = [{ type: 'update-work', pointer: '/tasks/0', state: 'done', ...answer }];
  const documents = ['a.md', 'b.md'].map((uri) => ({ uri, version: 1, intents }));
  const updated = async (message: object): Promise<ToPanel | undefined> =>
    (await say({ type: 'update', documents, ...message })).messages.find(({ type }) => type === 'updated');
  expect(await updated({ write: false })).toEqual({ type: 'updated', refused: null });
  expect([now('a.md'), now('b.md')]).toEqual([TEXT, TEXT]);
  const stale = documents.map((one) => (one.uri === 'b.md' ? { ...one, version: 9 } : one));
  expect(await updated({ write: true, documents: stale })).toMatchObject({ refused: { uri: 'b.md' } });
  expect([now('a.md'), now('b.md')]).toEqual([TEXT, TEXT]);
  chmodSync(join(root, 'b.md'), 0o444);
  expect(await updated({ write: true })).toBeUndefined();
  chmodSync(join(root, 'b.md'), 0o644);
  expect([now('a.md'), now('b.md')]).toEqual([TEXT, TEXT]);
  await open();
  expect(await updated({ write: true })).toEqual({ type: 'updated', refused: null });
  for (const path of ['a.md', 'b.md']) expect(now(path)).toContain('- [x] Call');
});

describe('what changed', () => {
  const changes = async (since: string, comparing = true) => {
    const { say } = await previewOf(['.']);
    const { shown } = await say({ type: 'since', uri: 'a.md', since }, { comparing: true, since });
    const quiet = comparing ? shown : (await say({ type: 'ready' }, { since })).shown;
    return { ...quiet, view: quiet?.views.find(({ view }) => view.type === 'since')?.view };
  };
  /** A repository in which `a.md` was committed once, under a tag, and has another task since. */
  const repository = (): void => {
    git('init', '-qb', 'main');
    git('add', '-A');
    git('commit', '-qm', 'First <b>plan</b>');
    git('tag', 'v1');
    file('a.md', `${TEXT}- [ ] Third\n`);
  };

  test.each(['', '2026-04-05', 'HEAD', 'v1', 'refs/tags/v1'])('is compared with %j', async (since) => {
    repository();
    const { view, since: chosen } = await changes(since);
    expect(JSON.stringify(view)).toContain('Third');
    expect(chosen).toMatchObject({
      asked: since,
      tags: [{ id: 'refs/tags/v1', name: 'v1', day: '2026-04-01' }],
      commits: [{ name: 'First <b>plan</b>', day: '2026-04-01' }],
    });
  });

  test.each(['v9', '--output=made', '$(touch made)'])(
    'with %j it is told that git knows none',
    async (since) => {
      repository();
      expect((await changes(since)).view).toMatchObject({
        sections: [],
        fault: expect.stringContaining(`“${since}”`) as string,
      });
      expect(readdirSync(root).toSorted()).toEqual(['.git', 'a.md', 'b.md']);
    },
  );

  test('is no page where there is no repository, and compares nothing before somebody looks', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(root, '..'));
    expect((await changes('')).view).toBeUndefined();
    repository();
    expect((await changes('', false)).view).toMatchObject({ pending: true, since: '2026-04-07' });
    vi.unstubAllEnvs();
  });
});

test('ticking a box changes one character of the file, and is taken back and made again', async () => {
  const { open, tick, say } = await previewOf(['a.md']);
  await open();
  const { refused, shown } = await tick();
  expect([refused, shown?.version]).toEqual([[], 2]);
  const ticked = TEXT.replace('[ ] Call', '[x] Call');
  expect(now('a.md')).toBe(ticked);
  expect((await say({ type: 'undo' })).refused).toEqual([]);
  expect(now('a.md')).toBe(TEXT);
  expect((await say({ type: 'undo' })).refused).toEqual(['There is nothing to take back here.']);
  expect((await say({ type: 'redo' })).refused).toEqual([]);
  expect(now('a.md')).toBe(ticked);
  file('a.md', `${ticked}\nMore.\n`);
  expect((await say({ type: 'undo' })).refused).toEqual([expect.stringContaining('has changed since')]);
  expect(now('a.md')).toBe(`${ticked}\nMore.\n`);
});

const task = (pointer: unknown): object => ({ intents: [{ type: 'tick-task', pointer, done: true }] });

test.each<[string, object, object, object, number]>([
  ['a stale version', { version: 7 }, {}, {}, 200],
  ['a file that is not shown', {}, { path: 'b.md' }, {}, 404],
  ['an edit of a file that is not shown', { uri: 'b.md' }, {}, {}, 200],
  ['a path outside', {}, { path: '../../etc/passwd' }, {}, 404],
  ['a path that is a list', {}, { path: ['a.md'] }, {}, 400],
  ['an intent that is none', { intents: [{ type: 'set-everything', pointer: '/title' }] }, {}, {}, 400],
  ['a task that is not there', task('/tasks/9'), {}, {}, 200],
  ['a pointer that is a list', task(['/tasks/0']), {}, {}, 400],
  ['a pointer that is an object', task({ toString: 1 }), {}, {}, 400],
  ['a foreign origin', {}, {}, { origin: 'http://evil.example' }, 403],
  ['a foreign host', {}, {}, { host: 'evil.example' }, 403],
])('%s is refused and nothing is written', async (_, over, request, headers, status) => {
  const { open, tick } = await previewOf(['a.md']);
  await open();
  const answer = await tick(over, { ...headers }, request);
  expect(answer.status).toBe(status);
  if (status === 200) expect(answer.refused).toEqual([expect.stringMatching(/\w/)]);
  else expect(answer.text).not.toBe('');
  expect([now('a.md'), now('b.md')]).toEqual([TEXT, TEXT]);
});

test('a body is read as a whole, wherever it is cut', async () => {
  file('计划.md');
  const { ask, open } = await previewOf(['计划.md']);
  await open('计划.md');
  const message = { ...TICK, uri: '计划.md' };
  const request = { path: '计划.md', scope: 'document', lists: false, comparing: false, since: '', message };
  const bytes = Buffer.from(JSON.stringify(request));
  const cut = bytes.indexOf('计划') + 1;
  const body = [bytes.subarray(0, cut), bytes.subarray(cut)];
  expect((await ask({ method: 'POST', path: 'panel', body })).text).not.toContain('refused');
  expect(now('计划.md')).toBe(TEXT.replace('[ ] Call', '[x] Call'));
});

test('what another program writes while an edit is worked out is kept', async () => {
  const other = TEXT.replace('Other', 'Written by somebody else');
  const config = configuration({ cwd: root, registry: builtIn, lang: 'en', read: () => null, file: false });
  let armed = false;
  // Documents are read in their order, so at the second one the first is read.
  const maximumBytes = (path: string): number => {
    if (armed && path === 'b.md') file('a.md', other);
    return config.maximumBytes(path);
  };
  const { open, tick } = await previewOf(['.'], { config: { ...config, maximumBytes } });
  file('a.md');
  await open();
  armed = true;
  expect((await tick()).refused).toEqual([expect.stringContaining('has changed since')]);
  expect(now('a.md')).toBe(other);
});

describe('the token', () => {
  test.each([
    ['no address', '/', 'GET'],
    ['the script', '/client.js', 'GET'],
    ['a wrong one', '/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/', 'GET'],
    ['none, with a path', '//', 'GET'],
    ['an edit without', '/panel', 'POST'],
    ['an edit with a wrong one', '/x/panel', 'POST'],
    ['events without', '/events', 'GET'],
    ['an entrance that was never made', '/once/', 'GET'],
  ])('is asked for: %s', async (_, path, method) => {
    const { ask, base } = await previewOf(['a.md']);
    const { status, text } = await ask({ path, method });
    expect(status).toBe(403);
    expect(text).toContain('Open the whole address');
    expect(text).not.toContain(base);
  });

  test('is another one each time', async () => {
    const [one, two] = [await previewOf(['a.md']), await previewOf(['a.md'])];
    expect(one.base).not.toBe(two.base);
    expect(one.base.length).toBeGreaterThan(30);
    expect((await one.ask({ path: two.base })).status).toBe(403);
  });

  test('is not in what a browser is started with; that leads in once', async () => {
    const { ask, base, guard } = await previewOf(['a.md']);
    const path = new URL(guard.addressForOnce()).pathname;
    expect(path).not.toContain(base.replaceAll('/', ''));
    const first = await ask({ path });
    expect([first.status, first.headers.location]).toEqual([303, guard.address]);
    expect((await ask({ path })).status).toBe(403);
  });
});

test.each([
  [80, 'localhost', undefined, true],
  [80, '127.0.0.1:80', 'http://127.0.0.1', true],
  [8080, 'localhost', undefined, false],
  [8080, 'localhost:8080', 'http://localhost', false],
  [8080, 'localhost:8080', 'http://localhost:8080', true],
  [80, 'localhost.evil.example', undefined, false],
  [80, undefined, undefined, false],
])('at port %s host %s and origin %s are our own: %s', (port, host, origin, expected) => {
  const headers = { ...(host ? { host } : {}), ...(origin ? { origin } : {}) };
  expect(new Guard(port).isOwn({ headers } as IncomingMessage)).toBe(expected);
});

test('a foreign host sees no page', async () => {
  const { ask, base } = await previewOf(['a.md']);
  expect((await ask({ headers: { host: 'evil.example' } })).status).toBe(403);
  expect((await ask({ path: `${base}../a.md` })).status).toBe(404);
});
