// Random and mutated playbooks through the engine: no exception, no hang over 1 s, no memory over 512 MB.
// npm run fuzz -- [COUNT=200000] [SEED=1]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../dist/index.mjs';
import { playbook, random } from './corpus.mjs';

const FRAGMENTS = [
  '|',
  '||',
  '\\|',
  '---',
  '\n',
  '\r\n',
  '\t',
  '- [ ] ',
  '- [x] ',
  '@',
  'due:',
  'after:"',
  '<!--',
  '-->',
  '`',
  '```',
  '> ',
  '#',
  '：',
  '，',
  '（',
  '😀',
  '\u0000',
  '\ufeff',
  '&a',
  '*a',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '2026-02-30',
  'W99999999999',
  'M0',
  'after ',
  'Q5',
  '１２',
  '⭐⭐',
  'NaN',
  '__proto__',
  'constructor',
  '=',
  '>= 90 %',
  '%',
];

/** Every example and template, as something worth mutating. */
function seeds() {
  const files = readdirSync('playbooks', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return [
    ...files.map((file) => readFileSync(join('playbooks', file), 'utf8')),
    ...Array.from({ length: 8 }, (_, i) => playbook(7, i)),
  ];
}

function mutate(r, text) {
  let out = text;
  for (let i = r.int(1, 6); i > 0; i--) {
    const at = r.int(0, out.length);
    const cut = r() < 0.5 ? r.int(0, 40) : 0;
    const from = r.int(0, out.length);
    const insert = r() < 0.6 ? r.pick(FRAGMENTS) : out.slice(from, from + r.int(0, 80));
    out = out.slice(0, at) + insert + out.slice(at + cut);
  }
  return out;
}

const count = Number(process.argv[2] ?? 200_000);
const r = random(Number(process.argv[3] ?? 1));
const corpus = seeds();
let slowest = 0;
let failures = 0;
let peak = 0;
for (let i = 0; i < count; i++) {
  const text = mutate(r, r.pick(corpus));
  const begun = performance.now();
  try {
    const workspace = analyse([{ path: 'fuzz.md', text }], {
      today: '2026-04-14',
      lang: i % 2 ? 'en' : 'zh',
    });
    if (i % 10 === 0) for (const file of workspace.files) workspace.viewsOf(file.playbook);
  } catch (error) {
    failures++;
    if (failures <= 5) console.error(`input ${i}: ${error.stack}\n${JSON.stringify(text.slice(0, 400))}`);
  }
  const took = performance.now() - begun;
  if (took > slowest) slowest = took;
  if (i % 1000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
console.log(
  `${count} inputs, ${failures} exceptions, slowest ${slowest.toFixed(0)} ms, memory ${(peak / 2 ** 20).toFixed(0)} MB`,
);
if (failures > 0 || slowest > 1000 || peak > 512 * 2 ** 20) process.exitCode = 1;
