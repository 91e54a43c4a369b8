// One document alone, beside yaml-language-server with the same rows and the same schema.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keystrokes, startClient } from './language-client.mjs';
import { asRoadmap, asYaml, planOf } from './plan.mjs';
import { median, ms, printTable } from './table.mjs';

const RUNS = 5;
const KEYSTROKES = 20;
const ROWS = 200;
/** Something to find, in both. */
const faulty = (text) => text.replace('status: active', 'status: nearly');

/** The schema of a roadmap where the peer finds it without a network. */
function writeSchema(folder) {
  for (const name of ['roadmap', 'common']) {
    const { $id: _, ...schema } = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    writeFileSync(join(folder, `${name}.schema.json`), JSON.stringify(schema));
  }
  return pathToFileURL(join(folder, 'roadmap.schema.json')).href;
}

async function measure(server, folder) {
  const results = [];
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    const client = await startClient(server.args, folder, server.options);
    const uri = pathToFileURL(join(folder, server.file)).href;
    try {
      await client.open(uri, server.language, server.text);
      const first = performance.now() - begun;
      const place = {
        line: server.text.split('\n').findIndex((line) => line.startsWith('title')),
        character: 10,
      };
      const key = median(await keystrokes(client, uri, place, { count: KEYSTROKES, after: 1 }));
      results.push({ first, key, memory: client.memory() });
    } finally {
      client.stop();
    }
  }
  const middle = (name) => median(results.map((result) => result[name]));
  return { first: middle('first'), key: middle('key'), memory: middle('memory') };
}

/** Start of the server to first findings, with a keystroke and memory, and the ratios of one run. */
export async function firstFindings() {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-bench-'));
  const schemas = { [writeSchema(folder)]: '*.yaml' };
  const yaml = { validate: true, schemas, schemaStore: { enable: false } };
  const peer = resolve(
    process.env.BENCH_PEERS ?? '',
    'node_modules/yaml-language-server/bin/yaml-language-server',
  );
  const ours = {
    args: ['dist/server.mjs', '--stdio'],
    options: { settings: { today: '2026-04-14' } },
    file: 'plan.md',
    language: 'markdown',
    text: faulty(asRoadmap(planOf(ROWS))),
  };
  const theirs = {
    args: [peer, '--stdio'],
    options: { configuration: { yaml } },
    file: 'plan.yaml',
    language: 'yaml',
    text: faulty(asYaml(planOf(ROWS))),
  };
  try {
    const own = await measure(ours, folder);
    const rows = [
      ['server', 'start to first findings', 'keystroke, median', 'memory'],
      ['changebook', ms(own.first), ms(own.key), `${own.memory.toFixed(0)} MB`],
    ];
    if (process.env.BENCH_PEERS && existsSync(peer)) {
      const other = await measure(theirs, folder);
      const ratio = (name) => (own[name] / other[name]).toFixed(2);
      rows.push(['yaml-language-server', ms(other.first), ms(other.key), `${other.memory.toFixed(0)} MB`]);
      rows.push(['ours of theirs', ratio('first'), ratio('key'), ratio('memory')]);
    } else rows.push(['yaml-language-server', 'not run: not in BENCH_PEERS', '', '']);
    printTable(`One document of ${ROWS} rows, nothing else in its folder`, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
