// Random and mutated playbooks: examples, templates and generated documents, cut, doubled and salted.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Endless texts; the same seed gives the same ones. Reads the playbooks below the current folder. */
export function* inputs(seed) {
  const r = random(seed);
  const corpus = seeds();
  for (;;) yield mutate(r, r.pick(corpus));
}
