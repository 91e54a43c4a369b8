import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  ResponseError,
  type InitializeParams,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ServerPorts } from '../../src/server/server.ts';
import { pathsBy } from '../../src/server/uri-path.ts';
import { connect } from '../server/support.ts';

const TEXT = '---\nplaybook: sop\ntitle: S\nownr: x\n---\n';
const PULLS: InitializeParams['capabilities'] = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true }, workspaceFolders: true },
};

const unhandled: unknown[] = [];
const keep = (reason: unknown): void => void unhandled.push(reason);
let stops: (() => void)[] = [];

beforeEach(() => {
  unhandled.length = 0;
  stops = [];
  process.on('unhandledRejection', keep);
});
afterEach(async () => {
  for (const stop of stops) stop();
  // Rejections are told of after the promises of this turn have settled.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', keep);
  expect(unhandled).toEqual([]);
});

/** A client with a server, which ends with the test. */
function clientOf(...given: Parameters<typeof connect>): ReturnType<typeof connect> {
  const connected = connect(...given);
  stops.push(() => connected.client.dispose());
  return connected;
}

const open = (client: ProtocolConnection, uri: string, text = TEXT): Promise<void> =>
  client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
const close = (client: ProtocolConnection, uri: string): Promise<void> =>
  client.sendNotification('textDocument/didClose', { textDocument: { uri } });
const lives = async (client: ProtocolConnection): Promise<void> => {
  await open(client, 'file:///w/alive.md');
  const symbols = await client.sendRequest<unknown[]>('textDocument/documentSymbol', {
    textDocument: { uri: 'file:///w/alive.md' },
  });
  expect(symbols).not.toBeNull();
};

const STRANGE = [
  'file://server/share/p.md',
  'file:///a%2Fb/p.md',
  'file:///a%2fb/p.md',
  'file:///%zz/p.md',
  'file:///a%/p.md',
  'file:///a%00b/p.md',
  'file:///%ff/p.md',
  'file:p.md',
  'file:',
  'file:///',
  'http://a.example/p.md',
  'untitled:Untitled-1',
  'vscode-notebook-cell:/w/a.ipynb#x',
  'C:\\plans\\p.md',
  'p.md',
  '',
  '%',
  '__proto__',
  'file:///w/\ud800.md',
];

describe.each([
  ['a client that is sent findings', {}],
  ['a client that pulls them', PULLS],
])('%s', (_, capabilities) => {
  test('may open any address', async () => {
    const { client, start } = clientOf(capabilities);
    await start();
    for (const uri of STRANGE) {
      await open(client, uri);
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text: `${TEXT}x` }],
      });
      await client.sendRequest('changebook/document', { uri });
      await close(client, uri);
    }
    const files = STRANGE.map((uri) => ({ uri }));
    await client.sendNotification('workspace/didDeleteFiles', { files });
    await client.sendNotification('workspace/didRenameFiles', {
      files: STRANGE.map((uri, index) => ({ oldUri: uri, newUri: STRANGE[index + 1] ?? uri })),
    });
    await client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: STRANGE.map((uri, index) => ({ uri, type: (index % 3) + 1 })),
    });
    await lives(client);
  });

  test('may change its folders to any address', async () => {
    const { client, start } = clientOf({ ...capabilities, workspace: { ...PULLS.workspace } });
    await start();
    await open(client, 'file:///w/a.md');
    for (const uri of STRANGE) {
      const event = { added: [{ uri, name: 'x' }], removed: [] };
      await client.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    }
    await lives(client);
  });
});

test('a client may answer with errors whatever it is asked', async () => {
  const { client, start, logged } = clientOf({
    ...PULLS,
    workspace: { ...PULLS.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
  });
  const asked: string[] = [];
  for (const method of ['workspace/diagnostic/refresh', 'client/registerCapability']) {
    client.onRequest(method, () => {
      asked.push(method);
      throw new ResponseError(-32_601, 'no such method');
    });
  }
  await start();
  await open(client, 'file:///w/a.md');
  await expect.poll(() => asked).toContain('workspace/diagnostic/refresh');
  expect(asked).toContain('client/registerCapability');
  await expect.poll(() => logged.join()).toContain('no such method');
  await lives(client);
});

describe('a host that fails', () => {
  const fails = async (): Promise<never> => {
    throw new Error('the disk is gone');
  };
  test.each<[string, Partial<ServerPorts>]>([
    ['to list', { list: fails }],
    ['to read', { list: async () => ['file:///w/b.md'], read: fails }],
    ['to reload', { reload: fails }],
    ['to load holidays', { countries: fails }],
    [
      'to configure',
      {
        config: () => {
          throw new Error('the disk is gone');
        },
      },
    ],
  ])('%s', async (_, ports) => {
    for (const capabilities of [{}, PULLS]) {
      const { client, start } = clientOf(capabilities, ports);
      await start();
      await open(client, 'file:///w/a.md', TEXT.replace('ownr: x', 'calendar: CN'));
      await client.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [
          { uri: 'file:///w/.changebook.yml', type: 2 },
          { uri: 'file:///w/c.md', type: 1 },
        ],
      });
      await close(client, 'file:///w/a.md');
      await lives(client);
    }
  });
});

test('a fault of a configuration is told in words without a link, and asks for no answer', async () => {
  const text = 'rules:\n  "[Repair…](command:workbench.action.files.newUntitledFile)": off\n';
  const { client, start, shown } = clientOf({}, {}, { '/w/.changebook.yml': text });
  await start();
  await open(client, 'file:///w/a.md');
  await expect.poll(() => shown).toEqual([expect.stringContaining('Repair…')]);
  expect(shown[0]).not.toMatch(/[[\]]/);
});

test('an error that a request is answered with holds no link', async () => {
  const name = '[x](command:y)';
  const { client, start } = clientOf(
    {},
    {
      config: () => {
        throw new Error(`cannot read ${name}`);
      },
    },
  );
  await start();
  await open(client, 'file:///w/a.md');
  const params = { textDocument: { uri: 'file:///w/a.md' } };
  await expect(client.sendRequest('textDocument/codeLens', params)).rejects.toThrow(
    'cannot read ［x］(command:y)',
  );
  await expect(client.sendRequest('changebook/view', { uri: 'file:///w/a.md' })).rejects.toThrow('［x］');
});

test('an address is a path or none, and never throws', () => {
  const pathOf = pathsBy((uri) => fileURLToPath(uri));
  expect(pathOf('file:///w/%E8%AE%A1.md')).toBe('/w/计.md');
  for (const uri of STRANGE.slice(0, 7)) expect(pathOf(uri)).toBeNull();
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'%2fFc0/\\?#:@.\0é计', '\ud800') }), (rest) => {
      expect(pathOf(`file:///${rest}`) ?? '').not.toContain('\0');
    }),
  );
});
