import { builtIn } from '../../src/core/generated/registry.ts';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configuration } from '../../src/project/config.ts';
import { serve } from '../../src/cli/preview/server.ts';
import { versionOf } from '../../src/cli/preview/edit.ts';

const TEXT = '---\nplaybook: roadmap\ntitle: T\n---\n\n## Work\n\n- [ ] Call @ceo\r\n- [ ] Other\n';
let root = '';
let server: Server;
let port = 0;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'changebook-'));
  writeFileSync(join(root, 'a.md'), TEXT);
  writeFileSync(join(root, 'b.md'), TEXT);
  const sink = { write: () => true };
  const host = {
    argv: [],
    cwd: root,
    env: {},
    now: () => new Date(0),
    stdout: sink,
    stderr: sink,
    stdin: { bytes: async function* () {} },
  };
  const session = {
    host,
    cwd: root,
    lang: 'en',
    today: '2026-04-14',
    color: false,
    debug: false,
    registry: builtIn,
    config: configuration({ cwd: root, registry: builtIn, lang: 'en', read: () => null, file: false }),
  } as const;
  ({ server, port } = await serve(session, ['a.md'], 0));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true, force: true });
});

/** `fetch` cannot set Host, so the request is made by hand. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = '') {
  return new Promise<{ status: number; text: string; policy: string }>((resolve, reject) => {
    const call = request({ port, host: '127.0.0.1', method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text,
          policy: String(response.headers['content-security-policy']),
        }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}

const tick = (over: object = {}, headers: Record<string, string> = {}) =>
  ask(
    'POST',
    '/edit',
    headers,
    JSON.stringify({
      path: 'a.md',
      version: versionOf(TEXT),
      intent: { type: 'tick-task', pointer: '/tasks/0', done: true },
      ...over,
    }),
  );
const now = (path = 'a.md') => readFileSync(join(root, path), 'utf8');

test('the page is drawn under a strict policy and only its own script runs', async () => {
  const { status, text, policy } = await ask('GET', '/');
  expect(status).toBe(200);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(text).toContain(`data-version="${versionOf(TEXT)}"`);
});

test('ticking a box changes one character of the file', async () => {
  expect((await tick()).status).toBe(204);
  expect(now()).toBe(TEXT.replace('[ ] Call', '[x] Call'));
});

test.each([
  ['a stale version', { version: 'old' }, {}, 409],
  ['a file that is not shown', { path: 'b.md' }, {}, 404],
  ['a path outside', { path: '../../etc/passwd' }, {}, 404],
  ['another kind of edit', { intent: { type: 'set-value', pointer: '/title', value: 'x' } }, {}, 400],
  ['a task that is not there', { intent: { type: 'tick-task', pointer: '/tasks/9', done: true } }, {}, 409],
  ['a foreign origin', {}, { origin: 'http://evil.example' }, 403],
  ['a foreign host', {}, { host: 'evil.example' }, 403],
])('%s is refused and nothing is written', async (_, over, headers, status) => {
  expect((await tick(over, headers)).status).toBe(status);
  expect([now(), now('b.md')]).toEqual([TEXT, TEXT]);
});

test('a foreign host sees no page', async () => {
  expect((await ask('GET', '/', { host: 'evil.example' })).status).toBe(403);
  expect((await ask('GET', '/../a.md')).status).toBe(404);
});
