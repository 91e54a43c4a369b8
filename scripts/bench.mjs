// Processor time and memory of the whole process of `changebook lint` on a generated corpus, beside the peers that are
// installed, as ratios of one run. npm run bench -- [COUNTS=1,1000,10000]
// Peers are looked up under BENCH_PEERS (a folder with their node_modules); without it only our own run.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { playbook, writeCorpus } from './corpus.mjs';
import { median, processorTime } from './processor-time.mjs';
import { analyse } from '../dist/index.mjs';

const counts = (process.argv[2] ?? '1,1000,10000').split(',').map(Number);
const peers = process.env.BENCH_PEERS ? resolve(process.env.BENCH_PEERS, 'node_modules/.bin') : null;
const ours = ['--today', '2026-04-14', '--format', 'compact'];

const peer = (name, args) => (peers && existsSync(join(peers, name)) ? { [name]: args } : {});

/** Each peer checks the same files: style, style natively, front matter by a schema. */
const commands = {
  ...peer('markdownlint-cli2', (folder) => [`${folder}/**/*.md`]),
  ...peer('remark', (folder) => [folder, '--quiet', '--no-stdout', '--rc-path', join(root, 'remarkrc.mjs')]),
  ...peer('rumdl', (folder) => ['check', '--no-cache', '--quiet', folder]),
  changebook: (folder) => [resolve('dist/cli.mjs'), 'lint', folder, ...ours],
};

/** A schema as small as can be, so that the peer is not slowed by ours. */
function writeRemarkSettings() {
  if (!peers) return;
  const modules = resolve(peers, '..');
  writeFileSync(
    join(root, 'schema.json'),
    JSON.stringify({
      type: 'object',
      required: ['playbook', 'title'],
      properties: { title: { type: 'string' } },
    }),
  );
  writeFileSync(
    join(root, 'remarkrc.mjs'),
    `import frontmatter from '${modules}/remark-frontmatter/index.js';
import gfm from '${modules}/remark-gfm/index.js';
import schema from '${modules}/remark-lint-frontmatter-schema/dist/index.js';
export default { plugins: [frontmatter, gfm, [schema, { schemas: { 'schema.json': ['**/*.md'] } }]] };\n`,
  );
}

function measure(name, args, runs) {
  const command = name === 'changebook' ? process.execPath : join(peers, name);
  return processorTime(command, args, { cwd: root, runs });
}

/** Processor time of some work, in milliseconds a document. */
function cost(documents, work) {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000 / documents.length;
}

/** Rules beside reading, in turn, so that what else the machine does falls on both; the first rounds warm up. */
function steps() {
  const documents = Array.from({ length: 200 }, (_, i) => ({ path: `${i}.md`, text: playbook(42, i) }));
  const rounds = Array.from({ length: 15 }, () => {
    let workspace;
    // Documents are read at once and checked when they are asked for.
    const reading = cost(documents, () => {
      workspace = analyse(documents, { today: '2026-04-14', lang: 'en' });
    });
    const checking = cost(documents, () => workspace.files);
    const views = cost(documents, () => workspace.playbooks.map(workspace.viewsOf));
    return { reading, checking, views };
  }).slice(5);
  const said = (step) => median(rounds.map((round) => round[step])).toFixed(2);
  const ratio = median(rounds.map(({ reading, checking }) => checking / reading));
  console.log('warm, processor time of one playbook of 6 KB in ms');
  console.log(`  read and bind: ${said('reading')}`);
  console.log(
    `  rules, scores and findings: ${said('checking')}, ${ratio.toFixed(2)} of reading (target: at most 1)`,
  );
  console.log(`  views: ${said('views')}`);
}

const root = mkdtempSync(join(tmpdir(), 'changebook-bench-'));
try {
  steps();
  writeRemarkSettings();
  for (const count of counts) {
    const folder = join(root, String(count));
    writeCorpus(folder, count);
    const results = Object.entries(commands).map(([name, args]) => ({
      name,
      ...measure(name, args(folder), count > 1000 ? 1 : count > 1 ? 3 : 9),
    }));
    const own = results.find(({ name }) => name === 'changebook');
    for (const { name, ms, mb } of results) {
      const ratio =
        name === 'changebook'
          ? ''
          : `; ours ${(own.ms / ms).toFixed(3)} of its time, ${(own.mb / mb).toFixed(2)} of its memory`;
      console.log(`${count} files, ${name}: ${ms.toFixed(0)} ms, ${mb.toFixed(0)} MB${ratio}`);
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
