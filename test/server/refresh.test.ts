import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { afterEach, expect, test } from 'vitest';
import { refreshesOf } from '../../src/server/refreshes.ts';
import { Barrier } from '../../src/server/barrier.ts';
import { connect } from './support.ts';

const refreshSupport = true;
const ALL: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: {
    diagnostics: { refreshSupport },
    codeLens: { refreshSupport },
    inlayHint: { refreshSupport },
    semanticTokens: { refreshSupport },
  },
};
const METHODS = [
  'workspace/diagnostic/refresh',
  'workspace/codeLens/refresh',
  'workspace/inlayHint/refresh',
  'workspace/semanticTokens/refresh',
];
const CHARTER = '---\nplaybook: change\ntitle: C\nstart: 2026-01-05\n---\n';
const ROADMAP =
  '---\nplaybook: roadmap\ntitle: R\n---\n\n## Phases\n\n| Phase | When |\n| --- | --- |\n| Pilot | W2 |\n';

let stop = (): void => {};
afterEach(() => stop());

/** A client that is asked, with what it was asked since it last looked. */
async function started(capabilities: ClientCapabilities, ports?: Parameters<typeof connect>[1]) {
  const { client, start } = connect(capabilities, ports);
  stop = () => client.dispose();
  const asked = new Set<string>();
  for (const method of METHODS) client.onRequest(method, () => void asked.add(method));
  await start();
  const open = (path: string, text: string) =>
    client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: `file:///w/${path}`, languageId: 'markdown', version: 1, text },
    });
  return { client, asked, open };
}

test('a client is asked for nothing that it did not announce', () => {
  expect(refreshesOf(ALL.workspace)).toEqual(METHODS);
  expect(refreshesOf({ inlayHint: { refreshSupport } })).toEqual(['workspace/inlayHint/refresh']);
  expect(refreshesOf(undefined)).toEqual([]);
});

test("hints, lenses, colours and findings follow the charter's start", async () => {
  const { client, asked, open } = await started(ALL);
  await open('change.md', CHARTER);
  await open('roadmap.md', ROADMAP);
  const hint = async () => {
    const [first] = await client.sendRequest<{ label: string }[]>('textDocument/inlayHint', {
      textDocument: { uri: 'file:///w/roadmap.md' },
      range: { start: { line: 5, character: 0 }, end: { line: 20, character: 0 } },
    });
    return first?.label;
  };
  await expect.poll(hint).toBe('2026-01-12..2026-01-18');
  asked.clear();
  const textDocument = { uri: 'file:///w/change.md', version: 2 };
  const text = CHARTER.replace('2026-01-05', '2026-02-02');
  await client.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  await expect.poll(() => [...asked].sort()).toEqual([...METHODS].sort());
  expect(await hint()).toBe('2026-02-09..2026-02-15');
});

test('and a setting', async () => {
  const { client, asked, open } = await started(ALL);
  await open('roadmap.md', ROADMAP);
  await expect.poll(() => asked.size).toBe(METHODS.length);
  asked.clear();
  await client.sendNotification('workspace/didChangeConfiguration', {
    settings: { changebook: { today: '2026-03-02' } },
  });
  await expect.poll(() => [...asked].sort()).toEqual([...METHODS].sort());
});

test('of a calendar nothing is said before its holidays are loaded', async () => {
  const [asked, loaded] = [new Barrier(), new Barrier()];
  const { client, open } = await started(ALL, {
    countries: async () => {
      asked.open();
      await loaded.opened;
      return import('../../src/calendars/countries.ts');
    },
  });
  const findings = async (uri: string): Promise<string[]> => {
    const { items } = await client.sendRequest<{ items: { message: string }[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return items.map(({ message }) => message).filter((message) => message.includes('calendar'));
  };
  const text = CHARTER.replace('start:', 'calendar: [CN, QQ]\nstart:');
  await open('change.md', text);
  await asked.opened;
  const early = findings('file:///w/change.md');
  loaded.open();
  expect(await early).toEqual([expect.stringContaining('`QQ` is no known calendar')]);
});
