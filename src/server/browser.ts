import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { defaultConfig } from '../core/rules/config.ts';
import { startServer } from './server.ts';

/** The files of the workspace, as the extension sends them: a worker has no disk. */
const files = 'changebook/files';
const file = 'changebook/file';

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

startServer(connection, {
  list: () => connection.sendRequest<{ uri: string; text: string }[]>(files),
  read: (uri) => connection.sendRequest<string | null>(file, { uri }),
  // Configuration files are read where there is a disk; here the recommended rules hold.
  config: () => defaultConfig,
  reload: () => {},
  calendars: async () => undefined,
});
