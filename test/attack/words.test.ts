import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import { kebab } from '../../src/core/playbook/naming/labels.ts';
import { dataAt } from '../../src/core/playbook/data-at.ts';

/**
 * Words that every object of JavaScript knows are words of an author like any other: wherever one stands, the
 * engine says and draws what it says and draws of a word that nobody knows.
 */
const WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

const FRONT = '---\nplaybook: roadmap\ntitle: T\nowner: Ann\nstart: 2026-01-05\n';

/** Documents with a word in every place that something is looked up by. */
const PLACES: Readonly<Record<string, (word: string) => string>> = {
  kind: (word) => `---\nplaybook: ${word}\n---\n`,
  key: (word) => `${FRONT}${word}: a\n---\n`,
  'key of a mapping': (word) => `${FRONT}subject:\n  ${word}: a\n---\n`,
  'column of a row': (word) => `${FRONT}activities:\n  - ${word}: a\n---\n`,
  status: (word) => `${FRONT}status: ${word}\n---\n`,
  country: (word) => `${FRONT}calendar: ${word}\n---\n`,
  language: (word) => `${FRONT}lang: ${word}\n---\n`,
  list: (word) => `${FRONT}---\n<!-- playbook: ${word} -->\n| Activity |\n| --- |\n| a |\n`,
  heading: (word) => `${FRONT}---\n## ${word}\n\n| Activity |\n| --- |\n| a |\n\ntext\n`,
  column: (word) => `${FRONT}---\n## Activities\n\n| ${word} |\n| --- |\n| a |\n`,
  value: (word) =>
    `${FRONT}---\n## Activities\n\n| Activity | Element | Lever | Status |\n| --- | --- | --- | --- |\n| a | ${word} | ${word} | ${word} |\n`,
  reference: (word) =>
    `${FRONT}---\n## Phases\n\n| ID | Phase |\n| --- | --- |\n| x | y |\n\n## Activities\n\n| Activity | Phase | Owner | After |\n| --- | --- | --- | --- |\n| a | ${word} | ${word} | ${word} |\n`,
  names: (word) =>
    `${FRONT}---\n## Activities\n\n| ID | Activity | After |\n| --- | --- | --- |\n| ${word} | ${word} | |\n| a | b | ${word} |\n`,
  condition: (word) =>
    `${FRONT}---\n## Gates\n\n| Gate | Criteria |\n| --- | --- |\n| a | ${word} >= 5 ${word} |\n`,
  quantity: (word) =>
    `---\nplaybook: change\nbudget: 5 ${word}\n---\n## Budget\n\n| Item | Amount |\n| --- | --- |\n| a | 5 ${word} |\n`,
  fact: (word) => `${FRONT}---\n- [ ] do ${word}:a kotter:${word} due:${word} after:${word} @${word}\n`,
  entity: (word) => `${FRONT}---\n## Purpose\n\na &${word}; b\n\n- [ ] do &${word}; it\n`,
  link: (word) => `${FRONT}---\n[a][${word}]\n\n[${word}]: b.md\n`,
  suppression: (word) => `${FRONT}---\n<!-- changebook-disable ${word} -- why -->\n- [ ] do\n`,
  channel: (word) =>
    `---\nplaybook: comms\n---\n## Audiences\n\n| Audience | Channels | Frequency | Feedback |\n| --- | --- | --- | --- |\n| a | ${word}, x-${word} | ${word} | x-${word} |\n`,
  dimension: (word) =>
    `---\nplaybook: readiness\ndeclared-band: ${word}\nmodel: ${word}\n---\n## Assessment\n\n| Dimension | Score |\n| --- | --- |\n| ${word} | 3 |\n`,
};

const lookedAt = (document: string): string => {
  const workspace = analyse([{ path: 'a.md', text: document }], { today: '2026-03-02', lang: 'en' });
  return JSON.stringify(
    workspace.files.map(({ playbook, findings, score }) => [
      findings.map(({ rule, message, pointer, range, fixes }) => [rule, message, pointer, range, fixes]),
      score,
      workspace.viewsOf(playbook),
    ]),
  );
};

/** A word of the same form that is in no dictionary. */
const neutral = (word: string): string => {
  let letters = 0;
  return word.replace(/[a-z]/gi, (letter) => {
    const other = 'qxzj'.charAt(letters++ % 4);
    return letter === letter.toUpperCase() ? other.toUpperCase() : other;
  });
};

test.each(Object.entries(PLACES))('as a %s', (_, place) => {
  for (const word of WORDS) {
    const own = lookedAt(place(word));
    const other = lookedAt(place(neutral(word)));
    // Markdown takes the lines around it for emphasis.
    const bare = word.replaceAll('_', '');
    const spellings = [bare, bare.toLowerCase(), kebab(bare)];
    // The name of a metric has capital letters where it is said.
    const plain = (text: string, from: readonly string[]): string =>
      from.reduce((whole, one) => whole.replaceAll(one.toLowerCase(), '<word>'), text.toLowerCase());
    expect(plain(own, spellings), word).toBe(plain(other, spellings.map(neutral)));
  }
});

test('as a pointer', () => {
  const [file] = analyse([{ path: 'a.md', text: `${FRONT}activities: [a]\n---\n` }], {
    today: '2026-03-02',
    lang: 'en',
  }).files;
  if (!file) throw new Error('The document is no playbook');
  expect(dataAt(file.playbook, '/activities/0/name')).toBe('a');
  for (const word of WORDS) {
    const pointers = [`/${word}`, `/${word}/0/${word}`, `/activities/${word}/x`, `/activities/0/${word}`];
    expect(pointers.map((pointer) => dataAt(file.playbook, pointer))).toEqual(pointers.map(() => undefined));
  }
});
