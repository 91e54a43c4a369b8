// Fixes and edits in damaged documents: each does what it says and nothing else; see test/attack/fixes-and-edits.ts.
// node scripts/attack/fixes.mjs [COUNT=100000] [SEED=1]
import { loadModule } from '../load-module.mjs';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const { attackFixesAndEdits } = await loadModule('test/attack/fixes-and-edits.ts');
const counts = ({ documents, fixes, edits, rows, refused, faults }) =>
  `seed ${seed}: ${documents} documents, ${fixes} fixes, ${edits} edits, ${rows} edits of rows, ${refused} refused with words, ${faults.length} faults`;
let told = 0;
const tally = attackFixesAndEdits(seed, count, (now) => {
  for (; told < now.faults.length; told++) console.error(now.faults[told]);
  if (now.documents % 1000 === 0) console.error(counts(now));
});
console.log(counts(tally));
console.log('| intent | made | refused |\n| --- | --: | --: |');
for (const [intent, { made, refused }] of [...tally.byIntent].toSorted())
  console.log(`| ${intent} | ${made} | ${refused} |`);
if (tally.faults.length > 0) process.exitCode = 1;
