// Documents of nearly 1 MB of every shape through `changebook lint`, and those that are drawn through `changebook export`,
// `site` and `preview`: how much processor time and memory each takes at most stands in RUNS and PREVIEW.
// npm run build && node scripts/attack/shapes.mjs [PART OF A NAME]
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    megabytes: 600,
    isFor: ({ drawn }) => drawn,
  })),
  // All pictures in two languages.
  {
    what: 'site',
    command: ['site', 'site'],
    seconds: 20,
    megabytes: 1200,
    isFor: ({ drawn }) => drawn,
  },
];
/** From the start of the server to the answer that shows the document. */
const PREVIEW = { what: 'preview', seconds: 10, megabytes: 600 };
/** What a browser looks at, as the page says it. */
const LOOKS = {
  path: 'shape.md',
  scope: 'document',
  lists: false,
  comparing: false,
  since: '',
};
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

/** Says how a run went; true where it kept within its limits. */
function told(name, { what, seconds: most, megabytes: mostMegabytes }, ended, { seconds, megabytes }) {
  const holds = ended.holds && seconds <= most && megabytes <= mostMegabytes;
  console.log(
    `${holds ? '' : 'FAILS '}${name}, ${what}: ${ended.said}, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
  );
  return holds;
}

/** Runs a command over the document; true where it kept within its limits. */
function measure(name, run) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', MEASURE, program, ...run.command, '--today', '2026-03-02', 'shape.md'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 600_000 },
  );
  const last = stderr?.trim().split('\n').at(-1) ?? '';
  const usage = last.startsWith('{') ? JSON.parse(last) : null;
  return told(
    name,
    run,
    { holds: status === 0 || status === 1, said: `exit ${status}` },
    {
      seconds: usage ? (usage.userCPUTime + usage.systemCPUTime) / 1e6 : Infinity,
      megabytes: usage ? usage.maxRSS / 1024 : Infinity,
    },
  );
}

/** Starts a preview of the document and looks at it once; Linux tells what that took. */
async function preview(name) {
  const argv = [program, 'preview', '--port', '0', '--today', '2026-03-02', 'shape.md'];
  const child = spawn(process.execPath, argv, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  const address = /http:\S+/.exec(String(said))?.[0] ?? '';
  const answer = await fetch(new URL('panel', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...LOOKS, message: { type: 'ready' } }),
  });
  const text = await answer.text();
  const [, times = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ');
  const ticks = times.split(' ').slice(11, 13).map(Number);
  const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  child.kill();
  return told(
    name,
    PREVIEW,
    { holds: answer.ok && text.includes('"views"'), said: `answer ${answer.status}` },
    { seconds: (ticks[0] + ticks[1]) / 100, megabytes: Number(peak) / 1024 },
  );
}

let slow = 0;
for (const shape of wanted) {
  writeFileSync(file, documentOf(shape));
  const runs = RUNS.filter(({ isFor }) => isFor(shape));
  slow += runs.filter((run) => !measure(shape.name, run)).length;
  if (shape.drawn && !(await preview(shape.name))) slow += 1;
}
rmSync(folder, { recursive: true });
console.log(`${wanted.length} shapes, ${slow} times over the limits`);
process.exitCode = slow > 0 ? 1 : 0;
