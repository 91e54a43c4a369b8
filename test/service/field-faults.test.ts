import { describe, expect, test } from 'vitest';
import { editAt } from '../../src/service/preview/edit.ts';
import { rowAt } from '../../src/service/preview/inspector.ts';
import { uriOf, workspaceOf } from './support.ts';

const TEXT = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Pilot | pilot | W1-W4 |

## Activities

| Activity | Phase | When | Kotter | Element | Status |
| --- | --- | --- | --- | --- | --- |
| Train | Pilot | W2 | 4 | ability | done |
| Hold | Pilot | W3 | 5 | | |

- [ ] Tell everybody @coo due:W2 kotter:4
`;
const workspace = workspaceOf({ 'a.md': TEXT });

/** Why a value is refused at a pointer, or the lines with it. */
function set(pointer: string, value: string, of = workspace): string {
  const result = editAt(of, {
    uri: uriOf('a.md'),
    version: 1,
    intents: [{ type: 'set-value', pointer, value }],
  });
  return 'refused' in result ? result.refused : result.edits.map(({ text }) => text).join(' ');
}

describe('a value that the text could not hold is refused with what would be found', () => {
  test.each([
    ['/phases/0/when', 'banana', '`banana` is not a time for `When`'],
    ['/activities/0/kotter', '99', '`99` is not a score of `Kotter`'],
    ['/activities/0/element', 'knowlegde', '`knowlegde` is not a value of `Element`'],
    ['/activities/0/phase', 'Nowhere', '"Nowhere" is no phase'],
    ['/phases/0/name', '', 'is what its row is known by'],
    ['/start', '2026-02-30', '`2026-02-30` is not a day'],
    ['/tasks/0/kotter', '9', '`9` is out of range'],
  ])('%s: %j', (pointer, value, reason) => {
    expect(set(pointer, value)).toContain(reason);
  });

  test('and any other is written, whatever else is wrong there', () => {
    expect(set('/phases/0/when', 'W1-W5')).toBe('W1-W5');
    expect(set('/activities/1/element', 'desire')).toContain('desire');
    const wrong = workspaceOf({ 'a.md': TEXT.replace('| W2 | 4 |', '| soon | 99 |') });
    expect(set('/activities/0/status', 'planned', wrong)).toContain('planned');
  });
});

test('a choice is written as its column is', () => {
  const field = rowAt(workspace, uriOf('a.md'), '/activities/1')?.fields.find(
    ({ label }) => label === 'Status',
  );
  expect(field?.suggestions.map(({ value }) => value)).toEqual([
    'planned',
    'in-progress',
    'done',
    'cancelled',
  ]);
});

test('a task offers all of its facts', () => {
  const fields = rowAt(workspace, uriOf('a.md'), '/tasks/0')?.fields ?? [];
  expect(fields.map(({ label, value, type }) => [label, value, type])).toEqual([
    ['Start', '', 'date'],
    ['Due', 'W2', 'text'],
    ['Done', '', 'date'],
    ['After', '', 'text'],
    ['Metric', '', 'text'],
    ['Estimate', '', 'text'],
    ['Kotter', '4', 'text'],
    ['Element', '', 'choice'],
    ['Lever', '', 'choice'],
    ['SOP', '', 'text'],
  ]);
  expect(fields.find(({ label }) => label === 'After')?.suggestions.map(({ value }) => value)).toContain(
    'Train',
  );
});
