import { expect, test } from 'vitest';
import { textColumn } from '../../src/extension/text-column.ts';

const group = (viewColumn: number, ...texts: (string | null)[]) => ({ viewColumn, texts });

test.each([
  ['a panel on the left', [group(1, null), group(2, 'b')], 1, 2],
  ['a panel on the right', [group(1, 'b'), group(2, null)], 2, 1],
  ['the text open in the third', [group(1, 'b'), group(2, null), group(3, 'a')], 2, 3],
  ['the text open behind the panel alone', [group(1, 'b'), group(2, 'a', null)], 2, 1],
  ['nothing but the panel', [group(1, null)], 1, null],
  ['a panel that is hidden', [group(1, 'b')], undefined, 1],
])('%s', (_, groups, panel, column) => {
  expect(textColumn(groups, 'a', panel)).toBe(column);
});
