import { expect, test } from 'vitest';
import { editFor, readPlaybook } from '../../../src/core/index.ts';

const CARD = `---
playbook: change
title: New tills
---

## Where people stand

| Element | Score |
| --- | --- |
| Awareness | 4 |
| Desire | 2 |
| Knowledge | 3 |
| Ability | 3 |
| Reinforcement | 3 |
`;

/** What becomes of cells in the card of the charter. */
function filled(cells: Record<string, string>) {
  const playbook = readPlaybook({ path: 'change.md', text: CARD })!;
  expect(playbook.parts.map(({ kind }) => kind)).toEqual(['adkar']);
  return editFor(playbook, { type: 'set-cells', part: 'adkar', pointer: '/scores', cells });
}

test('a part that is known by its words keeps them', () => {
  expect(filled({ '0/score': '5' })).toHaveProperty('edits');
  const names = Object.fromEntries([0, 1, 2, 3, 4].map((row) => [`${row}/element`, `x${row}`]));
  expect(filled(names)).toMatchObject({ refused: 'not-alone' });
});
