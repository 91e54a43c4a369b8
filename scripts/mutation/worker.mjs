// One thread: switches on the mutants it is sent, one after the other, and looks for a check that notices.
import { parentPort, workerData } from 'node:worker_threads';
import { outcome } from './switches.mjs';

const { expected, beats } = workerData;

function isKilled({ id, checks }) {
  return checks.some((check) => {
    Atomics.add(beats, 0, 1);
    try {
      return outcome(check, id) !== expected[check];
    } catch {
      return true;
    }
  });
}

parentPort.on('message', (mutant) => parentPort.postMessage(isKilled(mutant)));
