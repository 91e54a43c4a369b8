// Mutants over threads. One that never ends, or takes all memory, is killed with its thread.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Far longer than any check takes, in milliseconds, even where the machine does much else. */
const PATIENCE = 60_000;

/** A thread; what it is sent, it answers with true for a mutant that is killed. */
function thread(expected) {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { expected, beats },
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
  return {
    worker,
    ask: (mutant) =>
      new Promise((answer) => {
        let seen = -1;
        const watch = setInterval(() => {
          if (beats[0] === seen) finish('timeout');
          seen = beats[0];
        }, PATIENCE);
        const finish = (result) => {
          clearInterval(watch);
          worker.removeAllListeners();
          answer(result);
        };
        worker.once('message', finish);
        worker.once('error', () => finish('error'));
        worker.postMessage(mutant);
      }),
  };
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
      if (typeof killed === 'boolean') continue;
      await current.worker.terminate();
      current = thread(expected);
    }
    await current.worker.terminate();
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return alive;
}
