import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inRoot } from '../cli/root.ts';
import { file } from '../cli/support.ts';

/** A program of the name that a step calls, in a folder that is looked into first. */
export function program(name: string, script: string): void {
  chmodSync(file(`bin/${name}`, `#!/usr/bin/env bash\n${script}\n`), 0o755);
}

/** The command line of this build, as a program. */
export const commandLine = (): void =>
  program('changebook', `exec "${process.execPath}" "${resolve('dist/cli.mjs')}" "$@"`);

/** Runs a program in a folder of the test, as a step of a pipeline. */
export function step(
  folder: string,
  command: readonly [string, ...string[]],
  env: Record<string, string> = {},
): { code: number | null; out: string; err: string } {
  const [name, ...args] = command;
  const { status, stdout, stderr } = spawnSync(name, args, {
    cwd: inRoot(folder),
    encoding: 'utf8',
    env: { ...process.env, PATH: `${inRoot('bin')}:${process.env.PATH}`, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** A file that a runner gives a step to write into. */
export function runnerFile(name: string): string {
  const path = inRoot(name);
  writeFileSync(path, '');
  return path;
}
