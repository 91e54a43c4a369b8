import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/edits/apply-edits.ts';
import { keepAligned } from '../../../src/core/edits/keep-aligned.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

/** A text after one word of it was replaced wherever it stands, with what keeps its tables aligned. */
function replaced(text: string, from: string, to: string): string {
  const edits = [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => ({
    range: { start: index, end: index + from.length },
    text: to,
  }));
  const kept = keepAligned(parseSyntax(text), edits);
  const sum = (all: typeof kept): number =>
    all.reduce((chars, { range }) => chars + range.end - range.start, 0);
  expect(sum(kept)).toBeLessThanOrEqual(text.length);
  return applyEdits(text, kept);
}

const TABLE = `| Name  | Owner |  Cost |
| ----- | :---: | ----: |
| Pilot |  coo  |     3 |
| Train |  cfo  | 1,000 |
`;

describe('a table that is aligned stays so', () => {
  test.each([
    [
      'Train',
      'Train all of the staff',
      `| Name                   | Owner |  Cost |
| ---------------------- | :---: | ----: |
| Pilot                  |  coo  |     3 |
| Train all of the staff |  cfo  | 1,000 |
`,
    ],
    [
      'Train',
      'T',
      `| Name  | Owner |  Cost |
| ----- | :---: | ----: |
| Pilot |  coo  |     3 |
| T     |  cfo  | 1,000 |
`,
    ],
    [
      'Pilot',
      '试点期间',
      `| Name     | Owner |  Cost |
| -------- | :---: | ----: |
| 试点期间 |  coo  |     3 |
| Train    |  cfo  | 1,000 |
`,
    ],
    [
      '1,000',
      '1,000,000',
      `| Name  | Owner |      Cost |
| ----- | :---: | --------: |
| Pilot |  coo  |         3 |
| Train |  cfo  | 1,000,000 |
`,
    ],
    [
      'cfo',
      'finance',
      `| Name  |  Owner  |  Cost |
| ----- | :-----: | ----: |
| Pilot |   coo   |     3 |
| Train | finance | 1,000 |
`,
    ],
    [
      'Owner',
      'Who answers',
      `| Name  | Who answers |  Cost |
| ----- | :---------: | ----: |
| Pilot |     coo     |     3 |
| Train |     cfo     | 1,000 |
`,
    ],
    [
      'Name',
      'A \\| B \\| C',
      `| A \\| B \\| C | Owner |  Cost |
| ----------- | :---: | ----: |
| Pilot       |  coo  |     3 |
| Train       |  cfo  | 1,000 |
`,
    ],
  ])('%s becomes %s', (from, to, wanted) => {
    expect(replaced(TABLE, from, to)).toBe(wanted);
    const crlf = TABLE.replaceAll('\n', '\r\n');
    expect(replaced(crlf, from, to)).toBe(wanted.replaceAll('\n', '\r\n'));
    const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
    expect(replaced(indented(TABLE), from, to)).toBe(indented(wanted));
  });

  test('with bars that touch their texts too', () => {
    expect(replaced('|ab|c|\n|--|-|\n|de|f|\n', 'de', 'defg')).toBe('|ab  |c|\n|----|-|\n|defg|f|\n');
  });

  test('and what is beside it is edited as it was to be', () => {
    const text = `Train here.\n\n${TABLE}\nTrain there.\n\n${TABLE}`;
    const wanted = replaced(TABLE, 'Train', 'Train everybody');
    expect(replaced(text, 'Train', 'Train everybody')).toBe(
      `Train everybody here.\n\n${wanted}\nTrain everybody there.\n\n${wanted}`,
    );
  });
});

test('a table that is not aligned is left as it is', () => {
  const text = '| Name | Owner |\n| --- | --- |\n| Pilot | coo |\n';
  expect(replaced(text, 'Pilot', 'Pilot run')).toBe(text.replace('Pilot', 'Pilot run'));
});

test('what ends a table, or makes cells of a row, is put as it is', () => {
  expect(replaced(TABLE, 'Pilot', 'A | B')).toBe(TABLE.replace('Pilot', 'A | B'));
  const ended = keepAligned(parseSyntax(TABLE), [{ range: { start: 0, end: 0 }, text: '<!-- x -->\n\n' }]);
  expect(applyEdits(TABLE, ended)).toBe(`<!-- x -->\n\n${TABLE}`);
});

test('dashes that are the text of a cell keep their number', () => {
  const text = '| Name | Owner |\n| ---- | ----- |\n| a    | ---   |\n';
  expect(replaced(text, 'a ', 'a--- of all ')).toContain('| ---   |');
  expect(replaced(text, 'Owner', 'Owner of it')).toBe(
    '| Name | Owner of it |\n| ---- | ----------- |\n| a    | ---         |\n',
  );
});
