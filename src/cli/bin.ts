import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { main } from './main.ts';

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: { text: () => text(process.stdin), ...(process.stdin.isTTY ? { ask } : {}) },
});
