// Documents of nearly 1 MB of every shape through `changebook lint`, and those that are drawn through `changebook export`:
// how much processor time and memory each takes at most stands in RUNS.
// npm run build && node scripts/attack/shapes.mjs [PART OF A NAME]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadModule } from '../load-module.mjs';

const BYTES = 990_000;
const RUNS = [
  { what: 'lint', command: ['lint'], seconds: 5, megabytes: 500, isFor: () => true },
  ...['html', 'markdown'].map((format) => ({
    what: format,
    command: ['export', '--out', 'shape.out', '--to', format],
    seconds: 10,
    megabytes: 700,
    isFor: ({ drawn }) => drawn,
  })),
];
const MEASURE = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, `\\n${JSON.stringify(process.resourceUsage())}`));",
)}`;

const { shapes } = await loadModule('test/attack/shapes/index.ts');
const wanted = shapes.filter(({ name }) => name.includes(process.argv[2] ?? ''));
const folder = mkdtempSync(join(tmpdir(), 'changebook-shapes-'));
const file = join(folder, 'shape.md');
const program = resolve('dist/cli.mjs');

/** A document of a shape that fits into the limit, however many bytes its characters take. */
function documentOf({ make }) {
  const trial = make(10_000);
  const text = make(Math.floor((BYTES * 10_000) / Math.max(10_000, Buffer.byteLength(trial))));
  return Buffer.byteLength(text) <= 1_000_000 ? text : make(BYTES / 4);
}

/** Runs a command over the document; true where it kept within its limits. */
function measure(name, { what, command, seconds: most, megabytes: mostMegabytes }) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', MEASURE, program, ...command, '--today', '2026-03-02', 'shape.md'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 600_000 },
  );
  const last = stderr?.trim().split('\n').at(-1) ?? '';
  const usage = last.startsWith('{') ? JSON.parse(last) : null;
  const seconds = usage ? (usage.userCPUTime + usage.systemCPUTime) / 1e6 : Infinity;
  const megabytes = usage ? usage.maxRSS / 1024 : Infinity;
  const holds = (status === 0 || status === 1) && seconds <= most && megabytes <= mostMegabytes;
  console.log(
    `${holds ? '' : 'FAILS '}${name}, ${what}: exit ${status}, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
  );
  return holds;
}

let slow = 0;
for (const shape of wanted) {
  writeFileSync(file, documentOf(shape));
  const runs = RUNS.filter(({ isFor }) => isFor(shape));
  slow += runs.filter((run) => !measure(shape.name, run)).length;
}
rmSync(folder, { recursive: true });
console.log(`${wanted.length} shapes, ${slow} times over the limits`);
process.exitCode = slow > 0 ? 1 : 0;
