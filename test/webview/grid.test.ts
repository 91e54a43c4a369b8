import { describe, expect, test } from 'vitest';
import { rangeOfText, textOfRange } from '../../src/core/edits/rows/range-text.ts';
import { arranged, nextSort } from '../../src/webview/grid/arrange.ts';
import { gridKey, type KeyPressed } from '../../src/webview/grid/keys.ts';
import {
  areaOf,
  duplicated,
  emptied,
  moved,
  pasted,
  removed,
  textsIn,
  typed,
} from '../../src/webview/grid/requests.ts';
import { htmlOfRange } from '../../src/webview/grid/spreadsheet.ts';
import { remembered } from '../../src/webview/remembered.ts';
import type { GridCell, ListGrid } from '../../src/service/preview/picture-messages.ts';

const column = (key: string, fixed = false) => ({
  key,
  label: key,
  help: '',
  numeric: false,
  fixed,
  suggestions: [],
});

function listOf(rows: (string | GridCell)[][]): ListGrid {
  return {
    pointer: '/phases',
    name: 'Phases',
    hidden: [],
    columns: [column('id', true), column('name'), column('when')],
    rows: rows.map((cells, index) => ({
      pointer: `/phases/${index}`,
      cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
    })),
  };
}

const LIST = listOf([
  ['p', 'Pilot', { text: 'W10', order: '2026-03-09' }],
  ['', 'Build', { text: 'W9', order: '2026-03-02' }],
  ['r', 'Roll-out', ''],
  ['k', 'Keep', 'after Roll-out'],
]);
const ALL = { list: LIST, order: [0, 1, 2, 3] };

