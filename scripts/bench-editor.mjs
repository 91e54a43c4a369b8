// The language server over standard streams: start to first findings, keystroke to findings, memory.
// npm run bench:editor -- [COUNTS=1000,10000]. The edited document has 250 lines and stands in a
// programme of six; the rest of the workspace stands alone.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node';
import { writeCorpus } from './corpus.mjs';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;
const counts = (process.argv[2] ?? '1000,10000').split(',').map(Number);
const KEYSTROKES = 100;

const memory = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
const at = (list, share) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)];

async function measure(count) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-bench-'));
  writeCorpus(join(folder, 'corpus'), count);
  cpSync('playbooks/examples/service-quality-en', join(folder, 'programme'), { recursive: true });
  const uri = pathToFileURL(join(folder, 'programme/roadmap.md')).href;
  const filler = Array.from({ length: 130 }, (_, i) => `- [ ] Work ${i} @coo due:W${(i % 26) + 1}\n`).join(
    '',
  );
  const text = `${readFileSync(join(folder, 'programme/roadmap.md'), 'utf8')}\n## More\n\n${filler}`;
  const server = spawn(process.execPath, ['dist/server.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let heard = () => {};
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    if (params.uri === uri) heard();
  });
  connection.listen();
  const answer = () => new Promise((done) => (heard = done));
  const begun = performance.now();
  const root = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'bench' }],
    capabilities: {},
    initializationOptions: { settings: { today: '2026-04-14' } },
  });
  await connection.sendNotification('initialized', {});
  const first = answer();
  const document = { uri, languageId: 'markdown', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument: document });
  await first;
  const start = performance.now() - begun;
  const line = text.split('\n').length - 2;
  const times = [];
  for (let version = 2; version < KEYSTROKES + 2; version++) {
    const next = answer();
    const pressed = performance.now();
    const position = { line, character: 10 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
    });
    await next;
    times.push(performance.now() - pressed);
  }
  const ms = (value) => `${value.toFixed(1)} ms`;
  console.log(
    `${count} documents: first findings ${ms(start)}, keystroke ${ms(at(times, 0.5))} (95 %: ${ms(at(times, 0.95))}), ` +
      `${memory(server.pid).toFixed(0)} MB`,
  );
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

for (const count of counts) await measure(count);
