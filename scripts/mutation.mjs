// Which changes of the code no test would notice. npm run mutation -- [PATHS=src/core/rules src/core/kinds]
import { bundle } from './mutation/bundle.mjs';
import { instrument } from './mutation/instrument.mjs';
import { survivors } from './mutation/pool.mjs';

const paths = process.argv.slice(2);
const { texts, mutants } = await instrument(paths.length > 0 ? paths : ['src/core/rules', 'src/core/kinds']);
await bundle(texts);
// Of the bundle that has just been written.
const { count, loaded, traced } = await import('./mutation/switches.mjs');

/** What each check comes to; the checks that reach a mutant, by mutant, the quick ones first. */
const expected = [];
const times = [];
const reaching = new Map(mutants.map(({ id }) => [id, []]));
for (let check = 0; check < count; check++) {
  const begun = performance.now();
  const { text, reached } = traced(check);
  times[check] = performance.now() - begun;
  expected[check] = text;
  for (const id of reached) reaching.get(id).push(check);
}
for (const checks of reaching.values()) checks.sort((a, b) => times[a] - times[b]);

// What runs only when a module is loaded cannot be switched any more.
const counted = mutants.filter(({ id }) => reaching.get(id).length > 0 || !loaded.has(id));
const queue = counted
  .map(({ id, file }) => ({ id, file, checks: reaching.get(id) }))
  .filter(({ checks }) => checks.length > 0);
let done = 0;
const alive = await survivors(queue, expected, () => {
  done++;
  if (done % 200 === 0) console.error(`${done} of ${queue.length} mutants`);
});

const left = counted.filter(({ id }) => alive.has(id) || reaching.get(id).length === 0);
for (const { id, file, line, column, mutator, replacement } of left)
  console.log(`${file}:${line}:${column} ${mutator}${alive.has(id) ? '' : ' (never run)'}: ${replacement}`);

function score(name, of) {
  const all = of(counted).length;
  const killed = all - of(left).length;
  console.log(`${((100 * killed) / all).toFixed(1).padStart(6)} % ${killed} of ${all}  ${name}`);
}
console.log();
for (const name of new Set(counted.map(({ file }) => file)))
  score(name, (list) => list.filter(({ file }) => file === name));
score('all', (list) => list);
