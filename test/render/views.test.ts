import { expect, test } from 'vitest';
import { analyse, builtIn } from '../../src/core/index.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import type { View } from '../../src/core/generated/views.ts';
import { readable } from '../../src/render/parts/dates.ts';
import { renderPage, renderView } from '../../src/render/page.tsx';
import { css } from '../../src/render/theme.ts';

function viewsOf(text: string, lang: Lang = 'en'): View[] {
  const workspace = analyse([{ path: 'a.md', text }], { today: '2026-04-14', lang });
  const [file] = workspace.files;
  return file ? workspace.viewsOf(file.playbook) : [];
}

function htmlOf(text: string, type: View['type'], lang: Lang = 'en'): string {
  const view = viewsOf(text, lang).find((candidate) => candidate.type === type);
  if (!view) throw new Error(`no view ${type}`);
  return renderView(view, lang);
}

const READINESS = `---
playbook: readiness
title: R
date: 2026-02-10
---

## Assessment

| Dimension | Score | Action |
| --- | ---: | --- |
| Executive support | 3 | Ask the COO |
| Urgency | 4 | |
`;

test('a profile draws the thresholds and names what is below them first', () => {
  const html = htmlOf(READINESS, 'profile');
  expect(html).toMatch(/<polygon class="threshold"[^>]*stroke-dasharray/);
  expect(html).toContain('3 / 5 ▼');
  expect(html).toContain('▼ Executive support 3 &lt; 4');
  expect(html).toContain('not assessed');
});

const COMMS = `---
playbook: comms
title: C
---

## Audiences

| Id | Audience | Channels | Freq | From | Until |
| --- | --- | --- | --- | --- | --- |
| tech | Technicians | team-meeting | weekly | 2026-04-06 | 2026-04-26 |

## Events

| Event | Date | Audience | Type | Sender |
| --- | --- | --- | --- | --- |
| Why we change | 2026-04-14 | tech | why | coo |
`;

test('a contact calendar counts touches with a sign, marks today and tells events from routine in words', () => {
  const html = htmlOf(COMMS, 'contact-calendar');
  expect(html).toMatch(/class="num late">▼ \d+ \/ 7<span class="sr"> too few/);
  expect(html).toContain('▼13');
  expect(html).toContain('14 Apr 2026 · coo · Why we change');
});

const SOP = `---
playbook: sop
title: S
number: SOP-1
---

## Steps

| No | Action | Role | Time limit | If it fails |
| ---: | --- | --- | --- | --- |
| 1 | ${'Confirm the job and name the price to the customer '.repeat(4)}| advisor | 2 min | |
| 2 | Do the job | | 8 min | step 1 |
`;

test('a procedure shows steps whole, where a failure leads, and steps of no role in a lane of their own', () => {
  const html = htmlOf(SOP, 'flow');
  const drawing = html.slice(html.indexOf('<svg'), html.indexOf('</svg>'));
  expect(drawing).toMatch(/class="failure"[^>]*stroke-dasharray/);
  expect(drawing).toContain('>no role</text>');
  expect(drawing.match(/name the price/g)?.length).toBeGreaterThanOrEqual(4);
  expect(drawing).not.toContain('…');
});

/** The pictures that a kind offers. A table only says that it is empty: it has no one thing to begin with. */
const offered = [...builtIn.kinds.values()].flatMap(({ id: kind, schema }) =>
  (schema.node['x-view'] as View['type'][]).flatMap((type) =>
    (['en', 'zh'] as const).map((lang) => ({ kind, type, lang })),
  ),
);

test.each(offered)(
  'an empty $kind says so in its $type, in $lang, and what to write fills it',
  ({ kind, type, lang }) => {
    const head = `---\nplaybook: ${kind}\ntitle: T\nlang: ${lang}\n---\n`;
    const html = htmlOf(head, type, lang);
    expect(html).toContain('class="empty"');
    if (type === 'table') return;
    const snippet = /<pre[^]*?<code>([^]*?)<\/code>/.exec(html)?.[1];
    expect(snippet).toBeTruthy();
    expect(htmlOf(`${head}\n${snippet}\n`, type, lang)).not.toContain('class="empty"');
  },
);

