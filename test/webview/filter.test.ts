import { expect, test } from 'vitest';
import { choicesOf, matchesFilter, NO_FILTER } from '../../src/webview/filter.ts';

const element = { text: 'Train the pilot', owner: 'coo, cfo', phase: 'Pilot', state: 'active' };
test.each([
  [{}, true],
  [{ text: ' TRAIN' }, true],
  [{ text: 'cfo' }, true],
  [{ text: 'sell' }, false],
  [{ owner: 'cfo' }, true],
  [{ owner: 'cf' }, false],
  [{ phase: 'Roll-out' }, false],
  [{ state: 'done' }, false],
  [{ owner: 'coo', phase: 'Pilot', state: 'active', text: 'pilot' }, true],
])('%o', (wanted, matches) => {
  expect(matchesFilter(element, { ...NO_FILTER, ...wanted })).toBe(matches);
});

test('owners and phases are those of the picture', () => {
  const item = (owners: string[], children: unknown[] = []) => ({ owners, children });
  const view = {
    type: 'checklist',
    sections: [{ name: 'Prepare', items: [item(['b'], [item(['a', 'b'])]), item([])] }],
  };
  expect(choicesOf(view as never)).toEqual({ owners: ['a', 'b'], phases: ['Prepare'] });
  expect(choicesOf({ type: 'table' } as never)).toBeNull();
});
