// `npm test`: installs what it needs, runs every check, tells what took how long and counts all tests.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const COUNTS = 'dist/test-counts.json';
const reporters = `--reporter=default --reporter=json --outputFile=${COUNTS}`;

/** Without a step that is `needed` there is no sense in the following ones. */
const steps = [
  ...(existsSync('node_modules/.package-lock.json')
    ? []
    : [{ name: 'install', command: 'npm ci --no-audit --no-fund', needed: true }]),
  { name: 'generated files', command: 'npm run -s generate -- --check' },
  { name: 'types', command: 'npm run -s typecheck' },
  { name: 'lint and format', command: 'npm run -s lint' },
  { name: 'build', command: 'npm run -s build', needed: true },
  { name: 'tests', command: `npx vitest run ${reporters}` },
  { name: 'tests on Node 24', command: `node scripts/test-on-node-24.mjs ${reporters}` },
  { name: 'extension in VS Code', command: `node test/extension/run.mjs --counts=${COUNTS}` },
];

/** Tests of a step, as Vitest reports them; a step without such a report is one test. */
function countsOf(ok) {
  if (!existsSync(COUNTS)) return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(COUNTS, 'utf8'));
  // A file that cannot be loaded has no tests, and has failed all the same.
  const failed = ok ? 0 : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const { name, command, needed } of steps) {
  console.log(`\n— ${name}: ${command}`);
  rmSync(COUNTS, { force: true });
  const begun = Date.now();
  const ok = spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
  lines.push(`${((Date.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${name}${ok ? '' : ' — failed'}`);
  for (const [what, count] of Object.entries(countsOf(ok))) total[what] += count;
  if (needed && !ok) break;
}
console.log(
  `\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
process.exit(total.failed > 0 ? 1 : 0);
