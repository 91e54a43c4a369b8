import { describe, expect, it } from 'vitest';
import { editFor } from '../../../src/core/edits/apply.ts';
import { refusalText } from '../../../src/core/edits/refusal.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import { rowsOf } from '../../../src/core/playbook/rows.ts';
import { after, document, read } from './plan.ts';

describe('set-value', () => {
  it.each<[string, string, string, string]>([
    ['keeps a table aligned', '/phases/0/name', 'Try', '| Try        | M2-M4'],
    ['escapes bars and line breaks', '/phases/0/name', 'a|b\nc', '| a\\|b<br>c  | M2-M4'],
    ['fills an empty cell on its right side', '/phases/1/goal', 'you', '| W5-W8      |   you |'],
    ['empties a cell', '/phases/0/name', '', '|            | M2-M4'],
    ['keeps a comment', '/title', 'New', 'title: New # keep'],
    ['quotes where YAML needs it', '/title', 'a: b', 'title: "a: b" # keep'],
    ['adds a missing key at the end', '/owner', 'Ops', 'start: 2026-01-01\nowner: Ops\n---'],
    ['refuses a missing column', '/phases/0/metric', 'x', 'refused: '],
    ['refuses a list that is a table', '/phases', 'x', 'refused: '],
    ['adds no key that the kind has not', '/tasks', 'x', 'refused: '],
    ['shows a comment as text', '/phases/0/name', '<!-- x -->', '| \\<!-- x --\\> | M2-M4'],
    ['shows marks as text', '/phases/0/name', '*a* \\ [b]', '| \\*a\\* \\\\ \\[b\\] | M2-M4'],
    ['keeps an empty line', '/phases/0/name', 'a\n\nb', '| a<br><br>b | M2-M4'],
  ])('%s', (_, pointer, value, expected) => {
    expect(after(document(), { type: 'set-value', pointer, value })).toContain(expected);
  });

  it.each(['a\\', '\\', 'a\\\\', 'a\\\\\\', '`a`\\', 'a\n\\'])('ends a cell in a backslash: %j', (value) => {
    const text = document();
    const intent: Intent = { type: 'set-value', pointer: '/phases/0/name', value };
    for (const one of [text, text.replaceAll(/ *\| */g, '|')]) {
      const playbook = read(after(one, intent));
      const before = read(one).data.phases as Record<string, unknown>[];
      expect(playbook.data.phases).toEqual([{ ...before[0], name: value }, ...before.slice(1)]);
    }
  });

  it('leaves the phase of a row that means the one above, as merged cells do', () => {
    const text = `---
playbook: roadmap
---

## Activities

| Phase | Activity |
| ----- | -------- |
| One   | Ask      |
|       | Tell     |
|       | Train    |

## Phases

| Phase | When |
| ----- | ---- |
| One   | W1   |
| Two   | W2   |
`;
    const phases = (intent: Intent): unknown =>
      rowsOf(read(after(text, intent)), 'activities').map((row) => row.phase);
    const phase = '/phases/1';
    expect(phases({ type: 'set-phase', pointer: '/activities/0', phase })).toEqual(['Two', 'One', 'One']);
    expect(phases({ type: 'set-phase', pointer: '/activities/1', phase })).toEqual(['One', 'Two', 'One']);
    const cells = (...rows: string[]): Intent => ({
      type: 'set-cells',
      pointer: '/activities',
      cells: Object.fromEntries(rows.map((row) => [`${row}/phase`, 'Two'])),
    });
    expect(phases(cells('0'))).toEqual(['Two', 'One', 'One']);
    expect(phases(cells('0', '1'))).toEqual(['Two', 'Two', 'One']);
  });
});

it('keeps a key of the front matter as its author calls it', () => {
  const text = '---\nplaybook: sop\n标题: 退货\n版本: "1.0"\n---\n';
  const set = (pointer: string, value: string) => after(text, { type: 'set-value', pointer, value });
  expect(set('/title', '商品退货')).toBe(text.replace('退货', '商品退货'));
  expect(set('/version', '')).not.toContain('version:');
});

