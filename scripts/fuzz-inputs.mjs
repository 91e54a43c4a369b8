// Random and mutated playbooks: examples, templates and generated documents, cut, doubled and salted.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playbook, random } from './corpus.mjs';

export const FRAGMENTS = [
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

/** Examples and templates, and documents whose rows stand in headings, items, lines and keys. */
const FOLDERS = [
  'playbooks',
  'test/golden/edge',
  'test/core/playbook/seeds',
  'test/core/reading/documents',
  'test/core/edits/rows',
];

/** Every document of these folders, as something worth mutating. */
function seeds() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .toSorted()
      .map((file) => join(folder, file)),
  );
  return [
    ...files.map((file) => readFileSync(file, 'utf8')),
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

/** Endless texts; the same seed gives the same ones. Reads documents below the current folder. */
export function* inputs(seed) {
  const r = random(seed);
  const corpus = seeds();
  for (;;) yield mutate(r, r.pick(corpus));
}

/** A word with a letter missing, doubled or exchanged with its neighbour, as people type it. */
function misspelt(r, word) {
  const at = r.int(0, word.length - 2);
  const [before, one, other, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  return before + r.pick([other, one + one + other, other + one, `${one}${other}\u00a0`]) + after;
}

/** A key, or all of a cell. */
const NAMES = /^[a-z-]{4,}(?=:)|(?<=\| *)[\p{L}-]{4,}(?= *\|)/gmu;

/** The same with words misspelt, some of them throughout, some on a line of their own: what fixes are offered for. */
export function* misspeltInputs(seed) {
  const r = random(seed);
  const corpus = seeds();
  for (;;) {
    let text = r.pick(corpus);
    for (let i = r.int(1, 5); i > 0; i--) {
      const words = [...text.matchAll(r() < 0.7 ? NAMES : /[\p{L}-]{4,}/gu)];
      if (words.length === 0) continue;
      const { 0: word, index } = r.pick(words);
      const wrong = misspelt(r, word);
      const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
      const end = text.indexOf('\n', index) + 1;
      const line = text.slice(text.lastIndexOf('\n', index) + 1, end);
      const how = r();
      if (how < 0.7) text = before + wrong + after;
      else if (how < 0.85) text = text.replaceAll(word, () => wrong);
      else text = text.slice(0, end) + line.replace(word, () => wrong) + text.slice(end);
    }
    yield r() < 0.3 ? mutate(r, text) : text;
  }
}
