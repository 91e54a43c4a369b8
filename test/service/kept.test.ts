import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LanguageWorkspace } from '../../src/service/workspace.ts';
import { library, uriOf, workspaceOf } from './support.ts';

/** Keys that the documents of a programme are read by. */
const KEYS = [
  'start: 2026-02-02',
  'start: 2026-01-19',
  'go-live: 2026-05-04',
  'go-live: 2026-06-01',
  'calendar: [2026-05-01, 2026-05-04]',
  'dates: mdy',
  'id: other',
  'playbook: change',
];
const LINES = [
  '| Pilot | pilot | W9-W12 |  |',
  '- [ ] Tell the pilot group @coo due:"go-live - 2w"',
  '',
  '---',
];
const WORDS = [
  'W7',
  '2026-04-20',
  'go-live + 3d',
  'coo',
  'COO',
  'Service advisors',
  'pilot',
  'ftfr',
  '3',
  'x',
];
const WORD = /W\d+|\d{4}-\d\d-\d\d|\b[a-z]{3,}\b|\d+/gi;

/** What an edit does to a line: takes it out, doubles it, puts another behind it, exchanges one of its words; or it sets a key. */
const CHANGES: Record<string, (lines: string[], at: number, pick: number) => string[]> = {
  out: (lines, at) => lines.toSpliced(at, 1),
  twice: (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  line: (lines, at, pick) => lines.toSpliced(at + 1, 0, LINES[pick % LINES.length] ?? ''),
  word: (lines, at, pick) => {
    const line = lines[at] ?? '';
    const words = [...line.matchAll(WORD)];
    const word = words[pick % words.length];
    if (!word) return lines;
    const text = WORDS[pick % WORDS.length] ?? '';
    return lines.with(at, `${line.slice(0, word.index)}${text}${line.slice(word.index + word[0].length)}`);
  },
  key: (lines, _, pick) => {
    const line = KEYS[pick % KEYS.length] ?? '';
    const key = line.slice(0, line.indexOf(':') + 1);
    return lines.filter((one) => !one.startsWith(key)).toSpliced(1, 0, line);
  },
  goLive: (lines, _, pick) =>
    lines.map((line) => line.replace(/2026-05-\d\d(?=\.\.)/, `2026-05-1${pick % 10}`)),
};

/** Counts from what its charter says: its start, its go-live, its days off, the order of its dates. */
const PLAN = `---
playbook: comms
title: Counted
---

## Events

| Event | Date | Type |
| --- | --- | --- |
| Early | W3 | why |

- [ ] Ask due:"go-live + 1w"
- [ ] Ask early due:"go-live - 3wd"
- [ ] Ask again due:W5
- [ ] Ask of others due:"4 May"
- [ ] Ask at last due:05/04/2026
`;

const programme = [
  ...Object.entries(library()).filter(([path]) => path.includes('service-quality-en/')),
  ['examples/service-quality-en/counted.md', PLAN] as const,
];
const charter = programme.findIndex(([path]) => path.endsWith('/change.md'));

const roadmap = programme.findIndex(([path]) => path.endsWith('/roadmap.md'));
const anything = {
  document: fc.nat(),
  line: fc.nat(),
  change: fc.constantFrom(...Object.keys(CHANGES)),
  pick: fc.nat(),
};
/** Two of three edits are where the others are read by: in the keys of the charter, and at the roll-out. */
const inCharter = { ...anything, document: fc.constant(charter), change: fc.constant('key') };
const ofGoLive = { ...anything, document: fc.constant(roadmap), change: fc.constant('goLive') };
const edits = fc.array(fc.oneof(...[anything, inCharter, ofGoLive].map((one) => fc.record(one))), {
  minLength: 1,
  maxLength: 6,
});

/** Everything that is said of the documents of a workspace. */
function said(workspace: LanguageWorkspace) {
  const documents = workspace.playbooks().map(({ uri }) => {
    const checked = workspace.check(uri);
    if (!checked) throw new Error(`${uri} is no playbook`);
    const { schedule } = checked.workspace.contextOf(checked.playbook);
    const { findings, score, parts } = checked.file;
    const scores = [score, ...parts.map((part) => part.score)];
    return { uri, findings, scores, items: schedule.items, lost: schedule.lost };
  });
  const health = workspace
    .allProgrammes()
    .flatMap((one) => workspace.analysisOf(one).programmes.map((known) => known.health));
  return { documents, health };
}

test('what is kept from one edit of a programme to the next is what a fresh reading gives', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const texts = new Map(programme);
      const workspace = workspaceOf(Object.fromEntries(texts));
      said(workspace);
      for (const [version, { document, line, change, pick }] of all.entries()) {
        const [path = '', text = ''] = [...texts][document % texts.size] ?? [];
        const lines = text.split('\n');
        const edited = CHANGES[change]?.(lines, line % lines.length, pick).join('\n') ?? text;
        texts.set(path, edited);
        workspace.set(uriOf(path), path, version + 2, edited);
        workspace.check(uriOf(path));
      }
      expect(said(workspace)).toEqual(said(workspaceOf(Object.fromEntries(texts))));
    }),
    { numRuns: 40 },
  );
});
