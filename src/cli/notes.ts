import type { Session } from './host.ts';
import { say } from './messages.ts';

/** Runs one step, to its end where that comes later; with `--debug` its time goes to standard error. */
export function timed<T>({ host, debug }: Session, step: string, run: () => T): T {
  if (!debug) return run();
  const begun = host.now().getTime();
  const tell = (): unknown => host.stderr.write(`${step}: ${host.now().getTime() - begun} ms\n`);
  const result = run();
  if (result instanceof Promise) return result.finally(tell) as T;
  tell();
  return result;
}

const PATIENCE = 1000;

/** A line on standard error that says how far a long run is; only on a terminal, only after a second. */
export function progress({ host, lang }: Session, total: number): { step(): void; end(): void } {
  const { stderr } = host;
  if (stderr.isTTY !== true) return { step: () => {}, end: () => {} };
  let last = host.now().getTime() + PATIENCE - 100;
  let done = 0;
  let shown = false;
  return {
    step: () => {
      done++;
      const now = host.now().getTime();
      if (now - last < 100) return;
      last = now;
      shown = true;
      stderr.write(`\r\u001b[K${say(lang, 'progress', { done, total })}`);
    },
    end: () => {
      if (shown) stderr.write('\r\u001b[K');
    },
  };
}
