// Documents of nearly 1 MB of every shape through `changebook lint`: at most 5 s of processor time and 500 MB each.
// npm run build && node scripts/attack/shapes.mjs [PART OF A NAME]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadModule } from '../load-module.mjs';

const BYTES = 990_000;
const SECONDS = 5;
const MEGABYTES = 500;
const MEASURE = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(2, `\\n${JSON.stringify(process.resourceUsage())}`));",
)}`;

const { shapes } = await loadModule('test/attack/shapes.ts');
const wanted = shapes.filter(({ name }) => name.includes(process.argv[2] ?? ''));
const folder = mkdtempSync(join(tmpdir(), 'changebook-shapes-'));
const file = join(folder, 'shape.md');
const command = [resolve('dist/cli.mjs'), 'lint', '--today', '2026-03-02', 'shape.md'];

/** A document of a shape that fits into the limit, however many bytes its characters take. */
function documentOf({ make }) {
  const trial = make(10_000);
  const text = make(Math.floor((BYTES * 10_000) / Math.max(10_000, Buffer.byteLength(trial))));
  return Buffer.byteLength(text) <= 1_000_000 ? text : make(BYTES / 4);
}

let slow = 0;
for (const shape of wanted) {
  writeFileSync(file, documentOf(shape));
  const { status, stderr } = spawnSync(process.execPath, ['--import', MEASURE, ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: 600_000,
  });
  const last = stderr?.trim().split('\n').at(-1) ?? '';
  const usage = last.startsWith('{') ? JSON.parse(last) : null;
  const seconds = usage ? (usage.userCPUTime + usage.systemCPUTime) / 1e6 : Infinity;
  const megabytes = usage ? usage.maxRSS / 1024 : Infinity;
  const fails = (status !== 0 && status !== 1) || seconds > SECONDS || megabytes > MEGABYTES;
  if (fails) slow += 1;
  console.log(
    `${fails ? 'FAILS ' : ''}${shape.name}: exit ${status}, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
  );
}
rmSync(folder, { recursive: true });
console.log(`${wanted.length} shapes, ${slow} over ${SECONDS} s or ${MEGABYTES} MB`);
process.exitCode = slow > 0 ? 1 : 0;
