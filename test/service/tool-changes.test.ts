import { expect, test } from 'vitest';
import { fenced } from '../../src/extension/fenced.ts';
import { changedLines } from '../../src/service/tools/changed-lines.ts';

const TEXT = 'one\ntwo\r\nthree\n';
const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });

test.each([
  ['a word', [edit(4, 7, 'TWO')], [{ line: 2, before: ['two'], after: ['TWO'] }]],
  ['two words of a line', [edit(6, 7, '0'), edit(4, 5, 'T')], [{ line: 2, before: ['two'], after: ['Tw0'] }]],
  [
    'a line that is added at the end',
    [edit(15, 15, 'four\n')],
    [{ line: 4, before: [], after: ['four', ''] }],
  ],
  ['a line that goes', [edit(4, 9, '')], [{ line: 2, before: ['two', 'three'], after: ['three'] }]],
  [
    'lines apart',
    [edit(9, 14, 'III'), edit(0, 3, 'I')],
    [
      { line: 1, before: ['one'], after: ['I'] },
      { line: 3, before: ['three'], after: ['III'] },
    ],
  ],
])('a person sees %s before it is written', (_, edits, changes) => {
  expect(changedLines(TEXT, edits)).toEqual(changes);
});

test('no line of a text ends the block in which it is shown', () => {
  const shown = fenced([{ line: 1, before: ['```'], after: ['````', '[x](command:y)'] }]);
  expect(shown.split('\n')).toEqual(['`````diff', '@@ 1 @@', '-```', '+````', '+[x](command:y)', '`````']);
});

test('of many lines the rest is counted', () => {
  const shown = fenced([{ line: 1, before: [], after: Array.from({ length: 100 }, () => 'x') }]);
  expect(shown.split('\n').at(-2)).toBe('… 41');
});

test('no line ends the fence that it stands in', () => {
  const line = 'a ` b ```` c\r`````\r[d](command:e)';
  expect(fenced([{ line: 1, before: [line], after: [] }])).toBe(
    `\`\`\`\`\`\`diff\n@@ 1 @@\n-${line}\n\`\`\`\`\`\``,
  );
});
