// Processes by their ids, as Linux lists them under /proc: only what a test has started is ever signalled.
import { readdirSync, readFileSync } from 'node:fs';

/** Parent and command line of a process; null when it has ended meanwhile. */
function read(pid) {
  try {
    // The name in parentheses may hold anything; the parent follows the state behind it.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, parent: Number(parent), command };
  } catch {
    return null;
  }
}

/** What a process has started, directly or not: `{ pid, command }` each, parents first. */
export function descendantsOf(pid) {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (read(Number(name)) ?? []) : []));
  const childrenOf = (parent) =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...childrenOf(one.pid)]);
  return childrenOf(pid);
}

/** Sends a signal; a process that has ended already is left in peace. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Ends a process that was started `detached`, with everything that it has started. */
export function endGroup(pid) {
  if (pid !== undefined) signal(-pid, 'SIGKILL');
}
