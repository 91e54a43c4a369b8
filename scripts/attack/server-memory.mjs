// Memory of the language server over 16,000 documents that are opened, checked and closed, and over 20,000
// edits of one: `node scripts/attack/server-memory.mjs`, after a build. Fails where the end holds over 40 MB more than
// a quarter of the way.
import { spawn } from 'node:child_process';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const DOCUMENTS = 16_000;
const EDITS = 20_000;
const ALLOWED_MB = 40;

const textOf = (index) =>
  `---\nplaybook: roadmap\ntitle: Plan ${index}\nid: p${index}\nstart: 2026-01-05\n---\n\n## Work\n\n` +
  Array.from({ length: 10 }, (_, task) => `- [ ] Task ${task} of ${index} @ops due:W${task + 1}\n`).join('');

/** The server asks for garbage to be collected before it is measured, so that what is left is held. */
const MEASURED = `
process.on('SIGUSR2', () => { gc(); process.stderr.write(Math.round(process.memoryUsage().heapUsed / 1e6) + '\\n'); });
`;

/** A server that may be asked how many MB it holds. */
function start(capabilities) {
  const measuring = `data:text/javascript,${encodeURIComponent(MEASURED)}`;
  const child = spawn(process.execPath, ['--expose-gc', '--import', measuring, 'dist/cli.mjs', 'lsp'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const client = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  client.onRequest(() => null);
  client.onNotification(() => {});
  client.listen();
  const held = () =>
    new Promise((resolve) => {
      child.stderr.once('data', (text) => resolve(Number(text)));
      child.kill('SIGUSR2');
    });
  const begin = async () => {
    await client.sendRequest('initialize', {
      processId: process.pid,
      rootUri: 'file:///nowhere',
      capabilities,
    });
    await client.sendNotification('initialized', {});
  };
  return { child, client, held, begin };
}

const open = (client, uri, text) =>
  client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
const isChecked = (client, uri) => client.sendRequest('textDocument/codeLens', { textDocument: { uri } });

async function openAndClose(client, index) {
  const uri = `file:///elsewhere/${index}/plan.md`;
  await open(client, uri, textOf(index));
  await isChecked(client, uri);
  await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

async function edit(client, index) {
  const uri = 'file:///elsewhere/plan.md';
  if (index === 0) await open(client, uri, textOf(0));
  await client.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: index + 2 },
    contentChanges: [
      { range: { start: { line: 2, character: 7 }, end: { line: 2, character: 8 } }, text: 'abc'[index % 3] },
    ],
  });
  if (index % 10 === 0) await isChecked(client, uri);
}

const PULLS = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
for (const [name, capabilities] of [
  ['pushed to', {}],
  ['pulling', PULLS],
]) {
  for (const [what, step, count] of [
    ['documents', openAndClose, DOCUMENTS],
    ['edits', edit, EDITS],
  ]) {
    const { child, client, held, begin } = start(capabilities);
    await begin();
    const seen = [];
    for (let index = 0; index < count; index++) {
      await step(client, index);
      if ((index + 1) % (count / 4) === 0) seen.push(await held());
    }
    console.log(`${name}, ${count} ${what}: ${seen.join(', ')} MB`);
    if (seen.at(-1) - seen[0] > ALLOWED_MB) process.exitCode = 1;
    client.dispose();
    child.kill();
  }
}
