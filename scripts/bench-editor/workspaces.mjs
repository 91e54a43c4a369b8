// The language server in workspaces of some thousand documents: first findings, keystroke, memory. The
// edited document has 250 lines and stands in the example programme; the rest of the workspace stands alone, or in
// that programme too, where a keystroke concerns every name of it.
// Who opens a folder types before all of it is read, so keystrokes are measured then and afterwards.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeCorpus } from '../corpus.mjs';
import { keystrokes, startClient } from './language-client.mjs';
import { at, median, ms, printTable, verdict } from './table.mjs';

const EARLY_KEYSTROKES = 20;
const KEYSTROKES = 100;
/** Milliseconds, at the 95th percentile, by where the other documents stand. */
const TARGETS = { alone: 16, 'in the programme': 50 };

async function measure(count, where) {
  const folder = mkdtempSync(join(tmpdir(), 'changebook-bench-'));
  writeCorpus(join(folder, where === 'alone' ? 'corpus' : 'programme/corpus'), count);
  cpSync('playbooks/examples/service-quality-en', join(folder, 'programme'), { recursive: true });
  const file = join(folder, 'programme/roadmap.md');
  const filler = Array.from({ length: 130 }, (_, i) => `- [ ] Work ${i} @coo due:W${(i % 26) + 1}\n`);
  // Something to find, so that an answer can be told from an empty beginning.
  const roadmap = readFileSync(file, 'utf8').replace('status: active', 'status: nearly');
  const text = `${roadmap}\n## More\n\n${filler.join('')}`;
  const uri = pathToFileURL(file).href;
  const begun = performance.now();
  const client = await startClient(['dist/server.mjs', '--stdio'], folder, {
    settings: { today: '2026-04-14' },
  });
  try {
    await client.open(uri, 'markdown', text);
    const first = performance.now() - begun;
    const place = { line: text.split('\n').length - 2, character: 10 };
    const early = await keystrokes(client, uri, place, { count: EARLY_KEYSTROKES, after: 1 });
    const small = client.memory();
    // The overview speaks of all documents, so its answer tells that they are read.
    await client.request('changebook/overview');
    const late = await keystrokes(client, uri, place, { count: KEYSTROKES, after: EARLY_KEYSTROKES + 1 });
    return { first, early, late, small, whole: client.memory() };
  } finally {
    client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Start to first findings, keystroke to findings and memory, for each number of documents. */
export async function workspaces(counts) {
  const rows = [
    [
      'documents',
      'the others stand',
      'start to first findings',
      'keystroke while it reads, median / 95 %',
      'keystroke afterwards, median / 95 %',
      'target: 95 % afterwards in',
      'memory, before / after all is checked',
    ],
  ];
  const both = (times) => `${ms(median(times))} / ${ms(at(times, 0.95))}`;
  for (const count of counts) {
    for (const [where, target] of Object.entries(TARGETS)) {
      const { first, early, late, small, whole } = await measure(count, where);
      const holds = `${ms(target)}: ${verdict(at(late, 0.95) <= target)}`;
      const memory = `${small.toFixed(0)} / ${whole.toFixed(0)} MB`;
      rows.push([count, where, ms(first), both(early), both(late), holds, memory]);
    }
  }
  printTable('Language server in a workspace', rows);
}
