import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Diagnostic, RegistrationParams } from 'vscode-languageserver-protocol';
import { startClient } from './client.ts';

const server = [process.execPath, 'dist/cli.mjs', 'lsp'];
const FAULTY = '---\nplaybook: roadmap\ntitle: R\nownr: coo\n---\n';
let root = '';
const uriOf = (path: string): string => pathToFileURL(join(root, path)).href;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changebook-pull-'));
  writeFileSync(join(root, 'a.md'), FAULTY);
  writeFileSync(join(root, 'b.md'), FAULTY.replace('title: R', 'title: S'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ABLE = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

test('a client that asks for findings is sent none, and gets each state once', async () => {
  const client = await startClient(server, pathToFileURL(root).href, 'en', ABLE);
  const { connection } = client;
  try {
    expect(client.server.diagnosticProvider).toBeDefined();
    const refreshed = new Promise<void>((resolve) => {
      connection.onRequest('workspace/diagnostic/refresh', () => resolve());
    });
    const uri = uriOf('a.md');
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: FAULTY },
    });
    await refreshed;
    type Report = { kind: string; items?: Diagnostic[]; resultId: string; uri: string };
    const ask = (previousResultId?: string) =>
      connection.sendRequest<Report>('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const first = await ask();
    expect(first.items?.map(({ code }) => code)).toContain('unknown-key');
    expect((await ask(first.resultId)).kind).toBe('unchanged');
    const askAll = (previousResultIds: { uri: string; value: string }[]) =>
      connection.sendRequest<{ items: Report[] }>('workspace/diagnostic', { previousResultIds });
    const all = (await askAll([])).items;
    expect(all.map((item) => [item.uri, item.kind])).toEqual([
      [uri, 'full'],
      [uriOf('b.md'), 'full'],
    ]);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: FAULTY.replace('ownr', 'owner') }],
    });
    const gone = { uri: uriOf('gone.md'), value: '1' };
    const again = (await askAll([...all.map((item) => ({ uri: item.uri, value: item.resultId })), gone]))
      .items;
    expect(again.map((item) => [item.uri, item.kind])).toEqual([
      [uri, 'full'],
      [uriOf('b.md'), 'unchanged'],
      [gone.uri, 'full'],
    ]);
    expect(again[2]?.items).toEqual([]);
    expect(client.diagnostics.size).toBe(0);
  } finally {
    await client.stop();
  }
});

test('findings of a file that is gone go, though the client has asked for that file alone', async () => {
  const client = await startClient(server, pathToFileURL(root).href, 'en', ABLE);
  const { connection } = client;
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  try {
    const uri = uriOf('b.md');
    const textDocument = { uri, languageId: 'markdown', version: 1, text: FAULTY };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    type Report = { uri: string; items?: Diagnostic[] };
    const one = await connection.sendRequest<Report>('textDocument/diagnostic', { textDocument: { uri } });
    expect(one.items).not.toEqual([]);
    rmSync(join(root, 'b.md'));
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    const askAll = async () =>
      (await connection.sendRequest<{ items: Report[] }>('workspace/diagnostic', { previousResultIds: [] }))
        .items;
    await expect.poll(async () => (await askAll()).find((item) => item.uri === uri)?.items).toEqual([]);
    expect((await askAll()).map((item) => item.uri)).toEqual([uriOf('a.md')]);
  } finally {
    await client.stop();
  }
});

test('a client that is sent findings is not offered to ask for them', async () => {
  const client = await startClient(server, pathToFileURL(root).href, 'en', {
    textDocument: { diagnostic: {} },
  });
  try {
    expect(client.server.diagnosticProvider).toBeUndefined();
  } finally {
    await client.stop();
  }
});

test('a client that watches files is asked to', async () => {
  const client = await startClient(server, pathToFileURL(root).href, 'en', {
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
  });
  try {
    const { registrations } = await new Promise<RegistrationParams>((resolve) => {
      client.connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
        resolve(params);
        return null;
      });
    });
    expect(JSON.stringify(registrations)).toContain('.changebook.');
  } finally {
    await client.stop();
  }
});
