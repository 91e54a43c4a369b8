import { setImmediate } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does one step after the other. An interrupt ends the series between two of them and never within one, so that no
 * file is left half done and nothing beside it.
 *
 * @param end done after the last step, also after an interrupt or a fault; no interrupt ends it
 * @returns the signal that ended the series before its end; whoever asked says what there is to say and then obeys it
 */
export async function stepByStep<T>(
  of: readonly T[],
  step: (one: T) => void,
  end?: () => void,
): Promise<NodeJS.Signals | null> {
  const heard: NodeJS.Signals[] = [];
  const hear = (signal: NodeJS.Signals): unknown => heard.push(signal);
  for (const signal of SIGNALS) process.on(signal, hear);
  try {
    try {
      for (const one of of) {
        // A signal is heard between two turns only.
        await setImmediate();
        if (heard.length > 0) break;
        step(one);
      }
    } finally {
      end?.();
    }
    await setImmediate();
  } finally {
    for (const signal of SIGNALS) process.off(signal, hear);
  }
  return heard[0] ?? null;
}

/**
 * Writes one thing whole; an interrupt that comes meanwhile is obeyed when that is done.
 *
 * @returns what the write returns
 * @throws what the write throws
 */
export async function whole<T>(write: () => T): Promise<T> {
  let made!: { value: T } | { fault: unknown };
  const attempt = (): void => {
    try {
      made = { value: write() };
    } catch (fault) {
      made = { fault };
    }
  };
  obey(await stepByStep([attempt], (step) => step()));
  if ('fault' in made) throw made.fault;
  return made.value;
}

/** Ends the process by a signal, as it would have ended had nobody heard it. */
export function obey(signal: NodeJS.Signals | null): void {
  if (signal !== null) process.kill(process.pid, signal);
}
