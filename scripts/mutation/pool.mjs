// Mutants over threads. One that never ends, or takes all memory, is killed with its thread.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Far longer than any check takes, in milliseconds, even where the machine does much else. */
const PATIENCE = 60_000;

/** A thread, which answers a mutant with whether it is killed; with null where it is of no use any more. */
function thread(expected) {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { expected, beats },
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
  let answer;
  worker.on('message', (killed) => answer(killed));
  worker.on('error', () => answer(null));
  async function ask(mutant) {
    let seen = -1;
    const watch = setInterval(() => {
      if (beats[0] === seen) answer(null);
      seen = beats[0];
    }, PATIENCE);
    const killed = await new Promise((resolve) => {
      answer = resolve;
      worker.postMessage(mutant);
    });
    clearInterval(watch);
    return killed;
  }
  return { ask, end: () => worker.terminate() };
}

/**
 * The mutants that no check notices.
 *
 * @param mutants with the checks that reach them
 * @param expected what each check comes to without mutants
 * @param progress called after each mutant
 */
export async function survivors(mutants, expected, progress) {
  const queue = mutants.values();
  const alive = new Set();
  async function work() {
    let current = thread(expected);
    for (const mutant of queue) {
      const killed = await current.ask(mutant);
      if (killed === false) alive.add(mutant.id);
      progress();
      if (killed !== null) continue;
      await current.end();
      current = thread(expected);
    }
    await current.end();
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return alive;
}