test('drawings have a title, a description and the same as a table', () => {
  for (const [text, type] of [
    [READINESS, 'profile'],
    [SOP, 'flow'],
  ] as const) {
    const html = htmlOf(text, type);
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
    expect(html).toContain('<table');
  }
});

test('print is grey on white whatever the theme of the screen', () => {
  const print = css.slice(css.indexOf('@media print'));
  expect(print).toContain(':root:root[data-theme]{color-scheme:light;--bg:#fff');
  const page = renderPage({ title: 'T', lang: 'en', theme: 'dark', views: [] });
  expect(page).toContain('<h1 class="sr">T</h1>');
});

test('dates are in the reader’s form; what is no date stays', () => {
  expect(readable('en', '2026-04-20..2026-05-17')).toBe('20 Apr 2026..17 May 2026');
  expect(readable('zh', '2026-04-20')).toBe('2026年4月20日');
  expect(readable('en', '2026-13-45 SOP-2026-01-01')).toBe('2026-13-45 SOP-2026-01-01');
});

const TASKS = [' ', '~', '>', 'x', '-'].map((mark) => `- [${mark}] Task ${mark} due:2026-04-01`).join('\n');
const withTasks = (kind: string, tasks: string): string =>
  `---\nplaybook: ${kind}\ntitle: T\nstart: 2026-01-05\n---\n\n${tasks}\n`;

test.each([...builtIn.kinds.keys()])('%s has a checklist of its tasks, empty or not', (kind) => {
  const checklist = (tasks: string) =>
    viewsOf(withTasks(kind, tasks)).find(({ type }) => type === 'checklist');
  const view = checklist(TASKS);
  const [section] = view?.type === 'checklist' ? view.sections : [];
  expect(section).toMatchObject({ done: 1, total: 4 });
  expect(section?.items.map(({ state, done, overdue }) => [state, done, overdue])).toEqual([
    ['open', false, true],
    ['in-progress', false, true],
    ['postponed', false, true],
    ['done', true, false],
    ['cancelled', false, false],
  ]);
  expect(view?.cards.map(({ value }) => value)).toEqual(['1 / 4', '1 / 4']);
  expect(htmlOf(withTasks(kind, ''), 'checklist')).toContain('Nothing to show yet.');
});

test('a checklist says in words and signs what a box cannot show', () => {
  const english = htmlOf(withTasks('roadmap', TASKS), 'checklist');
  for (const words of ['◐ in progress', '» postponed', '✕ cancelled']) expect(english).toContain(words);
  const chinese = htmlOf(withTasks('roadmap', TASKS), 'checklist', 'zh');
  for (const words of ['◐ 进行中', '» 已推迟', '✕ 已取消']) expect(chinese).toContain(words);
  // What is cancelled is not ticked.
  expect(english.match(/<input/g)).toHaveLength(4);
});

test('sub-tasks that are cancelled are no part of the progress', () => {
  const [view] = viewsOf(withTasks('sop', '- [ ] a\n  - [x] b\n  - [-] c')).filter(
    ({ type }) => type === 'checklist',
  );
  expect(view).toMatchObject({ sections: [{ done: 1, total: 1, items: [{ progress: 1 }] }] });
});

test('a timeline says which tasks are postponed, under way or cancelled', () => {
  const tasks = ['~', '>', '-'].map((mark) => `- [${mark}] Task ${mark} start:2026-05-01 due:2026-05-20`);
  const text = withTasks('roadmap', tasks.join('\n'));
  const timeline = viewsOf(text).find(({ type }) => type === 'timeline');
  expect(timeline?.type === 'timeline' && timeline.lanes.flatMap(({ bars }) => bars)).toMatchObject([
    { state: 'active' },
    { state: 'postponed' },
    { state: 'cancelled' },
  ]);
  expect(htmlOf(text, 'timeline')).toMatch(/» Task ?(?:>|&gt;)/);
  expect(htmlOf(text, 'timeline', 'zh')).toContain('已推迟');
});
