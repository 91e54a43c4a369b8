// One thread: switches on the mutants it is sent, one after the other, and looks for a check that notices.
import { parentPort, workerData } from 'node:worker_threads';
import { outcome, ruleOf } from './switches.mjs';

const { expected, beats } = workerData;

/** What each check comes to of the rule that was last asked about, as far as it was. */
let own = { rule: undefined, expected };

function isKilled({ id, file, checks }) {
  const rule = ruleOf(file);
  if (rule !== own.rule) own = { rule, expected: rule ? [] : expected };
  return checks.some((check) => {
    Atomics.add(beats, 0, 1);
    own.expected[check] ??= outcome(check, null, rule);
    try {
      return outcome(check, id, rule) !== own.expected[check];
    } catch {
      return true;
    }
  });
}

parentPort.on('message', (mutant) => parentPort.postMessage(isKilled(mutant)));
