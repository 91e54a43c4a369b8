import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, vi } from 'vitest';
import { inRoot } from './root.ts';

/** What git is told by who runs the tests, such as a hook, counts for neither them nor the command. */
export function withoutOuterGit(): void {
  const names = Object.keys(process.env).filter((name) => name.startsWith('GIT_'));
  beforeEach(() => {
    for (const name of names) vi.stubEnv(name, undefined);
  });
  afterEach(() => vi.unstubAllEnvs());
}

/** Runs git in the folder of the test. */
export const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', '-C', inRoot('.'), ...args],
    {
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    },
  );

/** Commits everything as if at noon of a day. */
export function commit(day: string): void {
  git('add', '-A');
  vi.stubEnv('GIT_COMMITTER_DATE', `${day}T12:00:00`);
  git('commit', '-qm', day, '--allow-empty');
  vi.stubEnv('GIT_COMMITTER_DATE', undefined);
}
