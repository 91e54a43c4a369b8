import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtIn } from '../../src/core/generated/registry.ts';
import { configuration } from '../../src/project/config.ts';
import { file, notes, now, previewOf, root, TEXT, TICK } from '../cli/preview-support.ts';

const MINE = 'plans/a.md';
const [TICK_INTENT] = TICK.intents;
const MESSAGE = { ...TICK, uri: MINE };
const EDIT = { path: MINE, scope: 'document', lists: false, comparing: false, since: '', message: MESSAGE };
type Preview = Awaited<ReturnType<typeof previewOf>>;

beforeEach(() => void file(MINE));
afterEach(() => {
  vi.restoreAllMocks();
  if (process.getuid?.() === 0) process.seteuid?.(0);
});

const post = ({ ask }: Preview, ...body: (string | Uint8Array)[]) =>
  ask({ method: 'POST', path: 'panel', body });
const lives = async ({ ask }: Preview): Promise<void> => expect((await ask()).status).toBe(200);

describe('a broken request is answered with words, and the next one is served', () => {
  test.each<[string, string | Uint8Array]>([
    ['no body', ''],
    ['no JSON', '{"path"'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no message', '{"path":"plans/a.md","scope":"document","lists":false}'],
    ['a message of another kind', JSON.stringify({ ...EDIT, message: { type: 'run' } })],
    ['nested to the brim', '['.repeat(900_000)],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    [
      'a pointer that cannot be a text',
      JSON.stringify({
        ...EDIT,
        message: { ...MESSAGE, intents: [{ ...TICK_INTENT, pointer: { toString: 1 } }] },
      }),
    ],
    [
      'an intent named by its prototype',
      JSON.stringify({ ...EDIT, message: { ...MESSAGE, intents: [{ ...TICK_INTENT, type: '__proto__' }] } }),
    ],
  ])('%s', async (_, body) => {
    const preview = await previewOf(['plans']);
    const answer = await post(preview, body);
    expect(answer).toMatchObject({ status: 400, text: 'The request is not one of this page.' });
    await lives(preview);
  });

  test('any value in any place of it', async () => {
    const preview = await previewOf(['plans']);
    const odd = fc.jsonValue();
    const messages = fc.oneof(
      odd,
      odd.map((uri) => ({ ...MESSAGE, uri })),
      odd.filter((version) => version !== 1).map((version) => ({ ...MESSAGE, version })),
      odd.map((intents) => ({ ...MESSAGE, intents })),
      fc
        .record({ type: odd, pointer: odd, done: odd })
        .map((intent) => ({ ...MESSAGE, intents: [TICK_INTENT, intent] })),
      odd.map((pointer) => ({ ...MESSAGE, intents: [{ ...TICK_INTENT, pointer }] })),
      odd
        .filter((done) => typeof done !== 'boolean')
        .map((done) => ({ ...MESSAGE, intents: [{ ...TICK_INTENT, done }] })),
    );
    const bodies = fc.oneof(
      odd,
      odd.map((path) => ({ ...EDIT, path })),
      odd
        .filter((scope) => scope !== 'document' && scope !== 'programme')
        .map((scope) => ({ ...EDIT, scope })),
      odd.filter((lists) => typeof lists !== 'boolean').map((lists) => ({ ...EDIT, lists })),
      messages.map((message) => ({ ...EDIT, message })),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        const { status, text } = await post(preview, JSON.stringify(body));
        if (status === 200) expect(text).toContain('"type":"refused"');
        else expect(status).toBeGreaterThanOrEqual(400);
        expect(text).not.toBe('');
      }),
      { numRuns: 150 },
    );
    expect(now(MINE)).toBe(TEXT);
    await lives(preview);
  });

  test('one that is too long', async () => {
    const preview = await previewOf(['plans']);
    const body = Array.from({ length: 3 }, () => 'x'.repeat(600_000));
    expect(await post(preview, ...body)).toMatchObject({ status: 413, text: 'The request is too long.' });
    await lives(preview);
  });

  test.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s', async (method) => {
    const preview = await previewOf(['plans']);
    expect((await preview.ask({ method })).status).toBe(404);
    await lives(preview);
  });

  test.each([
    ['edit', 'edit'],
    ['panel/', 'panel/'],
    ['%zz', '%zz'],
    ['../../etc/passwd', '../../etc/passwd'],
    ['__proto__', '__proto__'],
    ['of 9,000 characters', 'a'.repeat(9_000)],
  ])('the address %s', async (_, path) => {
    const preview = await previewOf(['plans']);
    expect((await preview.ask({ path })).status).toBe(404);
    await lives(preview);
  });
});

