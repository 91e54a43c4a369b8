import { expect, test } from 'vitest';
import { analyse, builtIn } from '../../src/core/index.ts';
import type { Sheet } from '../../src/core/pages/sheet.ts';
import type { View } from '../../src/core/generated/views.ts';
import { renderPage, renderView } from '../../src/render/page.tsx';
import { textWidth } from '../../src/render/parts/text-fit.ts';
import { layoutOf, WIDTH } from '../../src/render/pictures/timeline/layout.ts';

function viewsOf(text: string): View[] {
  const workspace = analyse([{ path: 'a.md', text }], { today: '2026-04-14', lang: 'en' });
  const [file] = workspace.files;
  return file ? workspace.viewsOf(file.playbook) : [];
}

const HOSTILE = '<img src=x onerror=alert(1)>';
const SHEET: Sheet = {
  title: `";}</style>${HOSTILE}`,
  number: '"url(//example.org)\\',
  version: '\n}*{}',
  status: null,
  effective: null,
  updated: HOSTILE,
  signatures: [{ label: 'Author', name: HOSTILE, on: HOSTILE }],
};
const ROADMAP = `---
playbook: roadmap
title: "Plan ${HOSTILE}"
start: 2026-01-05
---

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Prepare | prepare | M1 |
| Pilot | pilot | M2-M4 |

## Activities

| Activity | Phase | Owner | When | After |
| --- | --- | --- | --- | --- |
| Tell all \`<script>alert(1)</script>\` | Prepare | ceo | W1-W3 | |
| 培训全部服务顾问 | Pilot | ceo | after Prepare / 4w | |

## Milestones

| Milestone | When |
| --- | --- |
${Array.from({ length: 12 }, (_, i) => `| A milestone with a rather long name ${i} | M4 |`).join('\n')}
`;

test('text of a document stays text', () => {
  const page = renderPage({
    title: HOSTILE,
    lang: 'en',
    views: viewsOf(ROADMAP).map((view, index) => ({ id: `v${index}`, view, sheet: SHEET })),
  });
  expect(page).not.toMatch(/<img|<script|url\(/);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  // A copy on paper keeps its style: the rules ask for a drawing around what they are for.
  const drawings = [...page.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id);
  expect(drawings.length).toBeGreaterThan(1);
  expect(drawings.filter((id) => !page.includes(`<svg id="${id}"`))).toEqual([]);
  expect(page).toContain('&lt;img src=x');
  expect(page).toContain("default-src 'none'");
});

test('every bar and mark can be found by its pointer and stands in the table', () => {
  const timeline = viewsOf(ROADMAP).find(({ type }) => type === 'timeline');
  if (timeline?.type !== 'timeline') throw new Error('a roadmap shows a timeline first');
  const html = renderView(timeline, 'en');
  const things = [...timeline.marks, ...timeline.lanes.flatMap((lane) => lane.bars)];
  expect(things).toHaveLength(14);
  for (const { pointer } of things) {
    expect(html).toContain(`<g data-pointer="${pointer}"`);
    expect(html).toContain(`<tr data-pointer="${pointer}"`);
  }
});

test('labels of marks do not run over each other and stay inside', () => {
  const timeline = viewsOf(ROADMAP).find(({ type }) => type === 'timeline');
  const layout = timeline?.type === 'timeline' ? layoutOf(timeline, 'en') : null;
  const boxes = (layout?.marks ?? []).map(({ x, anchor, text, y }) => {
    const width = textWidth(text);
    const left = anchor === 'start' ? x : x - width;
    return { y, left, right: left + width };
  });
  expect(boxes).toHaveLength(12);
  for (const [index, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(WIDTH);
    for (const other of boxes.slice(index + 1)) {
      const apart = other.y !== box.y || other.left > box.right || other.right < box.left;
      expect(apart).toBe(true);
    }
  }
});

test.each([...builtIn.kinds.keys()])('an empty %s says what to write', (kind) => {
  const [first] = viewsOf(`---\nplaybook: ${kind}\ntitle: T\n---\n`);
  if (!first) throw new Error('every kind has a picture');
  expect(renderView(first, 'en')).toContain('Nothing to show yet.');
  expect(renderView(first, 'zh')).toContain('暂无内容');
});

test('a list of any length is written row by row as it is written at once', () => {
  const rows = Array.from({ length: 250 }, (_, i) => `| A ${i} | ann | 2026-03-0${1 + (i % 9)} |\n`).join('');
  const tasks = Array.from({ length: 120 }, (_, i) => `- [ ] Do ${i} @ann due:2026-04-20\n`).join('');
  const table = '| Activity | Owner | When |\n| --- | --- | --- |\n';
  const views = viewsOf(
    `---\nplaybook: roadmap\ntitle: T\n---\n\n## Activities\n\n${table}${rows}\n## Tasks\n\n${tasks}`,
  );
  const page = renderPage({
    title: 'T',
    lang: 'en',
    views: views.map((view, index) => ({ id: `v${index}`, view })),
  });
  const alike = views.filter((view) => page.includes(renderView(view, 'en')));
  // A plan stands on a page with what paper needs of it.
  expect(alike.map(({ type }) => type)).toEqual(
    views.flatMap(({ type }) => (type === 'timeline' ? [] : [type])),
  );
});
