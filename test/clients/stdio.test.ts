import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  Hover,
  InlayHint,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { EditResult } from '../../src/service/preview/edit-messages.ts';
import type { ViewResult } from '../../src/service/preview/picture-messages.ts';
import { startClient, type Client } from './client.ts';

const CHARTER =
  '---\nplaybook: change\ntitle: C\nsponsor: coo\n---\n\n## Roles\n\n| Id | Name |\n| --- | --- |\n| coo | Chief |\n';
const ROADMAP =
  '---\nplaybook: roadmap\ntitle: R\nownr: coo\nstart: 2026-01-05\n---\n\n## Work\n\n- [ ] Tell @coo due:W2\n';

let root = '';
let client: Client;
const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;
const server = [process.execPath, 'dist/cli.mjs', 'lsp'];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'changebook-lsp-'));
  writeFileSync(join(root, 'change.md'), CHARTER);
  writeFileSync(join(root, 'roadmap.md'), ROADMAP);
  writeFileSync(join(root, '.changebook.yml'), 'rules: {no-sponsor: off}\n');
  client = await startClient(server, pathToFileURL(root).href);
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true, force: true });
});

function open(path: string, text: string, version = 1): Promise<void> {
  return client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uriOf(path), languageId: 'markdown', version, text },
  });
}
const latest = (path: string) =>
  client.diagnostics
    .get(uriOf(path))
    ?.at(-1)
    ?.map(({ code }) => code);

test('diagnostics appear and vanish, with the configuration of the folder', async () => {
  await open('roadmap.md', ROADMAP);
  await expect.poll(() => latest('roadmap.md')).toContain('unknown-key');
  expect(latest('roadmap.md')).not.toContain('no-sponsor');
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: uriOf('roadmap.md'), version: 2 },
    contentChanges: [
      { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } }, text: 'owner' },
    ],
  });
  await expect.poll(() => latest('roadmap.md')).not.toContain('unknown-key');
});

test('a document that is opened with a country has its holidays, whether anybody watches files or not', async () => {
  // All texts are read: what is opened from now on is news.
  await client.connection.sendRequest('workspace/symbol', { query: 'C' });
  const text =
    '---\nplaybook: roadmap\ntitle: F\nstart: 2026-02-09\ncalendar: CN\n---\n\n## Activities\n\n' +
    '| Activity | When | After |\n| --- | --- | --- |\n| Prepare | 2026-02-09 / 5wd | |\n| Train | 5wd | Prepare |\n';
  await open('festival.md', text);
  const hints = (): Promise<InlayHint[] | null> =>
    client.connection.sendRequest('textDocument/inlayHint', {
      textDocument: { uri: uriOf('festival.md') },
      range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
    });
  // Saturday the 14th is worked for the Chinese New Year, which ends on the 23rd.
  await expect
    .poll(async () => (await hints())?.map(({ label }) => label))
    .toContain('2026-02-14..2026-02-27');
});

test('a finding leads to the page of its rule', async () => {
  await open('roadmap.md', ROADMAP);
  await expect.poll(() => latest('roadmap.md')).toContain('unknown-key');
  const found = client.diagnostics.get(uriOf('roadmap.md'))?.at(-1) ?? [];
  for (const { code, codeDescription } of found) {
    const page = readFileSync(new URL(codeDescription?.href ?? ''), 'utf8');
    expect(page).toContain(`# ${code}\n`);
    // The page is in the reader's language.
    expect(page).toContain('## What to do\n');
  }
});

test('completion, hover, code action and rename over two files, one of them not open', async () => {
  const at = { textDocument: { uri: uriOf('roadmap.md') }, position: { line: 9, character: 12 } };
  await open('roadmap.md', ROADMAP);
  const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', at);
  expect(items.map(({ label }) => label)).toContain('coo');
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at);
  expect(JSON.stringify(hover.contents)).toContain('Chief');
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: at.textDocument,
    range: { start: { line: 3, character: 0 }, end: { line: 3, character: 4 } },
    context: { diagnostics: [] },
  });
  expect(actions.map(({ title }) => title)).toContain('Rename to owner');
  const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    ...at,
    newName: 'ceo',
  });
  const uris = edit.documentChanges?.flatMap((change) =>
    'textDocument' in change ? change.textDocument.uri : [],
  );
  expect(uris?.sort()).toEqual([uriOf('change.md'), uriOf('roadmap.md')]);
  const versions = edit.documentChanges?.map((change) =>
    'textDocument' in change ? change.textDocument.version : 'none',
  );
  expect(versions?.sort()).toEqual([1, null]);
});