test('a client that hangs up, wherever it is, ends nothing', async () => {
  const preview = await previewOf(['plans']);
  const { base, port } = preview;
  const head = (first: string, more = ''): string =>
    `${first} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${more}\r\n`;
  const said = [
    '',
    '\r\n\r\n',
    'POST',
    'NONSENSE / HTTP/9.9\r\n\r\n',
    head(`POST ${base}panel`, 'Content-Length: 500\r\n'),
    `${head(`POST ${base}panel`, 'Content-Length: 500\r\n')}{"path"`,
    `${head(`POST ${base}panel`, 'Transfer-Encoding: chunked\r\n')}ff\r\n{"pa`,
    `${head(`POST ${base}panel`, 'Transfer-Encoding: chunked\r\n')}zz\r\n`,
    `${head(`POST ${base}panel`, 'Content-Length: 500\r\n')}{"path"${head(`GET ${base}`)}`,
    head(`GET ${base}events`),
    head(`GET ${base}`),
    head(`GET ${base}`, 'Upgrade: websocket\r\nConnection: Upgrade\r\n'),
    head(`CONNECT 127.0.0.1:${port}`),
  ];
  for (const text of said) {
    await preview.raw(text);
    await lives(preview);
  }
});

describe('what the disk refuses is said, and the server lives', () => {
  test('a folder that is gone, and comes again', async () => {
    const preview = await previewOf(['plans']);
    rmSync(join(root, 'plans'), { recursive: true });
    for (const answer of [await preview.ask(), await post(preview, JSON.stringify(EDIT))])
      expect(answer).toMatchObject({
        status: 500,
        text: expect.stringContaining('nothing found at `plans`'),
      });
    file(MINE);
    await lives(preview);
  });

  test('a folder that may not be written', async () => {
    const preview = await previewOf(['plans']);
    chmodSync(root, 0o755);
    chmodSync(join(root, 'plans'), 0o555);
    // Root may write everything, so the server is somebody who may not.
    if (process.getuid?.() === 0) process.seteuid?.(65_534);
    expect(await post(preview, JSON.stringify(EDIT))).toMatchObject({
      status: 500,
      text: expect.stringMatching(/cannot be used \(E\w+\)/),
    });
    await lives(preview);
    expect(now(MINE)).toBe(TEXT);
  });

  test('the longest name that a file can have', async () => {
    const path = `plans/${'n'.repeat(252)}.md`;
    file(path);
    const preview = await previewOf(['plans']);
    const { status, text } = await post(preview, JSON.stringify({ ...EDIT, path }));
    expect([200, 404]).toContain(status);
    expect(text).not.toBe('');
    await lives(preview);
  });

  test('a fault of ours', async () => {
    const config = configuration({ cwd: root, registry: builtIn, lang: 'en', read: () => null, file: false });
    const rulesFor = (): never => {
      throw new RangeError('too deep');
    };
    const preview = await previewOf(['plans'], { config: { ...config, rulesFor } });
    expect(await preview.ask()).toMatchObject({
      status: 500,
      text: expect.stringContaining('RangeError: too deep'),
    });
    expect((await preview.ask({ path: 'client.js' })).status).toBe(200);
  });
});

test("a picture that cannot be made is one document's, and the others are shown", async () => {
  const views = builtIn.kinds.get('readiness')?.views;
  if (!views) throw new Error('there are no such pictures');
  vi.spyOn(views, 'profile').mockImplementation(() => {
    throw new RangeError('too deep');
  });
  file('plans/b.md', TEXT.replace('roadmap', 'readiness'));
  const { open, ask } = await previewOf(['plans']);
  expect((await ask()).status).toBe(200);
  expect((await open(MINE)).shown?.views.length).toBeGreaterThan(0);
  const { status, shown } = await open('plans/b.md');
  expect([status, shown?.views.some(({ view }) => view.type === 'profile')]).toEqual([200, false]);
});

test('what is shown is followed, wherever it is; what else is in the working folder is not', async () => {
  mkdirSync(join(root, 'work'));
  const preview = await previewOf(['../plans'], { cwd: join(root, 'work') });
  const { heard } = await preview.nextChange();
  file('plans/b.md');
  await heard;
});

test('links that lead in a circle appear while it runs', async () => {
  const preview = await previewOf(['plans']);
  symlinkSync('self', join(root, 'plans/self'));
  symlinkSync('.', join(root, 'plans/here'));
  await expect.poll(() => notes.join('')).toContain('plans/here cannot be watched');
  const { heard } = await preview.nextChange();
  file('plans/b.md');
  await heard;
  await lives(preview);
});
