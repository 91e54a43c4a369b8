// `npm test`: installs what it needs, runs every check, some beside others, tells what took how long and counts all tests.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

/** Options of Vitest that leave the counts of a step in a file. */
const vitest = (counts) => `--reporter=default --reporter=json --outputFile=${counts}`;
/**
 * Without a step that is `needed` there is no sense in the following ones. One that runs `beside` the step after it
 * leaves the terminal to that one, and is printed when both have ended: the editor waits more than it works.
 */
const steps = [
  ...(existsSync('node_modules/.package-lock.json')
    ? []
    : [{ name: 'install', command: () => 'npm ci --no-audit --no-fund', needed: true }]),
  { name: 'generated files', command: () => 'npm run -s generate -- --check', beside: true },
  { name: 'types', command: () => 'npm run -s typecheck', beside: true },
  { name: 'lint and format', command: () => 'npm run -s lint' },
  { name: 'build', command: () => 'npm run -s build', needed: true },
  { name: 'tests', command: (counts) => `npx vitest run ${vitest(counts)}` },
  {
    name: 'tests on Node 24',
    command: (counts) => `node scripts/test-on-node-24.mjs --maxWorkers=1 ${vitest(counts)}`,
    beside: true,
  },
  { name: 'extension in VS Code', command: (counts) => `node test/extension/run.mjs --counts=${counts}` },
];

/** Runs a step to its end: whether it went well, how long it took, and what it said where that was kept. */
function run({ name, command, beside }, counts) {
  rmSync(counts, { force: true });
  console.log(`\n— ${name}: ${command(counts)}`);
  const begun = Date.now();
  const child = spawn(command(counts), { shell: true, stdio: beside ? 'pipe' : 'inherit' });
  const said = [];
  child.stdout?.on('data', (data) => said.push(data));
  child.stderr?.on('data', (data) => said.push(data));
  return new Promise((done) => {
    child.on('close', (status) => {
      const seconds = ((Date.now() - begun) / 1000).toFixed(1).padStart(7);
      done({ name, ok: status === 0, seconds, said: Buffer.concat(said), counts });
    });
  });
}

/** Tests of a step, as Vitest reports them, with the names of those that failed; a step without a report is one test. */
function countsOf({ ok, counts }) {
  if (!existsSync(counts)) return { passed: Number(ok), failed: Number(!ok), skipped: 0, names: [] };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(counts, 'utf8'),
  );
  // A file that cannot be loaded has no tests, and has failed all the same.
  const failed = ok ? 0 : Math.max(1, numFailedTests);
  const names = testResults.flatMap(({ name, status, assertionResults }) => {
    const failures = assertionResults.filter((test) => test.status === 'failed');
    const file = relative('.', name);
    return failures.length === 0 && status === 'failed'
      ? [file]
      : failures.map((test) => `${file} › ${test.fullName}`);
  });
  return { passed: numPassedTests, failed, skipped: numPendingTests, names };
}

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
let running = [];
for (const [i, step] of steps.entries()) {
  running.push(run(step, `dist/test-counts-${i}.json`));
  if (step.beside) continue;
  const ended = await Promise.all(running);
  running = [];
  for (const one of ended) {
    if (one.said.length > 0) console.log(`\n— ${one.name}\n${one.said}`);
    lines.push(`${one.seconds} s  ${one.name}${one.ok ? '' : ' — failed'}`);
    const { names, ...counts } = countsOf(one);
    lines.push(...names.map((name) => `           ✘ ${name}`));
    for (const [what, count] of Object.entries(counts)) total[what] += count;
  }
  if (step.needed && !ended.at(-1).ok) break;
}
const minutes = (performance.now() / 60_000).toFixed(1);
console.log(
  `\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped in ${minutes} min`,
);
process.exit(total.failed > 0 ? 1 : 0);
