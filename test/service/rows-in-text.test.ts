import { expect, test } from 'vitest';
import { codeActions } from '../../src/service/features/code-action/index.ts';
import { definition } from '../../src/service/features/definition.ts';
import { documentSymbols } from '../../src/service/features/document-symbol.ts';
import { hover } from '../../src/service/features/hover.ts';
import { inlayHints } from '../../src/service/features/inlay-hint.ts';
import { references } from '../../src/service/features/references.ts';
import { rename } from '../../src/service/features/rename.ts';
import { semanticTokens } from '../../src/service/features/semantic-tokens.ts';
import { afterEdit, cursor, uriOf, workspaceOf } from './support.ts';

const CHARTER = `---
playbook: change
title: 换线
sponsor: 厂长
---

# 换线

## 角色

- **厂长**：批准
- 操作员：执行点检
`;
const PLAN = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

# Plan

## Phase 1 — Foundation (Week 1-2)

**Owner**: 操作员

1. Interview people

## Phase 2 — Build (Week 3-4)

- Owner: **厂长**

## Milestones

- 2026-02-02: First line
  - Phase: Foundation
- Second line
  - When: after Foundation + 1w

## Activities

| Activity | Phase | Owner | After |
| --- | --- | --- | --- |
| Train | Foundation | 操作员 | Foundation |
`;
const texts = { 'change.md': CHARTER, 'plan.md': PLAN };
type Path = keyof typeof texts;

function at(path: Path, needle: string) {
  const { position } = cursor(texts[path].replace(needle, (found) => `¦${found}`));
  return { workspace: workspaceOf(texts), uri: uriOf(path), position };
}

function renamed(path: Path, needle: string, name: string) {
  const { workspace, uri, position } = at(path, needle);
  const edit = rename(workspace, uri, position, name);
  return typeof edit === 'string' ? edit : { ...texts, ...afterEdit(workspace, edit).texts };
}

test('a phase in a heading is renamed with what refers to it, and the rest of the heading stays', () => {
  expect(renamed('plan.md', 'Foundation (', 'Base')).toEqual({
    'change.md': CHARTER,
    'plan.md': PLAN.replaceAll('Foundation', 'Base'),
  });
  expect(renamed('plan.md', 'Foundation |', 'Base')).toEqual(renamed('plan.md', 'Foundation (', 'Base'));
});

test('a role in a bullet is renamed in both documents, and keeps its marks', () => {
  expect(renamed('change.md', '操作员：', '工人')).toEqual({
    'change.md': CHARTER.replaceAll('操作员', '工人'),
    'plan.md': PLAN.replaceAll('操作员', '工人'),
  });
  expect(renamed('plan.md', '厂长', '经理')).toEqual({
    'change.md': CHARTER.replaceAll('厂长', '经理'),
    'plan.md': PLAN.replaceAll('厂长', '经理'),
  });
});

test('a name that would move the colon of its line is refused', () => {
  expect(renamed('change.md', '操作员：', '工：人')).toContain('工：人 cannot stand in change.md, line 12');
});

test('places of a role and of a phase are found, and lead to where it stands', () => {
  const role = at('plan.md', '操作员');
  expect(references(role.workspace, role.uri, role.position, true)).toHaveLength(3);
  const phase = at('plan.md', 'Foundation |');
  expect(references(phase.workspace, phase.uri, phase.position, false)).toHaveLength(4);
  expect(definition(phase.workspace, phase.uri, phase.position)).toEqual([
    { uri: phase.uri, range: { start: { line: 8, character: 13 }, end: { line: 8, character: 23 } } },
  ]);
});

test('hovers say the field and who is meant, and why a phase lies where it does', () => {
  const role = at('plan.md', '操作员');
  expect(hover(role.workspace, role.uri, role.position)).toMatchObject({
    contents: { value: expect.stringMatching(/\*\*Owner\*\*[\s\S]*\*\*操作员\*\* · role/) as string },
    range: { start: { line: 10, character: 11 }, end: { line: 10, character: 14 } },
  });
  const time = at('plan.md', 'Week 1-2');
  expect(hover(time.workspace, time.uri, time.position)).toMatchObject({
    contents: { value: expect.stringContaining('2026-01-05') as string },
  });
});

test('rows in items have symbols, those in headings no second one; times have days and tokens', () => {
  const { workspace, uri } = at('plan.md', 'Plan');
  const [{ children = [] } = {}] = documentSymbols(workspace, uri);
  expect(children.map(({ name, children: rows }) => [name, rows?.map((row) => row.name)])).toEqual([
    ['Phase 1 — Foundation (Week 1-2)', ['Interview people']],
    ['Phase 2 — Build (Week 3-4)', []],
    ['Milestones', ['First line', 'Second line']],
    ['Activities', ['Train']],
  ]);
  const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  expect(inlayHints(workspace, uri, all).map(({ position, label }) => [position.line, label])).toContainEqual(
    [8, '2026-01-05..2026-01-18'],
  );
  // The first token is the time of the first phase.
  expect(semanticTokens(workspace, uri).data.slice(0, 4)).toEqual([8, 25, 8, 2]);
});

test.each([
  ['en', ['Turn these steps into a table'], ['Turn this table into numbered steps', 'Align this table']],
  ['zh', ['将这些步骤改为表格'], ['将此表格改为编号步骤', '对齐此表格']],
] as const)('steps are offered as a table, and a table as steps, in %s', (lang, ofItems, ofTable) => {
  const text =
    '---\nplaybook: sop\ntitle: S\n---\n\n## Steps\n\n1. Stop\n2. Go\n\n## Roles\n\n| Role | Name |\n|---|---|\n| Ann | Ann |\n';
  const workspace = workspaceOf({ 'a.md': text }, lang);
  const offered = (path: string, line: number, only?: string[]) => {
    const place = { line, character: 2 };
    return codeActions(workspace, uriOf(path), { start: place, end: place }, only).filter(
      ({ kind }) => kind === 'refactor.rewrite',
    );
  };
  const [first] = offered('a.md', 7, ['refactor']);
  expect(offered('a.md', 7).map(({ title }) => title)).toEqual(ofItems);
  expect(offered('a.md', 5)).toEqual([]);
  expect(offered('a.md', 7, ['quickfix'])).toEqual([]);
  const table = afterEdit(workspace, first?.edit).texts['a.md'] ?? '';
  expect(table).toContain('## Steps\n\n| No  | Action |\n| --- | ------ |\n| 1   | Stop   |\n');
  workspace.set(uriOf('a.md'), 'a.md', 2, table.replace('| Stop   |', '| Stop |'));
  expect(offered('a.md', 9).map(({ title }) => title)).toEqual(ofTable);
});
