import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeLens, CompletionItem, Hover } from 'vscode-languageserver-protocol';
import { startClient, type Client } from './client.ts';

const server = [process.execPath, 'dist/server.mjs', '--stdio'];
const ROADMAP = '---\nplaybook: roadmap\ntitle: R\nstatus: draft\nstart: 2026-01-05\n---\n';

let root = '';
let client: Client;
const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changebook-folders-'));
  for (const folder of ['a', 'b', 'a/dist']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'a/roadmap.md'), ROADMAP);
  writeFileSync(join(root, 'b/roadmap.md'), ROADMAP);
  writeFileSync(join(root, 'a/.gitignore'), 'dist/\n');
});
afterEach(async () => {
  await client.stop();
  rmSync(root, { recursive: true, force: true });
});

async function paths(): Promise<string[]> {
  const programmes =
    await client.connection.sendRequest<{ documents: { path: string }[] }[]>('changebook/overview');
  return programmes.flatMap(({ documents }) => documents.map(({ path }) => path));
}

test('a client without workspace folders has its root read', async () => {
  client = await startClient(server, uriOf('a'), 'en', {}, {}, { workspaceFolders: null });
  expect(await paths()).toEqual(['roadmap.md']);
});

test('folders come and go', async () => {
  const able = { workspace: { workspaceFolders: true } };
  client = await startClient(server, uriOf('a'), 'en', able);
  expect(await paths()).toEqual(['roadmap.md']);
  const change = (added: string[], removed: string[]) =>
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: added.map((name) => ({ uri: uriOf(name), name })),
        removed: removed.map((name) => ({ uri: uriOf(name), name })),
      },
    });
  await change(['b'], []);
  await expect.poll(paths).toEqual(['a/roadmap.md', 'b/roadmap.md']);
  await change([], ['a']);
  await expect.poll(paths).toEqual(['roadmap.md']);
});

test('what version control leaves out is not read when it changes', async () => {
  client = await startClient(server, uriOf('a'));
  writeFileSync(join(root, 'a/dist/copy.md'), ROADMAP);
  writeFileSync(join(root, 'a/new.md'), ROADMAP);
  const changes = ['a/dist/copy.md', 'a/new.md'].map((path) => ({ uri: uriOf(path), type: 1 }));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  await expect.poll(paths).toEqual(['new.md', 'roadmap.md']);
});

test('settings of the start hold where a client sends none of ours later', async () => {
  client = await startClient(server, uriOf('a'), 'en', {}, { language: 'zh' });
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  const at = { textDocument: { uri: uriOf('a/roadmap.md') }, position: { line: 3, character: 2 } };
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at);
  expect(JSON.stringify(hover)).toContain('可选值');
});

test('a client that has no commands of ours is given none, and told why a rename is refused', async () => {
  client = await startClient(server, uriOf('a'));
  const textDocument = { uri: uriOf('a/roadmap.md') };
  const ask = <T>(method: string, more = {}): Promise<T> =>
    client.connection.sendRequest<T>(method, { textDocument, ...more });
  const lenses = await ask<CodeLens[]>('textDocument/codeLens');
  expect(lenses.map(({ command }) => command?.command)).toEqual(lenses.map(() => ''));
  const items = await ask<CompletionItem[]>('textDocument/completion', {
    position: { line: 4, character: 0 },
  });
  expect(items.filter(({ command }) => command)).toEqual([]);
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: {
      ...textDocument,
      languageId: 'markdown',
      version: 1,
      text: `${ROADMAP}\n## Phases\n\n| Phase |\n| --- |\n| Pilot |\n`,
    },
  });
  const rename = ask('textDocument/rename', { position: { line: 11, character: 3 }, newName: '-' });
  await expect(rename).rejects.toMatchObject({ code: -32803, message: /^a name cannot be empty/ });
});
