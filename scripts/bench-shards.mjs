// How evenly programmes are dealt out, how long that takes, and how long each shard would: `node scripts/bench-shards.mjs
// [PROGRAMMES] [SEED]`. What a head and a character cost is measured on a corpus, by the built command line
// on one core.
// Sizes are log-normal, as those of documents are (median 60,000 characters a programme, a hundredth above 600,000).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { random, writeCorpus } from './corpus.mjs';
import { loadModule } from './load-module.mjs';
import { processorTime } from './processor-time.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { dealOut } = await loadModule(join(root, 'src/cli/deal-out.ts'));
const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const r = random(seed);

/** Box and Muller (1958). */
const normal = () => Math.sqrt(-2 * Math.log(1 - r())) * Math.cos(2 * Math.PI * r());
const programmes = Array.from({ length: count }, (_, at) => ({
  id: `programmes/${at}/change.md`,
  size: Math.round(60_000 * Math.exp(normal())),
}));
/** Documents of the corpus, and characters of one. */
const [SAMPLE, LENGTH] = [2000, 6000];

/** Seconds of a run over a corpus in which one of so many shards is checked. */
function secondsOf(folder, shards) {
  const argv = [join(root, 'dist/cli.mjs'), 'lint', '--shard', `1/${shards}`, '--format', 'github'];
  return processorTime(process.execPath, argv, { cwd: folder, runs: 5 }).ms / 1000;
}

/** Seconds that a run needs for the head of each document, and for each character that it checks. */
function costs() {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-shards-'));
  writeCorpus(folder, SAMPLE);
  const [all, heads] = [secondsOf(folder, 1), secondsOf(folder, SAMPLE)];
  writeCorpus(join(folder, 'more'), SAMPLE);
  const twice = secondsOf(folder, 2 * SAMPLE);
  rmSync(folder, { recursive: true });
  return { head: (twice - heads) / SAMPLE, character: (all - heads) / (SAMPLE * LENGTH) };
}

const total = programmes.reduce((sum, { size }) => sum + size, 0);

const { head, character } = costs();
const heads = (total / LENGTH) * head;
const rate = `a head ${(head * 1e6).toFixed(0)} µs, a million characters ${(character * 1e6).toFixed(2)} s`;
console.log(
  `${count} programmes, ${(total / 1e9).toFixed(1)} thousand million characters, seed ${seed}; ${rate}\n`,
);
console.log('| shards | least | most | most above the mean | dealt out in | heads | shortest | longest |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
const minutes = (seconds) => `${(seconds / 60).toFixed(1)} min`;
for (const shards of [2, 3, 7, 20, 100, 500]) {
  const begun = performance.now();
  const dealt = dealOut(programmes, shards);
  const took = performance.now() - begun;
  const loads = new Float64Array(shards);
  for (const [at, { size }] of programmes.entries()) loads[dealt[at] - 1] += size;
  const [least, most] = [Math.min(...loads), Math.max(...loads)];
  const above = ((most * shards) / total - 1) * 100;
  const millions = (size) => `${(size / 1e6).toFixed(1)} M`;
  const time = (size) => minutes(heads + size * character);
  const cells = [
    shards,
    millions(least),
    millions(most),
    `${above.toFixed(4)} %`,
    `${(took / 1000).toFixed(1)} s`,
    minutes(heads),
    time(least),
    time(most),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