describe('set-value beside what else is written', () => {
  const front = (...lines: string[]) => ['---', 'playbook: roadmap', ...lines, '---', ''].join('\n');
  const table = (cell: string) =>
    `${front('title: T')}\n## Phases\n\n| Phase | When |\n|---|---|\n| ${cell} | W1 |\n`;

  it.each<[string, string, string, string, string]>([
    ['an item of a list is not emptied', front('tags: [b, c]'), '/tags/0', '', 'refused: Tags'],
    ['an anchor is not set for its alias', front('title: &a T', 'owner: *a'), '/owner', 'x', 'refused: '],
    ['nor an alias for its anchor', front('title: &a T', 'owner: *a'), '/title', 'x', 'refused: '],
    [
      'a row of keys that nobody knows is no text',
      front('activities:', '  - nae: Ask'),
      '/activities/0',
      'x',
      'refused: ',
    ],
    ['a text with a colon is one', front('activities:', '  - "a: b"'), '/activities/0', 'x', '  - x\n---'],
    ['a comment in a cell stays', table('a <!-- b -->'), '/phases/0/name', 'c', '| c <!-- b --> |'],
    [
      'a mapping in braces gets no line',
      '---\n{playbook: roadmap, title: T}\n---\n',
      '/owner',
      'x',
      'refused: ',
    ],
    [
      'a key of an unknown kind is no second one',
      front('title: T').replace('roadmap', 'road'),
      '/title',
      'x',
      'title: x\n---',
    ],
    [
      'a key in another spelling neither',
      front('review_by: 2026-01-01').replace('roadmap', 'road'),
      '/review-by',
      'x',
      'review_by: x\n---',
    ],
  ])('%s', (_, text, pointer, value, expected) => {
    expect(after(text, { type: 'set-value', pointer, value })).toContain(expected);
  });
});

describe('lists, labels of both languages, words of a refusal', () => {
  const charter = (coalition: string) =>
    `---\nplaybook: change\ntitle: T\ncoalition: ${coalition}\nstatus: draft\n---\n`;

  it.each([
    ['[ceo, coo]', 'coalition: [ceo, "a: b", cfo]\nstatus'],
    ['\n  - ceo\n  - coo', 'coalition: \n  [ceo, "a: b", cfo]\nstatus'],
    ['[ceo, coo] # see minutes', 'coalition: [ceo, "a: b", cfo] # see minutes\nstatus'],
    ['\n  - ceo # chair\n  - coo', 'refused: '],
    ['&a [ceo]', 'coalition: &a [ceo, "a: b", cfo]'],
  ])('sets the list %j', (source, expected) => {
    const intent: Intent = { type: 'set-value', pointer: '/coalition', value: 'ceo, a: b, cfo' };
    expect(after(charter(source), intent)).toContain(expected);
  });

  it('adds an aligned row', () => {
    const values = { name: 'After', goal: 'x' };
    expect(after(document(), { type: 'add-row', pointer: '/phases', values })).toContain(
      '| Roll-out   | W5-W8      |       |\n| After      |            |     x |\n',
    );
    expect(after(document(), { type: 'add-row', pointer: '/gates', values })).toContain('refused');
  });

  it('adds a row to an empty table by its Chinese labels', () => {
    const text = '---\nplaybook: roadmap\ntitle: 计划\n---\n\n## 阶段\n\n| 阶段 | 时间 |\n| --- | --- |\n';
    const values = { name: '试点', when: 'M1' };
    expect(after(text, { type: 'add-row', pointer: '/phases', values })).toContain(
      '| --- | --- |\n| 试点 | M1  |\n',
    );
  });

  it('says why in both languages', () => {
    const result = editFor(read(document()), { type: 'tick-task', pointer: '/tasks/9', done: true });
    const texts = 'refused' in result ? [refusalText(result, 'en'), refusalText(result, 'zh')] : [];
    expect(texts).toEqual(['that task is not in the document any more', '文档中已没有该任务']);
  });

  it.each<[pointer: string, en: string, zh: string]>([
    ['/title', 'Title', '标题'],
    ['/phases', 'Phases', '阶段'],
    ['/phases/0', 'Pilot', 'Pilot'],
    ['/phases/0/when', 'When of Pilot', 'Pilot：时间'],
    ['/tasks/0', 'Call the shops', 'Call the shops'],
  ])('calls %s as its reader does', (at, en, zh) => {
    const playbook = read(
      '---\nplaybook: roadmap\n---\n\n## Phases\n\n| Phase | When |\n|---|---|\n| Pilot | W1 |\n\n- [ ] Call the shops\n',
    );
    const refusal = { refused: 'no-place', at } as const;
    expect(refusalText(refusal, 'en', playbook)).toBe(`${en} has no column or key in the document`);
    expect(refusalText(refusal, 'zh', playbook)).toBe(`文档中没有“${zh}”对应的列或键`);
  });

  it('leaves what a row says by no more than that it is as above', () => {
    const text = `---
playbook: roadmap
---

## Activities

| Activity | Owner |
| -------- | ----- |
| Ask      | Ann   |
| Tell     | ditto |
| Train    | 同上  |
`;
    const owners = (intent: Intent): unknown =>
      rowsOf(read(after(text, intent)), 'activities').map((row) => row.owner);
    const [pointer, value] = ['/activities/0/owner', 'Ben'];
    expect(owners({ type: 'set-value', pointer, value })).toEqual(['Ben', 'Ann', 'Ann']);
    expect(owners({ type: 'set-value', pointer: '/activities/1/owner', value })).toEqual([
      'Ann',
      'Ben',
      'Ann',
    ]);
    expect(owners({ type: 'set-cells', pointer: '/activities', cells: { '0/owner': value } })).toEqual([
      'Ben',
      'Ann',
      'Ann',
    ]);
  });
});