describe('what a spreadsheet has on the clipboard', () => {
  test.each<[string, string, string[][]]>([
    [
      'cells and rows',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a row less its last cells', 'a\tb\n\nc', [['a', 'b'], [''], ['c']]],
    ['a quoted cell with a line break and quotes', '"a\nb ""c"""\td', [['a\nb "c"', 'd']]],
    ['a line break as Windows has it', '"a\r\nb"', [['a\nb']]],
    ['a tab within quotes', '"a\tb"\tc', [['a\tb', 'c']]],
    ['quotes in the middle', 'a "b" c\t5"', [['a "b" c', '5"']]],
    ['a quote that nothing closes', '"a\tb', [['"a', 'b']]],
    ['one empty cell', '', [['']]],
    ['a date and a figure as they stand', '2026/5/1\t1,200.5', [['2026/5/1', '1,200.5']]],
  ])('%s', (_, text, range) => {
    expect(rangeOfText(text)).toEqual(range);
  });

  test('what is copied is read back, and is no markup', () => {
    const range = [
      ['a\tb', 'c\n"d"'],
      ['<b>&', ''],
    ];
    expect(rangeOfText(textOfRange(range))).toEqual(range);
    expect(rangeOfText(textOfRange([['a'], ['']]))).toEqual([['a'], ['']]);
    expect(htmlOfRange([['<b>&\n']])).toBe('<table><tr><td>&lt;b&gt;&amp;<br></td></tr></table>');
  });
});

describe('rows as they are shown', () => {
  test('by the day behind a time, with those that have none last', () => {
    expect(arranged(LIST, { column: 'when', descending: false }, '', 'en')).toEqual([1, 0, 3, 2]);
    expect(arranged(LIST, { column: 'when', descending: true }, '', 'en')).toEqual([0, 1, 3, 2]);
  });

  test('by words, figures in them as figures', () => {
    const list = listOf([
      ['', 'Step 10', ''],
      ['', 'step 9', ''],
      ['', '乙', ''],
      ['', '甲', ''],
    ]);
    expect(arranged(list, { column: 'name', descending: false }, '', 'en').slice(0, 2)).toEqual([1, 0]);
  });

  test('those alone that have the letters', () => {
    expect(arranged(LIST, null, ' ROLL', 'en')).toEqual([2, 3]);
  });

  test('a head sorts up, then down, then as the text has it', () => {
    const up = nextSort(null, 'when');
    const down = nextSort(up, 'when');
    expect([up?.descending, down?.descending, nextSort(down, 'when')]).toEqual([false, true, null]);
    expect(nextSort(down, 'name')).toEqual({ column: 'name', descending: false });
  });
});

describe('keys', () => {
  const press = (keys: string, at = { row: 1, column: 1 }) => {
    const parts = keys.split('+');
    const event: KeyPressed = {
      key: parts.at(-1) ?? '',
      ctrlKey: parts.includes('Ctrl'),
      metaKey: false,
      shiftKey: parts.includes('Shift'),
      altKey: parts.includes('Alt'),
    };
    return gridKey(event, at, 4, 3);
  };
  const go = (row: number, to: number, extend = false) => ({ type: 'go', to: { row, column: to }, extend });

  test.each<[string, unknown]>([
    ['ArrowDown', go(2, 1)],
    ['Shift+ArrowRight', go(1, 2, true)],
    ['Ctrl+ArrowDown', go(4, 1)],
    ['Ctrl+ArrowLeft', go(1, 0)],
    ['PageUp', go(0, 1)],
    ['Home', go(1, 0)],
    ['Ctrl+End', go(4, 2)],
    ['Enter', { type: 'edit', text: null }],
    ['F2', { type: 'edit', text: null }],
    ['x', { type: 'edit', text: 'x' }],
    ['中', { type: 'edit', text: '中' }],
    ['Delete', { type: 'clear' }],
    ['Ctrl+Enter', { type: 'add' }],
    ['Alt+ArrowUp', { type: 'move', by: -1 }],
    ['Alt+Shift+ArrowDown', { type: 'duplicate' }],
    ['Ctrl+Shift+K', { type: 'delete' }],
    ['Alt+Shift+ArrowLeft', { type: 'widen', by: -1 }],
    ['Ctrl+a', { type: 'all' }],
    ['Escape', { type: 'leave' }],
    ['Tab', null],
    ['Ctrl+c', null],
    ['Ctrl+z', null],
    [' ', null],
  ])('%s', (keys, wanted) => {
    expect(press(keys)).toEqual(wanted);
  });

  test('lead into the head, and no further than the blank row', () => {
    expect(press('ArrowUp', { row: 0, column: 1 })).toEqual(go(-1, 1));
    expect(press('ArrowUp', { row: -1, column: 1 })).toEqual(go(-1, 1));
    expect(press('ArrowDown', { row: 4, column: 1 })).toEqual(go(4, 1));
  });
});

describe('what is asked for', () => {
  const area = (...[row, at, toRow, to]: [number, number, number, number]) =>
    areaOf({ row: toRow, column: to }, { row, column: at });
  const cells = (asked: ReturnType<typeof typed>) =>
    asked && 'intent' in asked && asked.intent.type === 'set-cells' ? asked.intent.cells : asked;

  test('a cell is written where its row stands in the text, and not where nothing changes', () => {
    const sorted = { list: LIST, order: [1, 0] };
    expect(cells(typed(sorted, { row: 0, column: 1 }, 'New'))).toEqual({ '1/name': 'New' });
    expect(typed(sorted, { row: 0, column: 1 }, 'Build')).toBeNull();
  });

  test('the blank row is a new one, behind all that are not shown too', () => {
    expect(cells(typed({ list: LIST, order: [1] }, { row: 1, column: 1 }, 'New'))).toEqual({
      '4/name': 'New',
    });
  });

  test('an id that others know a row by stays; a missing one may be given', () => {
    expect(typed(ALL, { row: 0, column: 0 }, 'x')).toEqual({ refused: 'fixed' });
    expect(cells(typed(ALL, { row: 1, column: 0 }, 'x'))).toEqual({ '1/id': 'x' });
  });

  test('a range fills cells and adds rows; a single text fills what is selected', () => {
    expect(
      cells(
        pasted(ALL, area(3, 1, 3, 1), [
          ['A', 'W1'],
          ['B', 'W2'],
        ]),
      ),
    ).toEqual({
      '3/name': 'A',
      '3/when': 'W1',
      '4/name': 'B',
      '4/when': 'W2',
    });
    expect(cells(pasted(ALL, area(0, 2, 1, 2), [['W3']]))).toEqual({ '0/when': 'W3', '1/when': 'W3' });
    expect(pasted(ALL, area(0, 2, 0, 2), [['a', 'b']])).toEqual({ refused: 'tooWide' });
    const many = Array.from({ length: 50_001 }, () => ['x']);
    expect(pasted(ALL, area(0, 1, 0, 1), many)).toEqual({ refused: 'tooMuch' });
  });

  test('cells are emptied, and copied as they are written', () => {
    expect(cells(emptied(ALL, area(0, 1, 1, 2)))).toEqual({
      '0/name': '',
      '0/when': '',
      '1/name': '',
      '1/when': '',
    });
    expect(textsIn(ALL, area(1, 1, 4, 2))).toEqual([
      ['Build', 'W9'],
      ['Roll-out', ''],
      ['Keep', 'after Roll-out'],
    ]);
  });

  test('rows are moved, copied and taken out by their place in the text', () => {
    const sorted = { list: LIST, order: [3, 1, 0] };
    expect(moved(ALL, 1, 1)).toEqual({ intent: { type: 'move-row', pointer: '/phases/1', to: 2 } });
    expect([moved(ALL, 0, -1), moved(ALL, 3, 1), moved(ALL, 4, -1)]).toEqual([null, null, null]);
    expect(duplicated(sorted, 0)).toEqual({ intent: { type: 'duplicate-row', pointer: '/phases/3' } });
    expect(removed(sorted, area(1, 0, 2, 0))).toEqual({
      intent: { type: 'delete-row', pointer: '/phases/0', count: 2 },
    });
    expect(removed(sorted, area(0, 0, 1, 0))).toEqual({ refused: 'notThis' });
  });
});

test('of what is remembered the oldest is forgotten', () => {
  const entries = Array.from({ length: 100 }, (_, index): [string, number] => [`${index}`, index]);
  expect(remembered(entries, '5', 6).slice(-2)).toEqual([
    ['99', 99],
    ['5', 6],
  ]);
  expect(remembered(entries, 'new', 0)).toHaveLength(100);
  expect(remembered(entries, 'new', 0)[0]).toEqual(['1', 1]);
});
