import { describe, expect, test } from 'vitest';
import { qualify, unqualified } from '../../src/core/views/qualify.ts';
import { rowAt } from '../../src/service/preview/inspector.ts';
import { programmeAt, viewsAt } from '../../src/service/preview/views.ts';
import { uriOf, workspaceOf } from './support.ts';

const CHARTER = `---
playbook: change
title: Charter
start: 2026-01-05
go-live: 2026-03-02
---

# Charter

## Benefits

| Benefit | Metric |
| --- | --- |
| Fewer calls | calls |
`;
const ROADMAP = `---
playbook: roadmap
title: Plan
status: active
---

# Plan

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Pilot | pilot | W1-W4 |

- [ ] Tell @coo due:W2
- [x] Ask
  - [ ] Ask again
`;
const OTHER = ROADMAP.replace('title: Plan', 'title: Second').replace('| Pilot |', '| Trial |');
const texts = { 'change.md': CHARTER, 'a.md': ROADMAP, 'b/second.md': OTHER };
const workspace = workspaceOf(texts);

function pictures(of = workspace) {
  const result = programmeAt(of, uriOf('a.md'));
  if (!result) throw new Error('no programme');
  return result;
}

/** The only picture of a type. */
function view<T extends string>(type: T) {
  const found = pictures().views.find((one) => one.view.type === type)?.view;
  if (found?.type !== type) throw new Error(`no ${type}`);
  return found as Extract<NonNullable<typeof found>, { type: T }>;
}

describe('pictures of a programme', () => {
  test('all plans stand on one axis, each under its own name', () => {
    const timeline = view('timeline');
    expect(timeline.lanes.map(({ name }) => name)).toEqual(['Plan · Pilot', 'Second · Trial']);
    expect(timeline.lanes.map(({ pointer }) => unqualified(pointer).path)).toContain('b/second.md');
    expect(timeline.marks.map(({ name, date }) => [name, date])).toEqual([['Go-live', '2026-03-02']]);
  });

  test('what waits comes first, what is done last, each with its document', () => {
    const { groups, isWhole } = view('agenda');
    const named = groups.map(({ bucket, items }) => [bucket, items.map(({ name }) => name)]);
    expect(named.at(-1)).toEqual(['done', ['Ask', 'Ask']]);
    expect(named.flat(2)).toEqual(expect.arrayContaining(['Tell', 'Ask again']));
    expect(isWhole).toBe(true);
    for (const { pointer, edits } of groups.flatMap(({ items }) => items))
      for (const place of [pointer, edits.owner?.pointer, edits.state?.pointer])
        if (place !== undefined) expect(unqualified(place).path).not.toBeNull();
  });

  test('metrics come from where they are written, findings with their line', () => {
    expect(view('metrics').rows.map(({ name, pointer }) => [name, pointer])).toEqual([
      ['Calls', 'change.md#/benefits/0'],
    ]);
    const findings = view('findings').documents.find(({ path }) => path === 'a.md')?.findings ?? [];
    expect(findings.length).toBeGreaterThan(0);
    for (const { line } of findings) expect(line).toBeLessThanOrEqual(ROADMAP.split('\n').length);
  });

  test('every pointer leads to a line of its document, whose version is told', () => {
    const { views, sources } = pictures();
    expect(Object.keys(sources).sort()).toEqual(['a.md', 'b/second.md', 'change.md']);
    const lines = Object.assign({}, ...views.map((one) => one.lines)) as Record<string, number>;
    expect(lines['a.md#/phases/0']).toBe(ROADMAP.split('\n').indexOf('| Pilot | pilot | W1-W4 |'));
    expect(lines['change.md#/go-live']).toBe(4);
    expect(sources['a.md']).toEqual({ uri: uriOf('a.md'), version: 1 });
  });

  test('a document alone has none', () => {
    const alone = workspaceOf({ 'a.md': ROADMAP });
    expect(programmeAt(alone, uriOf('a.md'))).toBeNull();
    expect(viewsAt(alone, uriOf('a.md'))?.programme).toBeNull();
    expect(viewsAt(workspace, uriOf('a.md'))?.programme).toBe('Charter');
  });

  test('a pointer that names its document keeps it', () => {
    expect(qualify('a.md', [{ pointer: '/x' }, { pointer: 'b.md#/x' }])).toEqual([
      { pointer: 'a.md#/x' },
      { pointer: 'b.md#/x' },
    ]);
    expect(unqualified('a#b.md#')).toEqual({ path: 'a#b.md', part: null, pointer: '' });
    expect(unqualified('/x')).toEqual({ path: null, part: null, pointer: '/x' });
    expect(unqualified('b.md#roadmap:/x')).toEqual({ path: 'b.md', part: 'roadmap', pointer: '/x' });
    expect(unqualified('roadmap:')).toEqual({ path: null, part: 'roadmap', pointer: '' });
  });
});

