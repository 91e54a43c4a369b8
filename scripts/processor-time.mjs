// What a command costs, for benchmarks.
import { spawnSync } from 'node:child_process';

export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/**
 * Runs a command several times on one core, so that ratios compare work and not threads.
 *
 * @returns the median of the processor time of the whole process, in milliseconds, and the most memory that one had, in MB
 */
export function processorTime(command, args, { cwd, runs }) {
  const measured = Array.from({ length: runs }, () => {
    const asked = ['-c', '0', '/usr/bin/time', '-f', 'cpu=%U %S rss=%M', command, ...args];
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };
    const { stderr } = spawnSync('taskset', asked, { env, cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
    const [, user, system, rss] = /cpu=([\d.]+) ([\d.]+) rss=(\d+)/.exec(stderr ?? '') ?? [];
    return { ms: (Number(user) + Number(system)) * 1000, mb: Number(rss) / 1024 };
  });
  return { ms: median(measured.map(({ ms }) => ms)), mb: Math.max(...measured.map(({ mb }) => mb)) };
}
