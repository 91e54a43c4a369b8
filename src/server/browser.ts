import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { defaultConfig } from '../core/rules/config.ts';
import { startServer } from './server.ts';

/** The files of the workspace, as the extension sends them: a worker has no disk. */
const files = 'changebook/files';
const file = 'changebook/file';

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

/** What came with the list, until it is read. */
const sent = new Map<string, string>();

startServer(connection, {
  list: async () => {
    const all = await connection.sendRequest<{ uri: string; text: string }[]>(files);
    for (const { uri, text } of all) sent.set(uri, text);
    return all.map(({ uri }) => uri);
  },
  read: async (uri) => {
    const text = sent.get(uri);
    sent.delete(uri);
    return text ?? connection.sendRequest<string | null>(file, { uri });
  },
  // Configuration files are read where there is a disk; here the recommended rules hold.
  config: () => defaultConfig,
  reload: () => {},
  calendars: async () => undefined,
});
