import type { IncomingMessage } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { versionOf } from '../../src/cli/preview/edit.ts';
import { Guard } from '../../src/cli/preview/guard.ts';
import { file, now, previewOf, root, TEXT } from './preview-support.ts';
import { configuration } from '../../src/project/config.ts';
import { builtIn } from '../../src/core/generated/registry.ts';

beforeEach(() => {
  file('a.md');
  file('b.md');
});

test('the page is drawn under a strict policy, only its own script runs, and nobody frames it', async () => {
  const { ask } = await previewOf(['a.md']);
  const { status, text, headers } = await ask();
  expect(status).toBe(200);
  const policy = String(headers['content-security-policy']);
  for (const part of ['default-src', 'frame-ancestors', 'base-uri', 'form-action'])
    expect(policy).toContain(`${part} 'none'`);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(headers['x-frame-options']).toBe('DENY');
  expect(text).toContain(`data-version="${versionOf(TEXT)}"`);
  expect((await ask({ path: 'client.js' })).text).toContain("fetch('edit'");
});

test('ticking a box changes one character of the file', async () => {
  const { tick } = await previewOf(['a.md']);
  expect((await tick()).status).toBe(204);
  expect(now('a.md')).toBe(TEXT.replace('[ ] Call', '[x] Call'));
});

const task = (pointer: unknown): object => ({ intent: { type: 'tick-task', pointer, done: true } });

test.each([
  ['a stale version', { version: 'old' }, {}, 409],
  ['a file that is not shown', { path: 'b.md' }, {}, 404],
  ['a path outside', { path: '../../etc/passwd' }, {}, 404],
  ['a path that is a list', { path: ['a.md'] }, {}, 400],
  ['another kind of edit', { intent: { type: 'set-value', pointer: '/title', value: 'x' } }, {}, 400],
  ['a task that is not there', task('/tasks/9'), {}, 409],
  ['a pointer that is a list', task(['/tasks/0']), {}, 400],
  ['a pointer that is an object', task({ toString: 1 }), {}, 400],
  ['a foreign origin', {}, { origin: 'http://evil.example' }, 403],
  ['a foreign host', {}, { host: 'evil.example' }, 403],
])('%s is refused and nothing is written', async (_, over, headers, status) => {
  const { tick } = await previewOf(['a.md']);
  const answer = await tick(over, headers);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toBe('');
  expect([now('a.md'), now('b.md')]).toEqual([TEXT, TEXT]);
});

test('a body is read as a whole, wherever it is cut', async () => {
  file('计划.md');
  const { ask } = await previewOf(['计划.md']);
  const intent = { type: 'tick-task', pointer: '/tasks/0', done: true };
  const bytes = Buffer.from(JSON.stringify({ path: '计划.md', version: versionOf(TEXT), intent }));
  const cut = bytes.indexOf('计划') + 1;
  const body = [bytes.subarray(0, cut), bytes.subarray(cut)];
  expect((await ask({ method: 'POST', path: 'edit', body })).status).toBe(204);
});

test('what another program writes while an edit is worked out is kept', async () => {
  const other = TEXT.replace('Other', 'Written by somebody else');
  const config = configuration({ cwd: root, registry: builtIn, lang: 'en', read: () => null, file: false });
  // Documents are read in their order, so at the second one the first is read.
  const ignores = (path: string): boolean => {
    if (path === 'b.md') file('a.md', other);
    return false;
  };
  const { tick } = await previewOf(['.'], { config: { ...config, ignores } });
  file('a.md');
  expect((await tick()).status).toBe(409);
  expect(now('a.md')).toBe(other);
});

describe('the token', () => {
  test.each([
    ['no address', '/', 'GET'],
    ['the script', '/client.js', 'GET'],
    ['a wrong one', '/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/', 'GET'],
    ['none, with a path', '//', 'GET'],
    ['an edit without', '/edit', 'POST'],
    ['an edit with a wrong one', '/x/edit', 'POST'],
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
