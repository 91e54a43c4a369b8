import { describe, expect, test } from 'vitest';
import { editAt } from '../../src/service/preview/edit.ts';
import { viewsAt } from '../../src/service/preview/views.ts';
import type { Intent } from '../../src/core/generated/intents.ts';
import { applied, uriOf, workspaceOf } from './support.ts';

const PLAN = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

## Phases

| Id    | Phase | Colour  | When  | Owner |
| ----- | ----- | ------- | ----- | ----- |
| pilot | Pilot | none    | W2-W4 |       |
| build | Build |         |       |       |

## Activities

| Activity | Status  | When |
| -------- | ------- | ---- |
| Ask      | Done    | W1   |
| Tell     | planned | soon |

## Milestones

- 2026-02-01: Alpha
`;

const workspace = workspaceOf({ 'plan.md': PLAN });
const uri = uriOf('plan.md');
const lists = viewsAt(workspace, uri, true)?.lists ?? [];

/** The text after an edit, or why it was refused. */
function after(intent: Intent): string {
  const result = editAt(workspace, { uri, version: 1, intents: [intent] });
  if ('refused' in result) return result.refused;
  return applied(
    PLAN,
    result.edits.map(({ start, end, text }) => ({ range: { start, end }, newText: text })),
  );
}

describe('lists as grids', () => {
  test('come where they are asked for, with the columns of their tables', () => {
    expect(viewsAt(workspace, uri)?.lists).toBeUndefined();
    expect(lists.map(({ pointer, columns }) => [pointer, columns.map(({ key }) => key)])).toEqual([
      ['/phases', ['id', 'name', 'when', 'owner']],
      ['/activities', ['name', 'status', 'when']],
      ['/milestones', ['name', 'when']],
    ]);
    expect(lists[0]?.hidden).toEqual(['Colour']);
    expect(lists[0]?.columns.map(({ fixed }) => fixed)).toEqual([true, false, false, false]);
  });

  test('have what is written, what it is called and what it is sorted by', () => {
    expect(lists[0]?.rows[0]?.cells[2]).toEqual({ text: 'W2-W4', order: '2026-01-12' });
    const [ask, tell] = lists[1]?.rows ?? [];
    expect(ask?.cells[1]).toEqual({ text: 'Done', order: expect.any(Number) });
    expect(tell?.cells[1]).toEqual({ text: 'planned', shown: 'Planned', order: expect.any(Number) });
    expect(Number(tell?.cells[1]?.order)).toBeLessThan(Number(ask?.cells[1]?.order));
    expect(tell?.cells[2]).toEqual({ text: 'soon' });
  });
});

describe('edits of many cells', () => {
  const cells = (own: Record<string, string>, pointer = '/phases'): string =>
    after({ type: 'set-cells', pointer, cells: own });

  test('are made as one', () => {
    expect(cells({ '0/when': '2026-03-02', '2/name': 'Keep', '2/when': 'W9' })).toContain(
      '|       | Keep  |         | W9         |       |',
    );
  });

  test('are refused as a whole where one is not understood, and that one is named', () => {
    expect(cells({ '0/when': 'W3', '1/when': 'W5?5' })).toMatch(/^When of Build: /);
    expect(cells({ '1/owner': 'x', '2/name': 'Keep', '2/when': 'W5?5' })).toMatch(/^When of Keep: /);
    expect(cells({ '0/name': '' })).toMatch(/^Phase of Pilot is what its row is known by/);
  });

  test('do not speak of what was not understood before', () => {
    expect(cells({ '1/name': 'Tell all', '1/status': 'Done' }, '/activities')).toContain('| Tell all |');
  });

  test('of another version of the text are refused', () => {
    const intent: Intent = { type: 'move-row', pointer: '/phases/0', to: 1 };
    expect(editAt(workspace, { uri, version: 2, intents: [intent] })).toEqual({
      refused: 'the text has changed meanwhile; look again and repeat',
    });
  });
});
