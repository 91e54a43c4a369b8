// Fixes and edits in damaged documents: each does what it says and nothing else; see test/attack/fixes-and-edits.ts.
// node scripts/attack/fixes.mjs [COUNT=100000] [SEED=1]
import { loadModule } from '../load-module.mjs';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const { attackFixesAndEdits } = await loadModule('test/attack/fixes-and-edits.ts');
const { documents, fixes, edits, refused, faults } = attackFixesAndEdits(seed, count);
for (const fault of faults.slice(0, 50)) console.error(fault);
console.log(
  `seed ${seed}: ${documents} documents, ${fixes} fixes, ${edits} edits, ${refused} refused with words, ${faults.length} faults`,
);
if (faults.length > 0) process.exitCode = 1;
