import { fstatSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { fileId } from '../project/read.ts';
import { isAgent } from 'std-env';
import { tell } from './errors.ts';
import type { Host } from './host.ts';
import { main } from './main.ts';
import { say } from './messages.ts';
import { spokenBy } from './session.ts';

async function ask(question: string): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl+C and Ctrl+D close it, and a question that is open then is never answered.
  const ended = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)));
  try {
    return await Promise.race([terminal.question(question), ended]);
  } finally {
    terminal.close();
  }
}

/** Names what could not be written, which the system does not. */
function named(error: NodeJS.ErrnoException): NodeJS.ErrnoException {
  return Object.assign(error, { path: say(spokenBy(host), 'standard-output') });
}

/** A disk that fills up takes a part of a text; the stream of Node asks no more after that, and calls it written. */
function writeWhole(text: string): void {
  try {
    writeFileSync(process.stdout.fd, text);
  } catch (error) {
    throw named(error as NodeJS.ErrnoException);
  }
}

const ended = new AbortController();
const host: Host = {
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  stdout: fstatSync(process.stdout.fd).isFile() ? { write: writeWhole } : process.stdout,
  stderr: process.stderr,
  stdin: {
    bytes: () => process.stdin,
    id: fileId('/dev/stdin'),
    ...(process.stdin.isTTY ? { ask } : {}),
  },
  // One that has a terminal is a person in the terminal of an agent's editor.
  agent: isAgent && process.env.CHANGEBOOK_AGENT !== '0' && !process.stdout.isTTY,
  signal: ended.signal,
};

let unwritten = false;
process.stdout.on('error', (error) => {
  // Nobody reads on, as after `| head`: what goes on until then ends, and nothing else is wrong.
  ended.abort();
  if (error.code === 'EPIPE' || unwritten) return;
  unwritten = true;
  process.exitCode = tell(host, spokenBy(host), named(error));
});
// There is nowhere left to tell it.
process.stderr.on('error', () => {});

const code = await main(host);
process.exitCode = unwritten ? 2 : code;
