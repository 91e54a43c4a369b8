import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../root.ts';

const CLI = resolve('dist/cli.mjs');

/** No run takes as long as this, in milliseconds: one that never ends fails its test and not all that come after it. */
const ENDLESS = 120_000;

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
export const names = (folder = ''): string[] => readdirSync(join(root, folder)).sort();

/** How a process is started, beside its arguments. */
interface Start {
  cwd?: string;
  env?: Record<string, string>;
  uid?: number;
  /** A module that runs first, to put something between the program and the system. */
  before?: string;
  /** Called once when the program says this on standard error. */
  at?: [said: string, act: (pid: number) => void];
  /** Called with the first line that the program says on standard output. */
  begun?: (line: string) => void;
}

/** How a process ended, and what it said. */
interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** Runs the built command line as a process of its own. */
export function changebook(
  argv: string[],
  { cwd = root, env, uid, before, at, begun }: Start = {},
): Promise<End> {
  const preload =
    before === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(before)}`];
  const child = spawn(process.execPath, [...preload, CLI, ...argv], {
    cwd,
    env: { ...process.env, LANG: 'en_US.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: ENDLESS,
    killSignal: 'SIGKILL',
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let [out, err, isDone] = ['', '', at === undefined];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const isFirst = !out.includes('\n') && text.includes('\n');
    out += text;
    if (isFirst) begun?.(out.slice(0, out.indexOf('\n')));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    if (isDone || !at || !err.includes(at[0])) return;
    isDone = true;
    at[1](child.pid ?? 0);
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => done({ code, signal, out, err }));
  });
}
