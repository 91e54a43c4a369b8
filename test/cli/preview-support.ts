import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Session } from '../../src/cli/host.ts';
import { serve, type Preview } from '../../src/cli/preview/server.ts';
import { builtIn } from '../../src/core/generated/registry.ts';
import type { ToPanel } from '../../src/service/preview/panel-messages.ts';
import { configuration } from '../../src/project/config.ts';

export const TEXT = '---\nplaybook: roadmap\ntitle: T\n---\n\n## Work\n\n- [ ] Call @ceo\r\n- [ ] Other\n';

/** The first task of a document that was read once. */
export const TICK = {
  type: 'edit',
  uri: 'a.md',
  version: 1,
  intents: [{ type: 'tick-task', pointer: '/tasks/0', done: true }],
};

/** The folder of a test, and what was said on standard error. */
export let root = '';
export let notes: string[] = [];
let running: Preview[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changebook-'));
  notes = [];
  running = [];
});
afterEach(async () => {
  for (const { server } of running) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  rmSync(root, { recursive: true, force: true });
});

export function file(path: string, text = TEXT): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}
/** The git of the machine in the folder of the test, untouched by whoever runs the tests. */
export function git(...args: string[]): void {
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=a@b', '-C', root, ...args], {
    stdio: 'pipe',
    env: {
      ...Object.fromEntries(env),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_COMMITTER_DATE: '2026-04-01T12:00:00',
    },
  });
}
export const now = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Asked {
  method?: string;
  /** Below the token; a path that begins with `/` is taken as it stands. */
  path?: string;
  headers?: Record<string, string>;
  /** Written one after the other. */
  body?: (string | Uint8Array)[];
}

/** A preview of some paths, and how to speak to it. */
export async function previewOf(paths: string[], over: Partial<Session> = {}) {
  const sink = { write: () => true };
  const host = {
    argv: [],
    cwd: root,
    env: {},
    now: () => new Date(0),
    stdout: sink,
    stderr: { write: (text: string) => notes.push(text) },
    stdin: { bytes: async function* () {} },
  };
  const session: Session = {
    renewed: () => session,
    host,
    cwd: root,
    lang: 'en',
    today: '2026-04-14',
    color: false,
    debug: false,
    config: configuration({ cwd: root, registry: builtIn, lang: 'en', read: () => null, file: false }),
    ...over,
  };
  const preview = await serve(session, paths, 0);
  running.push(preview);
  const { port, pathname: base } = new URL(preview.guard.address);
  /** `fetch` cannot set Host, so the request is made by hand. */
  const ask = ({ method = 'GET', path = '', headers = {}, body = [] }: Asked = {}) =>
    new Promise<{ status: number; text: string; headers: IncomingHttpHeaders }>((resolve, reject) => {
      const to = path.startsWith('/') ? path : base + path;
      const call = request({ port, host: '127.0.0.1', method, path: to, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      call.on('error', reject);
      call.setNoDelay(true);
      void (async () => {
        for (const piece of body) await new Promise((written) => call.write(piece, written));
        call.end();
      })();
    });
  /** What a panel says, as our page sends it; the answer's messages, or what was said instead. */
  const say = async (message: object, over: object = {}, headers: Record<string, string> = {}) => {
    const looks = { path: 'a.md', scope: 'document', lists: false, comparing: false, since: '' };
    const request = { ...looks, message, ...over };
    const { status, text } = await ask({
      method: 'POST',
      path: 'panel',
      headers,
      body: [JSON.stringify(request)],
    });
    const messages: ToPanel[] = status === 200 ? JSON.parse(text) : [];
    const refused = messages.flatMap((one) => (one.type === 'refused' ? [one.reason] : []));
    const shown = messages.find((one) => one.type === 'show');
    return { status, text, messages, refused, shown };
  };
  /** Opens a document as the page does: what is not read yet has no version. */
  const open = (path = 'a.md') => say({ type: 'ready' }, { path });
  const tick = (over: object = {}, headers: Record<string, string> = {}, request: object = {}) =>
    say({ ...TICK, ...over }, request, headers);
  /** Sends bytes as they stand and hangs up; resolves when the connection is closed. */
  const raw = (text: string) =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(text, () => socket.destroySoon()));
      socket.on('close', () => resolve());
      socket.on('error', () => {});
      socket.resume();
    });
  /** Resolves with the first event after it began to listen. */
  const nextChange = async (): Promise<{ heard: Promise<void> }> =>
    new Promise((listening) => {
      request({ port, host: '127.0.0.1', path: `${base}events` }, (response) => {
        const heard = new Promise<void>((resolve) => {
          response.on('data', (chunk) => String(chunk).includes('event: change') && resolve());
        });
        response.on('error', () => {});
        response.once('data', () => listening({ heard }));
      }).end();
    });
  return { ...preview, port: Number(port), base, ask, say, open, tick, raw, nextChange };
}
