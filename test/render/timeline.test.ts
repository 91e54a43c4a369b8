import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { TimelineView } from '../../src/core/views/shapes/timeline.ts';
import { renderView } from '../../src/render/page.tsx';
import { layoutOf } from '../../src/render/pictures/timeline/layout.ts';
import { LEFT, WIDTH } from '../../src/render/pictures/timeline/scale.ts';

const ACTIVITIES = `## Activities

| Id    | Activity            | Phase   | Owner | When    | Baseline | After | Status      | Progress |
| ----- | ------------------- | ------- | ----- | ------- | -------- | ----- | ----------- | -------: |
| ask   | Interview customers | Prepare | ann   | W1-W3   |          |       | done        |          |
| build | Build the tool      | Pilot   | bob   | W9-W13  | W5-W10   | ask   | in-progress |       80 |
| roll  | Roll out            | Pilot   | eve   | W15-W26 |          | build | planned     |          |
| trial | Old trial           | Pilot   | bob   | W8-W9   |          |       | cancelled   |          |
`;

const PLAN = `## Phases

| Phase   | Type    | When    |
| ------- | ------- | ------- |
| Prepare | prepare | W1-W6   |
| Pilot   | pilot   | W7-W26  |

${ACTIVITIES}
## Milestones

| Milestone    | When | Status  |
| ------------ | ---- | ------- |
| Causes known | W6   | done    |
| Tool ready   | W12  | planned |

## Gates

| Gate            | When | Decider | Criteria       | Decision |
| --------------- | ---- | ------- | -------------- | -------- |
| May we try it   | W6   | coo     | readiness >= 1 | go       |
| May we stop it  | W10  | coo     | wait <= 30     | no-go    |
| May we roll out | W20  | coo     | wait <= 20     | pending  |

## Blackouts

| Blackout        | From | To  |
| --------------- | ---- | --- |
| Spring Festival | W7   | W7  |
`;

function timeline(body: string, start: string | null = '2026-01-05'): TimelineView {
  const text = `---\nplaybook: roadmap\ntitle: Plan\n${start ? `start: ${start}\n` : ''}---\n\n${body}`;
  const workspace = analyse([{ path: 'a.md', text }], { today: '2026-04-14', lang: 'en' });
  const [file] = workspace.files;
  const view = file && workspace.viewsOf(file.playbook).find(({ type }) => type === 'timeline');
  if (view?.type !== 'timeline') throw new Error('a roadmap shows a timeline first');
  return view;
}

function placed(view: TimelineView, id: string) {
  const bars = layoutOf(view, 'en')?.lanes.flatMap((lane) => lane.bars) ?? [];
  const bar = bars.find((candidate) => candidate.bar.id === id);
  if (!bar) throw new Error(`no bar ${id}`);
  return bar;
}

test('a baseline stands at its own days, not at those of the bar', () => {
  const view = timeline(PLAN);
  const { ghost, from, to } = placed(view, 'build');
  const week = (placed(view, 'roll').to - placed(view, 'roll').from) / 12;
  expect(ghost?.from).toBeCloseTo(LEFT + 4 * week, 0);
  expect(ghost?.to).toBeCloseTo(LEFT + 10 * week, 0);
  expect([from, to]).not.toEqual([ghost?.from, ghost?.to]);
  expect(renderView(view, 'en')).toContain(`<rect class="ghost" x="${ghost?.from}"`);
  expect(placed(view, 'ask').ghost).toBeNull();
});

test('a baseline before the first day widens the axis instead of leaving it', () => {
  const early = ACTIVITIES.replace('W5-W10  ', '2025-12-01..2025-12-20');
  expect(placed(timeline(early), 'build').ghost?.from).toBe(LEFT);
});

test('a blackout is a band over its days and has its name', () => {
  const view = timeline(PLAN);
  const [blackout] = layoutOf(view, 'en')?.blackouts ?? [];
  const week = (placed(view, 'roll').to - placed(view, 'roll').from) / 12;
  expect(blackout?.from).toBeCloseTo(LEFT + 6 * week, 0);
  expect(blackout?.to).toBeCloseTo(LEFT + 7 * week, 0);
  const html = renderView(view, 'en');
  expect(html).toContain(`<g class="blackout"><title>blackout · Spring Festival`);
  expect(html).toMatch(/<td data-label="Name">Spring Festival<\/td>/);
});

