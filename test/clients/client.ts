import { spawn, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

/** A client of its own, as small as an editor's can be, with the real server as a process. */
export interface Client {
  connection: ProtocolConnection;
  process: ChildProcess;
  /** What the server sent for each document, latest last. */
  diagnostics: Map<string, { code?: unknown; message: string; codeDescription?: { href: string } }[][]>;
  /** What the server announced. */
  server: InitializeResult['capabilities'];
  stop(): Promise<void>;
}

/** What most editors can do. */
const ABLE: InitializeParams['capabilities'] = {
  workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename'] } },
};

export async function startClient(
  command: string[],
  folder: string,
  locale = 'en',
  capabilities: InitializeParams['capabilities'] = ABLE,
  settings: Record<string, unknown> = {},
  /** Instead of the one folder. */
  start: Partial<InitializeParams> = {},
): Promise<Client> {
  const [program = '', ...args] = command;
  const process_ = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(process_.stdout),
    new StreamMessageWriter(process_.stdin),
  );
  const diagnostics: Client['diagnostics'] = new Map();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics: list }) => {
    diagnostics.set(uri, [...(diagnostics.get(uri) ?? []), list]);
  });
  connection.listen();
  const params: InitializeParams = {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'w' }],
    capabilities,
    locale,
    initializationOptions: { settings: { today: '2026-04-14', ...settings } },
    ...start,
  };
  const { capabilities: server } = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});
  return {
    connection,
    process: process_,
    diagnostics,
    server,
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
