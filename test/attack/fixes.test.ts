import { expect, test } from 'vitest';
import { analyse, readPlaybook } from '../../src/core/index.ts';
import { applyEdits, editFor, editForAll } from '../../src/core/edits/apply.ts';
import { attackFixesAndEdits } from './fixes-and-edits.ts';

// The long form is `node scripts/attack/fixes.mjs`.
test.each([1, 2, 3])('fixes and edits do what they say and nothing else, seed %i', (seed) => {
  const { fixes, edits, rows, faults } = attackFixesAndEdits(seed, 400);
  expect(faults).toEqual([]);
  // Not vacuous.
  expect(fixes).toBeGreaterThan(10);
  expect(edits).toBeGreaterThan(20);
  expect(rows).toBeGreaterThan(20);
});

// What the long form has found.
const today = '2026-04-14';

test('of a fact that a task has twice the first one is set', () => {
  const text =
    '---\nplaybook: roadmap\n---\n\n- [x] Announce @trainer due:202&a Draft it @ann due:2026-08-13\n';
  const workspace = analyse([{ path: 'a.md', text }], { today, lang: 'en' });
  const [file] = workspace.files;
  if (!file) throw new Error('not a playbook');
  const { schedule } = workspace.contextOf(file.playbook);
  const result = editFor(
    file.playbook,
    { type: 'set-value', pointer: '/tasks/0/due', value: '\\|' },
    schedule,
  );
  const edits = 'edits' in result ? result.edits : [];
  const after = readPlaybook({ path: 'a.md', text: applyEdits(text, edits) });
  expect(after?.syntax.tasks[0]?.facts.map(({ value }) => value)).toEqual(['\\|', '2026-08-13']);
});

test('what stands in the front matter without a colon is not renamed', () => {
  const text = '---\nplaybook: readiness\ntitle: T\nd\r\neclared-band: ready\n---\n';
  const [file] = analyse([{ path: 'a.md', text }], { today, lang: 'en' }).files;
  const unknown = (file?.findings ?? []).filter(({ rule }) => rule === 'unknown-key');
  const renamed = unknown.map(({ range, fixes }) => [
    text.slice(range.start, range.end),
    fixes[0]?.edits[0]?.text,
  ]);
  expect(renamed).toEqual([
    ['d', undefined],
    ['eclared-band', 'declared-band'],
  ]);
});

test('an update of a phase in text and of a task is refused where the task would lose words', () => {
  const text =
    '---\nplaybook: roadmap\n---\n\n## Phase 1: Prepare (Week 1-2)\n\n**Objective:** ready\n\n## Phase 2: Move\n\n- [ ] Open 443 | TCP |\n';
  const [file] = analyse([{ path: 'a.md', text }], { today, lang: 'en' }).files;
  if (!file) throw new Error('not a playbook');
  const update = { state: '', progress: '', dueKey: '', name: '', note: '', log: false, on: today } as const;
  const updates = ['/phases/1', '/tasks/0'].map((pointer) => ({
    ...update,
    type: 'update-work' as const,
    pointer,
    due: '2026-05-08',
  }));
  const ended = [updates.slice(0, 1), updates].map((some) =>
    editForAll(file.playbook, some, () => undefined),
  );
  expect(ended).toEqual([
    { edits: [expect.objectContaining({ text: expect.stringContaining('2026-05-08') })] },
    { refusal: { refused: 'not-alone', at: '/tasks/0' }, index: 1 },
  ]);
});

test('no fix makes a list quiet that is read, for a table in one of its items', () => {
  const text =
    '---\nplaybook: readiness\n---\n\n## Assessment\n\n- All sites have a lead | Score | Action |\n|---|---|---|\n| Awareness | 3 | Tell |\n| Desire | 2 | Ask |\n| Knowledge | 4 | Train |\n';
  const [file] = analyse([{ path: 'a.md', text }], { today, lang: 'en' }).files;
  const unread = (file?.findings ?? []).filter(({ rule }) => rule === 'not-read');
  expect(unread.map(({ fixes }) => fixes)).toEqual([[]]);
});

test('a step is not copied whose section ends within an item of a list', () => {
  const step = (no: number, mark = ''): string => `${mark}### Step ${no}: Look\n\n- at the gauge\n`;
  const text = (mark: string): string =>
    `---\nplaybook: sop\n---\n\n## Steps\n\n${step(1)}\n${step(2)}${step(3, mark)}`;
  const ends = ['\n', '- '].map((mark) => {
    const [file] = analyse([{ path: 'a.md', text: text(mark) }], { today, lang: 'en' }).files;
    if (!file) throw new Error('not a playbook');
    return 'refused' in editFor(file.playbook, { type: 'duplicate-row', pointer: '/steps/1' });
  });
  expect(ends).toEqual([false, true]);
});