test('baselines and blackouts are reckoned as the rows are: from the start of the plan, by its calendar and its rows', () => {
  const view = timeline(`## Phases

| Phase | When  |
| ----- | ----- |
| Pilot | W5-W8 |

## Activities

| Activity | When | Baseline |
| -------- | ---- | -------- |
| Train    | W7   | W6       |

## Blackouts

| Blackout | When                | From | To |
| -------- | ------------------- | ---- | -- |
| Audit    | W6                  |      |    |
| Freeze   | after Pilot / 1w    |      |    |
| Sales    | after Pilot + 2wd / 2wd |  |    |
| Closing  |                     | W6   | W7 |
`);
  expect(view.lanes[0]?.bars[0]?.baseline).toEqual({ start: '2026-02-09', end: '2026-02-15' });
  expect(view.blackouts.map(({ start, end }) => `${start} ${end}`)).toEqual([
    '2026-02-09 2026-02-15',
    '2026-03-02 2026-03-08',
    '2026-03-04 2026-03-05',
    '2026-02-09 2026-02-22',
  ]);
});

test('no state is told by a colour alone', () => {
  const view = timeline(PLAN.replace('W9-W13 ', 'W9-W13'));
  const html = renderView(view, 'en');
  expect(html).toContain('✓ Interview customers');
  expect(html).toContain('✕ Old trial');
  expect(html).toContain('Build the tool ▲ · bob · 80% · 21 days later');
  expect(html).toMatch(/class="bar overdue"[^>]*stroke-dasharray/);
  const critical = view.lanes.flatMap((lane) => lane.bars).filter((bar) => bar.critical);
  expect(critical.length).toBeGreaterThan(0);
  const drawing = html.slice(html.indexOf('<svg'), html.indexOf('class="legend"'));
  expect(drawing.match(/class="critical-sign"/g)).toHaveLength(critical.length);
});

test('a gate says what was decided, a milestone not reached on its day is late', () => {
  const html = renderView(timeline(PLAN), 'en');
  for (const text of ['May we try it · go ✓', 'May we stop it · no-go ✕', 'May we roll out · pending'])
    expect(html).toContain(`>${text}</text>`);
  expect(html).toContain('>✓ Causes known</text>');
  expect(html).toContain('>Tool ready ▲</text>');
});

test('a link leads from the end of what is waited for to the beginning of what waits', () => {
  const view = timeline(PLAN);
  const ask = placed(view, 'ask');
  const build = placed(view, 'build');
  const path = `M${ask.to - 5} ${ask.y + 16}V${build.y - 6}H${build.from + 4}V${build.y - 1}`;
  expect(renderView(view, 'en')).toContain(path);
});

test('without a start nothing is late, and when something is stands in weeks', () => {
  const view = timeline(PLAN.replace('## Blackouts', '## Other'), null);
  expect(view.axis).toBe('relative');
  expect(view.lanes.flatMap((lane) => lane.bars).map((bar) => bar.state)).not.toContain('overdue');
  expect(view.lanes.map((lane) => lane.state)).toEqual(['planned', 'planned']);
  const html = renderView(view, 'en');
  expect(html.replace(/ data-bar="[^"]*"/g, '')).not.toMatch(/2001|today/);
  expect(html).toContain('W9 (day 57) – W13 (day 91)');
});

test('long names neither leave the picture nor run over the lane below', () => {
  const long = 'A phase with a name of quite some length that needs a good many lines, '.repeat(3).trim();
  const work = 'Tell everybody everything about it and then tell them again, '.repeat(6).trim();
  const view = timeline(PLAN.replaceAll('Prepare', long).replace('Interview customers', work));
  const [first, second] = layoutOf(view, 'en')?.lanes ?? [];
  if (!first || !second) throw new Error('two phases');
  const lines = first.name.length + first.note.length;
  expect(first.name.join(' ')).toBe(long);
  expect(first.y + 20 + (lines - 1) * 15).toBeLessThan(second.y);
  const [bar] = first.bars;
  expect(bar?.lines.length).toBeGreaterThan(1);
  expect(bar && bar.y + bar.height).toBeLessThanOrEqual(second.y);
  for (const line of bar?.lines ?? []) expect(line.length * 6.9 + (bar?.x ?? 0)).toBeLessThanOrEqual(WIDTH);
});

test('the narrow form names every bar and mark in full', () => {
  const view = timeline(PLAN);
  const html = renderView(view, 'en');
  const narrow = html.slice(html.indexOf('class="narrow"'), html.lastIndexOf('<details'));
  for (const { pointer } of [...view.marks, ...view.lanes.flatMap((lane) => lane.bars)])
    expect(narrow).toContain(`<li data-pointer="${pointer}"`);
});

test('a phase whose days are over is late while work in it is not done', () => {
  const open = PLAN.replace('| done        |', '| in-progress |');
  expect(timeline(PLAN).lanes[0]?.state).toBe('done');
  expect(timeline(open).lanes[0]?.state).toBe('overdue');
  expect(renderView(timeline(open), 'en')).toContain('W1–W6 · overdue ▲');
});
