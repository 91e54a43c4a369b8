import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { builtIn } from '../../src/core/generated/registry.ts';
import { FolderConfigurations } from '../../src/server/folder-configurations.ts';
import { warnPerson } from '../../src/server/notify.ts';
import { startServer, type ServerPorts } from '../../src/server/server.ts';
import { pathsBy } from '../../src/server/uri-path.ts';

/** A client with a server that has its files in memory, and what the server sent. */
export function connect(
  capabilities: InitializeParams['capabilities'],
  ports: Partial<ServerPorts> = {},
  configs: Record<string, string> = {},
) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const pathOf = pathsBy((uri) => fileURLToPath(uri));
  const configurations = new FolderConfigurations({
    registry: builtIn,
    read: () => (path) => configs[path] ?? null,
    warn: (message) => warnPerson(server, message),
  });
  startServer(server, {
    registry: builtIn,
    list: async () => [],
    read: async () => null,
    includes: () => true,
    config: (uri, lang) => configurations.of(pathOf(uri), lang),
    reload: async () => configurations.clear(),
    countries: () => import('../../src/calendars/countries.ts'),
    ...ports,
  });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const shown: string[] = [];
  const logged: string[] = [];
  const pushed: string[] = [];
  client.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  client.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri }: { uri: string }) => void pushed.push(uri),
  );
  client.listen();
  const start = async (folder = 'file:///w', settings: object = {}): Promise<void> => {
    await client.sendRequest('initialize', {
      processId: null,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'w' }],
      capabilities,
      initializationOptions: { pictures: true, settings },
    });
    await client.sendNotification('initialized', {});
  };
  return { client, start, shown, logged, pushed };
}
