// Whole-process time and memory of `changebook lint` on a generated corpus, beside the peers that are
// installed, as ratios of one run. npm run bench -- [COUNTS=1,1000,10000]
// Peers are looked up under BENCH_PEERS (a folder with their node_modules); without it only our own run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { playbook, writeCorpus } from './corpus.mjs';
import { analyse } from '../dist/index.mjs';

const counts = (process.argv[2] ?? '1,1000,10000').split(',').map(Number);
const peers = process.env.BENCH_PEERS ? resolve(process.env.BENCH_PEERS, 'node_modules/.bin') : null;
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

const commands = {
  changebook: (folder) => [
    process.execPath,
    [resolve('dist/cli.mjs'), 'lint', folder, '--today', '2026-04-14', '--format', 'compact'],
  ],
  ...(peers && existsSync(join(peers, 'markdownlint-cli2'))
    ? { 'markdownlint-cli2': (folder) => [join(peers, 'markdownlint-cli2'), [`${folder}/**/*.md`]] }
    : {}),
};

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];

function measure(command, args, runs) {
  const times = [];
  let memory = 0;
  for (let i = 0; i < runs; i++) {
    const begun = performance.now();
    // One core for everybody, so that ratios compare work and not threads.
    const result = spawnSync('taskset', ['-c', '0', '/usr/bin/time', '-f', 'rss=%M', command, ...args], {
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    times.push(performance.now() - begun);
    memory = Math.max(memory, Number(/rss=(\d+)/.exec(result.stderr ?? '')?.[1] ?? 0));
  }
  return { ms: median(times), mb: memory / 1024 };
}

function steps() {
  const documents = Array.from({ length: 200 }, (_, i) => ({ path: `${i}.md`, text: playbook(42, i) }));
  for (let i = 0; i < 3; i++) analyse(documents, { today: '2026-04-14', lang: 'en' });
  const begun = performance.now();
  analyse(documents, { today: '2026-04-14', lang: 'en' });
  console.log(
    `engine, warm: ${((performance.now() - begun) / documents.length).toFixed(2)} ms a playbook of 6 KB`,
  );
}

steps();
const root = mkdtempSync(join(tmpdir(), 'changebook-bench-'));
try {
  for (const count of counts) {
    const folder = join(root, String(count));
    writeCorpus(folder, count);
    let peer = null;
    for (const [name, command] of Object.entries(commands).reverse()) {
      const { ms, mb } = measure(...command(folder), count > 1000 ? 1 : count > 1 ? 3 : 9);
      if (name !== 'changebook') peer = { ms, mb };
      const ratio =
        peer && name === 'changebook'
          ? `, ${(ms / peer.ms).toFixed(3)} of the peer's time, ${(mb / peer.mb).toFixed(2)} of its memory`
          : '';
      console.log(`${count} files, ${name}: ${ms.toFixed(0)} ms, ${mb.toFixed(0)} MB${ratio}`);
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
