// An editor as far as a language server can tell: opens a document, types, waits for findings.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;

/**
 * Starts a language server over standard streams.
 * @param args of Node: the server's module and its arguments
 * @param folder the workspace
 * @param options.configuration what the server is answered when it asks for settings, by section
 */
export async function startClient(args, folder, { settings = {}, configuration = {} } = {}) {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let heard = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (params) => heard(params));
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }) => configuration[section] ?? {}),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'bench' }],
    capabilities: { workspace: { configuration: Object.keys(configuration).length > 0 } },
    initializationOptions: { settings },
  });
  await connection.sendNotification('initialized', {});

  /** Findings of a document; a server may begin by saying that it has none yet. */
  const findings = (uri) =>
    new Promise((done) => {
      heard = (params) => {
        if (params.uri === uri && params.diagnostics.length > 0) done();
      };
    });
  return {
    async open(uri, languageId, text) {
      const found = findings(uri);
      const textDocument = { uri, languageId, version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      await found;
    },
    async change(uri, version, contentChanges) {
      const found = findings(uri);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      });
      await found;
    },
    request: (method, params) => connection.sendRequest(method, params),
    /** Resident memory in MB; Linux tells it. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
    stop: () => child.kill(),
  };
}

/** Times of `count` letters typed at a place, in milliseconds to the findings; versions follow `after`. */
export async function keystrokes(client, uri, position, { count, after }) {
  const times = [];
  for (let version = after + 1; version <= after + count; version++) {
    const pressed = performance.now();
    await client.change(uri, version, [{ range: { start: position, end: position }, text: 'x' }]);
    times.push(performance.now() - pressed);
  }
  return times;
}
