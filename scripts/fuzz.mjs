// Random and mutated playbooks through the engine: no exception, no more than 1 s of processor time, and no growth: what is
// in use after a collection stays below 128 MB, however many there were. (What the process has of the system says more of
// when the collector had time.)
// npm run fuzz -- [COUNT=200000] [SEED=1]
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyse } from '../dist/index.mjs';
import { inputs } from './fuzz-inputs.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const count = Number(process.argv[2] ?? 200_000);
const texts = inputs(Number(process.argv[3] ?? 1));
let slowest = 0;
let failures = 0;
let peak = 0;
for (let i = 0; i < count; i++) {
  const text = texts.next().value;
  const begun = process.cpuUsage();
  try {
    const workspace = analyse([{ path: 'fuzz.md', text }], {
      today: '2026-04-14',
      lang: i % 2 ? 'en' : 'zh',
    });
    // Checked when they are asked for.
    for (const { playbook, findings } of workspace.files) {
      if (i % 10 === 0) workspace.viewsOf(playbook);
      // A fault of ours is told as a finding of the document.
      if (workspace.isFaulty(playbook)) throw new Error(findings[0]?.message);
    }
  } catch (error) {
    failures++;
    if (failures <= 5) console.error(`input ${i}: ${error.stack}\n${JSON.stringify(text.slice(0, 400))}`);
  }
  const { user, system } = process.cpuUsage(begun);
  const took = (user + system) / 1000;
  if (took > slowest) slowest = took;
  if (i % 1000 === 999) {
    collect();
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
}
console.log(
  `${count} inputs, ${failures} exceptions, slowest ${slowest.toFixed(0)} ms, at most ${(peak / 2 ** 20).toFixed(0)} MB in use`,
);
if (failures > 0 || slowest > 1000 || peak > 128 * 2 ** 20) process.exitCode = 1;
