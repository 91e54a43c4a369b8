import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Countries } from '../calendars/load.ts';
import { builtIn } from '../core/generated/registry.ts';
import { FolderConfigurations } from './folder-configurations.ts';
import { warnPerson } from './notify.ts';
import { startServer } from './server.ts';
import { pathsBy } from './uri-path.ts';

/** The files of the workspace, as the extension sends them: a worker has no disk. */
const files = 'changebook/files';
const file = 'changebook/file';
/** The address of the holidays' script, which the extension keeps apart: only some documents need its 2 MB. */
const calendars = 'changebook/calendars';

const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

/** What came with the list, until it is read. */
const sent = new Map<string, string>();
/** Configuration files by path. */
const configs = new Map<string, string>();

/** The path of an address; what stands for a machine becomes its first folder. */
const pathOf = pathsBy((uri) => {
  const { host, pathname } = new URL(uri);
  return `/${host}${decodeURIComponent(pathname)}`;
});

/** Asks for one file; null where it is gone, or the extension cannot give it. */
async function textOf(uri: string): Promise<string | null> {
  try {
    return await connection.sendRequest<string | null>(file, { uri });
  } catch {
    return null;
  }
}

const configurations = new FolderConfigurations({
  registry: builtIn,
  read: () => (path) => configs.get(path) ?? null,
  warn: (message) => warnPerson(connection, message),
});

const scope = globalThis as unknown as {
  importScripts(address: string): void;
  changebookCalendars?: Countries;
};

async function countries(): Promise<Countries> {
  if (!scope.changebookCalendars) scope.importScripts(await connection.sendRequest<string>(calendars));
  if (!scope.changebookCalendars) throw new Error('the script of the holidays does not hold them');
  return scope.changebookCalendars;
}

startServer(connection, {
  registry: builtIn,
  list: async () => {
    const all = await connection.sendRequest<{ uri: string; text: string }[]>(files);
    const isDocument = ({ uri }: { uri: string }): boolean => /\.(?:md|markdown)$/.test(uri);
    const documents = all.filter(isDocument);
    for (const { uri, text } of documents) sent.set(uri, text);
    for (const { uri, text } of all) {
      const path = pathOf(uri);
      if (path !== null && !isDocument({ uri })) configs.set(path, text);
    }
    return documents.map(({ uri }) => uri);
  },
  read: async (uri) => {
    const text = sent.get(uri);
    sent.delete(uri);
    return text ?? textOf(uri);
  },
  includes: (uri) => !uri.includes('/node_modules/'),
  config: (uri, lang) => configurations.of(pathOf(uri), lang),
  reload: async (uri) => {
    const path = pathOf(uri);
    if (path === null) return;
    const text = await textOf(uri);
    if (text === null) configs.delete(path);
    else configs.set(path, text);
    configurations.clear();
  },
  countries,
});
