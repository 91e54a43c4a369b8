import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { ProfileView } from '../../src/core/views/shapes/profile.ts';
import { renderView } from '../../src/render/page.tsx';

const CHARTER = `---
playbook: change
title: Change
---

## Roles

| Id  | Name           |
| --- | -------------- |
| coo | Chief operator |
`;

const assessment = (date: string, support: string): string => `---
playbook: readiness
title: Assessment
date: ${date}
reassess-by: 2026-05-20
---

## Assessment

| Dimension         | Score | Action     | Owner | Due        | By executives | By staff |
| ----------------- | ----: | ---------- | ----- | ---------- | ------------: | -------: |
| Executive support | ${support} | Visit them | coo   | 2026-05-01 |             5 |        2 |
| Urgency           |     5 |            |       |            |               |          |

## Raters

| Role       |   N |
| ---------- | --: |
| Executives |   4 |
| Staff      |  30 |
`;

function profile(path: string): ProfileView {
  const texts = {
    'change.md': CHARTER,
    'a.md': assessment('2026-04-01', '    3'),
    'b.md': assessment('2026-01-20', '    2'),
    'c.md': assessment('2025-10-01', '    1'),
  };
  const documents = Object.entries(texts).map(([name, text]) => ({ path: name, text }));
  const workspace = analyse(documents, { today: '2026-04-14', lang: 'en' });
  const file = workspace.files.find((one) => one.path === path);
  const view = file && workspace.viewsOf(file.playbook).find(({ type }) => type === 'profile');
  if (view?.type !== 'profile') throw new Error('an assessment shows its profile first');
  return view;
}

test('the assessment before is the last one with an earlier day, whatever the files are called', () => {
  expect(profile('a.md')).toMatchObject({ before: '2026-01-20', again: '2026-05-20' });
  expect(profile('a.md').axes[0]).toMatchObject({ score: 3, previous: 2 });
  expect(profile('c.md').before).toBeNull();
});

test('a row says who gave what, how far it is from its line, what is done, by whom and until when', () => {
  const html = renderView(profile('a.md'), 'en');
  for (const words of [
    'executives 5 · staff 2',
    '▼ 1 below the line',
    '→ Visit them · Chief operator · <span class="date">1 May 2026</span>',
    'Rated by 4 Executives, 30 Staff',
    'the assessment of 20 Jan 2026',
  ])
    expect(html).toContain(words);
});

test('executives, staff, score and the line are told apart by their shapes', () => {
  const html = renderView(profile('a.md'), 'en');
  const track = html.slice(
    html.indexOf('class="axis"'),
    html.indexOf('</svg>', html.indexOf('class="axis"')),
  );
  const second = html.indexOf('class="axis"', html.indexOf('Executive support</b>'));
  const drawn = html.slice(second, html.indexOf('</svg>', second));
  expect(track).not.toContain('<circle');
  for (const shape of ['<rect', '<circle', 'class="threshold"', 'stroke-dasharray'])
    expect(drawn).toContain(shape);
});