describe('what can be set', () => {
  const fields = (pointer: string, of = workspace) =>
    rowAt(of, uriOf('a.md'), pointer)?.fields.map(({ label, value, type }) => [label, value, type]);

  test('in a row: its columns, with what to choose from', () => {
    expect(fields('/phases/0')).toEqual([
      ['Phase', 'Pilot', 'text'],
      ['Type', 'pilot', 'choice'],
      ['When', 'W1-W4', 'text'],
    ]);
    const row = rowAt(workspace, uriOf('a.md'), '/phases/0/type');
    expect(row?.fields[1]?.suggestions.map(({ value }) => value)).toContain('rollout');
    expect(row?.why[0]).toContain('2026-01-05');
    expect(row).toMatchObject({ title: 'Pilot', version: 1, uri: uriOf('a.md') });
  });

  test('in a task, and in the front matter', () => {
    expect(fields('/tasks/0')).toContainEqual(['Due', 'W2', 'text']);
    expect(fields('/tasks/1')).toContainEqual(['Due', '', 'date']);
    expect(fields('/status')?.[0]?.slice(1)).toEqual(['active', 'choice']);
    expect(rowAt(workspace, uriOf('change.md'), '/go-live')?.fields[0]).toMatchObject({
      value: '2026-03-02',
      type: 'date',
    });
  });

  test('values are offered as their column is written', () => {
    const zh = workspaceOf({ 'a.md': ROADMAP.replace('| pilot |', '| 试点 |') });
    expect(fields('/phases/0', zh)?.[1]).toEqual(['Type', '试点', 'choice']);
    const chosen = (type: string) =>
      rowAt(workspaceOf({ 'a.md': ROADMAP.replace('| pilot |', type) }), uriOf('a.md'), '/phases/0')
        ?.fields[1];
    expect(chosen('| Pilot |')?.suggestions.map(({ value }) => value)).toContain('Rollout');
    expect(chosen('| Pilot phase |')).toMatchObject({ value: 'Pilot phase' });
    expect(chosen('| |')?.suggestions.map(({ value }) => value)).toContain('Rollout');
  });

  test('in a row that no one refers to: its id too, and the row is called by it', () => {
    const text =
      '---\nplaybook: readiness\n---\n\n# R\n\n## Assessment\n\n| Dimension | Score |\n| --- | --- |\n| Urgency | 4 |\n';
    const row = rowAt(workspaceOf({ 'r.md': text }), uriOf('r.md'), '/dimensions/0');
    expect(row?.title).toBe('Urgency');
    expect(row?.fields.map(({ value, type, maximum }) => [value, type, maximum])).toEqual([
      ['Urgency', 'choice', null],
      ['4', 'number', 5],
    ]);
  });

  test('nowhere else', () => {
    expect(rowAt(workspace, uriOf('a.md'), '')).toBeNull();
    expect(rowAt(workspace, uriOf('a.md'), '/phases/7')).toBeNull();
    expect(rowAt(workspace, uriOf('nothing.md'), '/phases/0')).toBeNull();
  });
});