test('a client that knows little gets what it knows, and what is turned off is silent', async () => {
  await client.stop();
  client = await startClient(server, pathToFileURL(root).href, 'en', {}, { hover: false });
  const at = { textDocument: { uri: uriOf('roadmap.md') }, position: { line: 9, character: 12 } };
  await open('roadmap.md', ROADMAP);
  const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
    ...at,
    newName: 'ceo',
  });
  expect(Object.keys(edit)).toEqual(['changes']);
  expect(Object.keys(edit.changes ?? {}).sort()).toEqual([uriOf('change.md'), uriOf('roadmap.md')]);
  expect(await client.connection.sendRequest('textDocument/hover', at)).toBeNull();
  expect(await client.connection.sendRequest('textDocument/completion', at)).not.toEqual([]);
});

test('pictures and edits at a version; a stale one is refused', async () => {
  await open('roadmap.md', ROADMAP, 7);
  const uri = uriOf('roadmap.md');
  const view = await client.connection.sendRequest<ViewResult>('changebook/view', { uri });
  expect(view?.version).toBe(7);
  const intent = { type: 'tick-task', pointer: '/tasks/0', done: true };
  const ask = (version: number) =>
    client.connection.sendRequest<EditResult>('changebook/edit', { uri, version, intents: [intent] });
  expect(await ask(7)).toEqual({
    version: 7,
    edits: [{ start: { line: 9, character: 3 }, end: { line: 9, character: 4 }, text: 'x' }],
  });
  expect(await ask(6)).toHaveProperty('refused');
});

test('a file changed on disk, a link that leads in a circle, a file that is no text', async () => {
  mkdirSync(join(root, 'sub'));
  symlinkSync(root, join(root, 'sub/loop'));
  writeFileSync(join(root, 'sub/x.md'), new Uint8Array([0xff, 0xfe, 0x00]));
  await open('roadmap.md', ROADMAP);
  writeFileSync(join(root, 'change.md'), CHARTER.replace('| coo |', '| cfo |'));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [
      { uri: uriOf('change.md'), type: 2 },
      { uri: uriOf('sub/x.md'), type: 1 },
    ],
  });
  const overview =
    await client.connection.sendRequest<{ documents: { path: string }[] }[]>('changebook/overview');
  expect(overview[0]?.documents.map(({ path }) => path)).toEqual(['change.md', 'roadmap.md']);
});

test('a file is one document, however its address is escaped', async () => {
  const name = '计划 (v2)!.md';
  writeFileSync(join(root, name), ROADMAP);
  // Escapes nothing that need not be; the server reads names from the disk with other escapes.
  const uri = `${pathToFileURL(root).href}/${encodeURIComponent(name)}`;
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: ROADMAP },
  });
  const programmes =
    await client.connection.sendRequest<{ documents: { uri: string }[] }[]>('changebook/overview');
  const uris = programmes.flatMap(({ documents }) => documents.map((document) => document.uri));
  expect(uris.filter((one) => decodeURIComponent(one).endsWith(name))).toEqual([uri]);
});

test('a document of 2 MB is read, and an edit in it is made at its place', async () => {
  const tasks = Array.from(
    { length: 40_000 },
    (_, index) => `- [ ] Work number ${index} with several words @coo due:W8\n`,
  );
  const text = `---\nplaybook: roadmap\ntitle: R\nstart: 2026-01-05\n---\n\n${tasks.join('')}`;
  expect(text.length).toBeGreaterThan(1_900_000);
  await open('roadmap.md', text);
  const intent = { type: 'tick-task', pointer: '/tasks/39999', done: true };
  const params = { uri: uriOf('roadmap.md'), version: 1, intents: [intent] };
  const result = await client.connection.sendRequest<EditResult>('changebook/edit', params);
  expect(result).toMatchObject({ edits: [{ start: { line: 40_005, character: 3 }, text: 'x' }] });
});

test('two hundred edits at once end in the right text', async () => {
  await open('roadmap.md', ROADMAP);
  const sent = Array.from({ length: 200 }, (_, index) =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uriOf('roadmap.md'), version: index + 2 },
      contentChanges: [
        { range: { start: { line: 9, character: 6 }, end: { line: 9, character: 6 } }, text: 'x' },
      ],
    }),
  );
  await Promise.all(sent);
  const view = await client.connection.sendRequest<ViewResult>('changebook/view', {
    uri: uriOf('roadmap.md'),
  });
  expect(view?.version).toBe(201);
  expect(JSON.stringify(view)).toContain(`${'x'.repeat(200)}Tell`);
});

test('addresses that are no paths end nothing', async () => {
  for (const uri of ['file://server/share/p.md', 'file:///a%2Fb/p.md', 'file:///%zz/p.md', 'untitled:p.md']) {
    const textDocument = { uri, languageId: 'markdown', version: 1, text: ROADMAP };
    await client.connection.sendNotification('textDocument/didOpen', { textDocument });
    await expect.poll(() => client.diagnostics.get(uri)?.at(-1)).not.toBeUndefined();
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
  }
  expect(client.process.exitCode).toBeNull();
});
