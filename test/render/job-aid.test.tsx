import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { JobAidView } from '../../src/core/views/shapes/job-aid.ts';
import { placesOf } from '../../src/render/paper.tsx';
import { markdownFrom } from '../../src/render/markdown.ts';
import { ladderOf } from '../../src/render/parts/ladder.ts';
import { JobAid } from '../../src/render/pictures/job-aid/job-aid.tsx';
import { prose } from '../../src/render/pictures/job-aid/prose.ts';
import { JobToolsContext, NOT_BEGUN } from '../../src/render/pictures/job-aid/tools.ts';
import { progressIn, stepFor } from '../../src/render/pictures/job-aid/turn.ts';

const TEXT = `---
playbook: sop
title: Fast lane
time-limit: 4 min
---

## Steps

| No | Action | Role | Time limit | Check | If it fails |
| ---: | --- | --- | --- | --- | --- |
| 1 | Greet | advisor | 3 min | Customer smiles | Smile first |
| 2 | Repair | technician | 2 min | | |
`;

const workspace = analyse([{ path: 'a.md', text: TEXT }], { today: '2026-04-14', lang: 'en' });
const [file] = workspace.files;
const views = file ? workspace.viewsOf(file.playbook) : [];
const view = views.find(({ type }) => type === 'job-aid') as JobAidView;
const cardsOf = (html: string): string[] => html.split('<article').slice(1);

test('on a page every step has a card with a box; its check is what is ticked', () => {
  const cards = cardsOf(render(<JobAid view={view} lang="en" />));
  expect(cards).toHaveLength(2);
  expect(cards[0]).toMatch(
    /done 3 min after the start, 4 min allowed[^]*type="checkbox"[^]*Customer smiles[^]*If not: Smile first/,
  );
  expect(cards[1]).toMatch(
    /class="late">◷ 2 min · done 5 min after the start, 4 min allowed ▲[^]*type="checkbox"[^]*Done/,
  );
});

test('a panel shows one card, and no way back from the first', () => {
  const html = render(
    <JobToolsContext.Provider value={{ progress: NOT_BEGUN, setProgress: () => {} }}>
      <JobAid view={view} lang="en" />
    </JobToolsContext.Provider>,
  );
  expect(cardsOf(html)).toHaveLength(1);
  expect(html).toMatch(/<button aria-disabled="true">← Previous step/);
  expect(html).toMatch(/<button aria-disabled="false">Next step →/);
  expect(html).toContain('0 of 2 ticked');
});

test('what is ticked stays ticked while the step is the same one', () => {
  const progress = { at: 5, ticked: ['1 Greet', '2 Mend'] };
  expect(progressIn(view.steps, progress)).toEqual({ at: 1, ticked: ['1 Greet'] });
  const html = render(
    <JobToolsContext.Provider value={{ progress: { ...progress, at: 0 }, setProgress: () => {} }}>
      <JobAid view={view} lang="en" />
    </JobToolsContext.Provider>,
  );
  expect(html).toMatch(/type="checkbox" checked/);
  expect(html).toContain('1 of 2 ticked');
});

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, null],
  ['ArrowLeft', 0, null],
  ['PageUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['End', 2, null],
  ['Enter', 1, null],
])('%s at %d of three leads to %o', (key, at, to) => {
  expect(stepFor(key, at, 3)).toBe(to);
});

test('the sheets of a controlled document have no job aid; by itself it is printed', () => {
  const sheet = workspace.sheetOf(file!.playbook);
  expect(sheet.signatures).not.toEqual([]);
  const printed = placesOf(views.map((one) => ({ id: one.type, view: one, sheet })));
  expect(views.filter((_, index) => printed[index]?.printed).map(({ type }) => type)).toEqual([
    'flow',
    'table',
  ]);
  expect(placesOf([{ id: 'job-aid', view, sheet }])[0]?.printed).toBe(true);
});

test('as Markdown it is a box for each step, with what belongs to it below', () => {
  const text = markdownFrom(prose(view, 'en'));
  expect(text).toContain(
    '- [ ] **1. Greet** advisor · 3 min · done 3 min after the start, 4 min allowed\n' +
      '  - Check: Customer smiles\n' +
      '  - If not: Smile first\n' +
      '- [ ] **2. Repair** technician · 2 min · done 5 min after the start, 4 min allowed ▲\n',
  );
});

test('a step is late behind the limit, not at it', () => {
  const steps = [3, null, 2].map((minutes) => ({ minutes })) as JobAidView['steps'];
  const late = (limit: number | null) => ladderOf({ steps, limit })?.rungs.map((rung) => rung?.late);
  expect(late(5)).toEqual([false, undefined, false]);
  expect(late(4)).toEqual([false, undefined, true]);
  expect(late(null)).toEqual([false, undefined, false]);
});
