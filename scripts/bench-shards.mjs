// How evenly programmes are dealt out, and how long that takes: `node scripts/bench-shards.mjs [PROGRAMMES] [SEED]`.
// Sizes are log-normal, as those of documents are (median 60,000 characters a programme, a hundredth above 600,000).
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { random } from './corpus.mjs';
import { loadModule } from './load-module.mjs';

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
const total = programmes.reduce((sum, { size }) => sum + size, 0);

console.log(`${count} programmes, ${(total / 1e9).toFixed(1)} thousand million characters, seed ${seed}\n`);
console.log('| shards | least | most | most above the mean | dealt out in |');
console.log('| --- | --- | --- | --- | --- |');
for (const shards of [2, 3, 7, 20, 100, 500]) {
  const begun = performance.now();
  const dealt = dealOut(programmes, shards);
  const took = performance.now() - begun;
  const loads = new Float64Array(shards);
  for (const [at, { size }] of programmes.entries()) loads[dealt[at] - 1] += size;
  const [least, most] = [Math.min(...loads), Math.max(...loads)];
  const above = ((most * shards) / total - 1) * 100;
  const millions = (size) => `${(size / 1e6).toFixed(1)} M`;
  console.log(
    `| ${shards} | ${millions(least)} | ${millions(most)} | ${above.toFixed(4)} % | ${(took / 1000).toFixed(1)} s |`,
  );
}
