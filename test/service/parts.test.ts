import { describe, expect, test } from 'vitest';
import { partNamed } from '../../src/core/playbook/parts.ts';
import { codeLenses } from '../../src/service/features/code-lens.ts';
import { codeActions } from '../../src/service/features/code-action/index.ts';
import { completion } from '../../src/service/features/completion/index.ts';
import { documentSymbols } from '../../src/service/features/document-symbol.ts';
import { hover } from '../../src/service/features/hover.ts';
import { inlayHints } from '../../src/service/features/inlay-hint.ts';
import { rename } from '../../src/service/features/rename.ts';
import { editAt } from '../../src/service/preview/edit.ts';
import { rowAt } from '../../src/service/preview/inspector.ts';
import { documentOverview } from '../../src/service/preview/overview.ts';
import { viewsAt } from '../../src/service/preview/views.ts';
import { afterEdit, cursor, uriOf, workspaceOf } from './support.ts';

const TEXT = `---
playbook: [change, roadmap, comms]
title: Tills
start: 2026-03-02
---

# Tills

## Roles

| Role | Level |
| --- | --- |
| Ann | middle |

## Milestones

| Milestone | When | Owner |
| --- | --- | --- |
| Bought | W9 | Ann |
| Tried | after Bought | Ann |

## Audiences

| Audience | Group |
| --- | --- |
| Cashiers | shops |

## Groups

| Group |
| --- |
| shop |

- [ ] Order after:Bought
`;
const URI = uriOf('change.md');
const workspace = workspaceOf({ 'change.md': TEXT });
const at = (marked: string) => cursor(TEXT.replace(marked.replace('¦', ''), marked)).position;
const lineOf = (text: string): number => TEXT.slice(0, TEXT.indexOf(text)).split('\n').length - 1;

describe('an editor in a table that belongs to a part', () => {
  test('hover says what its column means and why its day is what it is', () => {
    expect(JSON.stringify(hover(workspace, URI, at('| after Bou¦ght')))).toContain('after Bought');
    expect(JSON.stringify(hover(workspace, URI, at('| Mile¦stone |')))).toContain('Milestone');
  });

  test('completion offers its columns, its cells and, below it, a row', () => {
    const columns = completion(workspace, URI, at('| Milestone | When | Owner¦ |')).map(({ label }) => label);
    expect(columns).toContain('Evidence');
    const people = completion(workspace, URI, at('| Tried | after Bought | ¦Ann |')).map(
      ({ label }) => label,
    );
    expect(people).toContain('Ann');
    const typed = TEXT.replace('| Tried | after Bought | Ann |\n', '$&¦\n');
    const { text, position } = cursor(typed);
    const items = completion(workspaceOf({ 'change.md': text }), URI, position);
    expect(items.map(({ textEdit }) => textEdit?.newText)).toContain(
      '| ${1:[Milestone]} | ${2:[When]} | ${3:[Owner]} |',
    );
  });

  test('rename reaches every part of the file', () => {
    const edit = rename(workspace, URI, at('| Bou¦ght | W9'), 'Paid');
    if (!edit || typeof edit === 'string') throw new Error(String(edit));
    const after = afterEdit(workspaceOf({ 'change.md': TEXT }), edit).texts['change.md'];
    expect(after).toContain('| Paid | W9');
    expect(after).toContain('after Paid');
    expect(after).toContain('- [ ] Order after:Paid');
    expect(after).not.toContain('Bought');
  });

  test('outline and hints know its rows', () => {
    const section = documentSymbols(workspace, URI)[0]?.children?.find(({ name }) => name === 'Milestones');
    expect(section?.children?.map(({ name }) => name)).toEqual(['Bought', 'Tried']);
    const visible = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    expect(inlayHints(workspace, URI, visible).map(({ position }) => position.line)).toContain(
      lineOf('| Bought'),
    );
  });

  test('a quick fix speaks of it', () => {
    const line = lineOf('| Cashiers');
    const range = { start: { line, character: 0 }, end: { line, character: 99 } };
    const titles = codeActions(workspace, URI, range).map(({ title }) => title);
    expect(titles.join(' ')).toMatch(/shop/);
  });

  test('findings and scores stand with those of the file', () => {
    const found = workspace.check(URI)?.file.findings.find(({ rule }) => rule === 'dangling-reference');
    expect(found).toMatchObject({ part: 'comms', pointer: '/audiences/0/group' });
    expect(codeLenses(workspace, URI, false).map(({ command }) => command?.title)).toContainEqual(
      expect.stringMatching(/^Communication plan: /),
    );
    expect(documentOverview(workspace, URI)?.parts.map(({ kind }) => kind)).toEqual(['roadmap', 'comms']);
    expect(documentOverview(workspace, URI)?.milestones.map(({ text }) => text)).toEqual(['Bought', 'Tried']);
  });
});

describe('the panel on a part', () => {
  test('its pointers lead to its lines', () => {
    const timeline = viewsAt(workspace, URI)?.views.find(({ view }) => view.type === 'timeline');
    expect(timeline?.lines['roadmap:/milestones/0']).toBe(lineOf('| Bought'));
  });

  test('its rows are inspected and edited', () => {
    const row = rowAt(workspace, URI, '/milestones/0', 'roadmap');
    expect(row).toMatchObject({ part: 'roadmap', title: 'Bought' });
    expect(row?.fields.map(({ pointer }) => pointer)).toContain('/milestones/0/when');
    expect(rowAt(workspace, URI, '/milestones/0')).toBeNull();
    const version = workspace.get(URI)?.text.version ?? 0;
    const intent = { type: 'move-bar', part: 'roadmap', pointer: '/milestones/0', days: 7 } as const;
    expect(editAt(workspace, { uri: URI, version, intents: [intent] })).toMatchObject({
      edits: [{ text: 'W10' }],
    });
    expect(editAt(workspace, { uri: URI, version, intents: [{ ...intent, part: 'sop' }] })).toHaveProperty(
      'refused',
    );
  });

  test('a change of the text renews the parts', () => {
    const own = workspaceOf({ 'change.md': TEXT });
    const before = own.get(URI)?.playbook;
    own.set(URI, 'change.md', 2, TEXT.replace('| Tried |', '| Used |'));
    const now = own.check(URI);
    const part = now && partNamed(now.playbook, 'roadmap');
    expect(before).not.toBe(now?.playbook);
    expect(part && now.workspace.contextOf(part).schedule.byName('Used')?.pointer).toBe('/milestones/1');
  });
});
