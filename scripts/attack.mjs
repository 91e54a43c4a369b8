// `npm run attack`: what is promised of strangers' files (docs/security.md), tried in its long form. Each step prints
// its counts and seeds; `npm run attack -- PART` runs the steps whose name holds a part.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const SEED = 20_261_126;

const steps = {
  build: ['esbuild.mjs'],
  'short form, with 2,000 runs a format': ['node_modules/vitest/vitest.mjs', 'run', 'test/attack'],
  'damaged documents': ['scripts/fuzz.mjs', '200000', SEED],
  'fixes and edits': ['scripts/attack/fixes.mjs', '100000', SEED],
  'shapes of 1 MB': ['scripts/attack/shapes.mjs'],
  'memory of the server': ['scripts/attack/server-memory.mjs'],
};

const lines = [];
for (const [name, command] of Object.entries(steps)) {
  if (name !== 'build' && !name.includes(process.argv[2] ?? '')) continue;
  console.log(`\n— ${name}`);
  const begun = Date.now();
  const { status } = spawnSync(process.execPath, command.map(String), {
    stdio: 'inherit',
    env: { ...process.env, ATTACK_RUNS: '2000' },
  });
  lines.push(
    `${((Date.now() - begun) / 1000).toFixed(0).padStart(6)} s  ${name}${status === 0 ? '' : ' — failed'}`,
  );
  if (status !== 0) process.exitCode = 1;
}
console.log(`\n${lines.join('\n')}`);
