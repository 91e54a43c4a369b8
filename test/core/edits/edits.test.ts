import { rowsOf } from '../../../src/core/playbook/rows.ts';
import { refusalText } from '../../../src/core/edits/refusal.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../src/core/generated/registry.ts';
import { applyEdits, editFor } from '../../../src/core/edits/apply.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import { bind } from '../../../src/core/playbook/bind.ts';
import type { Playbook } from '../../../src/core/playbook/types.ts';
import type { Schedule, ScheduledItem } from '../../../src/core/schedule/types.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

function read(text: string): Playbook {
  const playbook = bind(parseSyntax(text), 'plan.md', builtIn.kinds);
  if (!playbook) throw new Error('not a playbook');
  return playbook;
}

function scheduled(pointer: string, start: string, end: string): Schedule {
  const item: ScheduledItem = {
    pointer,
    type: 'phase',
    id: 'x',
    name: 'x',
    start,
    end,
    dependencies: [],
    slack: null,
    critical: false,
    baseline: null,
    slip: null,
    reasons: [],
  };
  const byPointer = new Map([[pointer, item]]);
  const nothing = { lost: [], criticalPath: [], cycles: [] };
  return {
    axis: 'dated',
    start,
    end,
    items: [item],
    byPointer,
    byName: () => null,
    waitsFor: () => [],
    days: () => null,
    ...nothing,
  };
}

/** The text after the intent, or why it was refused. */
function after(text: string, intent: Intent, schedule?: Schedule): string {
  const playbook = read(text);
  const result = editFor(playbook, intent, schedule);
  return 'refused' in result
    ? `refused: ${refusalText(result, 'en', playbook)}`
    : applyEdits(text, result.edits);
}

const document = (when = 'M2-M4') => `---
playbook: roadmap
title: Plan # keep
start: 2026-01-01
---

## Phases

| Phase      | When       |  Goal |
| ---------- | ---------- | ----: |
| Pilot      | ${when.padEnd(10)} |    me |
| Roll-out   | W5-W8      |       |

- [ ] Train @ops start:W1 due:W2
- [x] Buy
`;

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
});

it('keeps a key of the front matter as its author calls it', () => {
  const text = '---\nplaybook: sop\n标题: 退货\n版本: "1.0"\n---\n';
  const set = (pointer: string, value: string) => after(text, { type: 'set-value', pointer, value });
  expect(set('/title', '商品退货')).toBe(text.replace('退货', '商品退货'));
  expect(set('/version', '')).not.toContain('version:');
});

describe('set-value in a task', () => {
  it.each<[string, string, string, string]>([
    ['replaces a fact', '/tasks/0/due', 'W3', '@ops start:W1 due:W3\n'],
    ['adds a missing one at the end', '/tasks/1/due', '2026-02-01', '- [x] Buy due:2026-02-01\n'],
    ['quotes what a space would end', '/tasks/0/due', 'end of M1', 'due:"end of M1"\n'],
    ['takes one out', '/tasks/0/start', ' ', '- [ ] Train @ops due:W2\n'],
    ['takes nothing out where nothing is', '/tasks/1/due', '', '- [x] Buy\n'],
    ['escapes quotes and marks', '/tasks/0/due', 'a "b" `c`', 'due:"a \\"b\\" \\`c\\`"\n'],
    ['writes an address', '/tasks/0/sop', 'https://a.example/b_c', 'sop:"https://a.example/b_c"\n'],
    ['refuses a second line', '/tasks/0/due', 'a\nb', 'refused: Train cannot take that'],
    ['refuses a task that is not there', '/tasks/9/due', 'W1', 'refused: that task is not'],
    ['knows no such fact', '/tasks/0/colour', 'red', 'refused: '],
  ])('%s', (_, pointer, value, expected) => {
    expect(after(document(), { type: 'set-value', pointer, value })).toContain(expected);
  });
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

describe('tasks in the notations people use', () => {
  const plan = (task: string) => `---\nplaybook: roadmap\nstart: 2026-01-01\n---\n\n${task}\n`;
  const set = (task: string, key: string, value: string): string =>
    after(plan(task), { type: 'set-value', pointer: `/tasks/0/${key}`, value })
      .replace(plan(''), '')
      .trimEnd();
  const made = (task: string, key: string, value: string): string =>
    set(task, key, value).split('\n').at(-1) ?? '';

  it.each([
    ['- [ ] Train 📅 2026-02-19', 'due', '2026-03-01', '- [ ] Train 📅 2026-03-01'],
    ['- [ ] Train 📅 2026-02-19 @ann', 'due', 'W6', '- [ ] Train due:W6 @ann'],
    ['- [ ] Train 📅 2026-02-19', 'due', '', '- [ ] Train'],
    ['- [ ] Train 📅 2026-02-19', 'start', '2026-02-01', '- [ ] Train 📅 2026-02-19 🛫 2026-02-01'],
    ['- [ ] 培训 截止：第6周', 'due', '第7周', '- [ ] 培训 截止：第7周'],
    ['- [ ] 培训（负责人：张三，截止：第6周）', 'due', 'W8', '- [ ] 培训（负责人：张三，截止：W8）'],
    ['- [ ] Train **due:W6**', 'due', 'W8', '- [ ] Train **due:W8**'],
    ['- [ ] Train due:W6 due:W7', 'due', 'W8', '- [ ] Train due:W8 due:W7'],
    ['- [ ] Train (Owner: Ann)', 'due', 'W8', '- [ ] Train (Owner: Ann) due:W8'],
  ])('%s: %s = %s', (task, key, value, expected) => {
    expect(made(task, key, value)).toBe(expected);
  });

  const tick = (mark: string, done: boolean): string =>
    after(plan(`- [${mark}] Train`), { type: 'tick-task', pointer: '/tasks/0', done });

  it.each(['~', '/', '>'])('ticks [%s], and leaves it where it is not done already', (mark) => {
    expect(tick(mark, true)).toBe(plan('- [x] Train'));
    expect(tick(mark, false)).toBe(plan(`- [${mark}] Train`));
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

  it('does not tick what is cancelled', () => {
    expect(tick('-', true)).toMatch(/^refused: the task "Train" is cancelled/);
    expect(tick('-', false)).toBe(plan('- [-] Train'));
  });
});

describe('tick-task and add-row', () => {
  it('ticks one character', () => {
    expect(after(document(), { type: 'tick-task', pointer: '/tasks/0', done: true })).toBe(
      document().replace('[ ]', '[x]'),
    );
  });

  it('adds an aligned row', () => {
    const values = { name: 'After', goal: 'x' };
    expect(after(document(), { type: 'add-row', pointer: '/phases', values })).toContain(
      '| Roll-out   | W5-W8      |       |\n| After      |            |     x |\n',
    );
    expect(after(document(), { type: 'add-row', pointer: '/gates', values })).toContain('refused');
  });
});

describe('move-bar', () => {
  it.each<[string, number, string]>([
    ['M2-M4', 28, 'M3-M5'],
    ['month 2 to 4', 28, 'month 3 to 5'],
    ['M2-M4', 10, '2026-02-11..2026-05-10'],
    ['W5-W8', 14, 'W7-W10'],
    ['第5-6周', 7, '第6-7周'],
    ['2026-02-01', 3, '2026-02-04'],
    ['2026-02-01 / 6w', 3, '2026-02-04 / 6w'],
    ['2026-02', 28, '2026-03'],
    ['after Roll-out', 7, 'refused'],
    // What hangs on a row or the go-live is not overwritten by days, in whatever words it does.
    ['finish before Roll-out', 7, 'refused'],
    ['与Roll-out同时开始 / 5d', 7, 'refused'],
    ['2 weeks before go-live', 7, 'refused'],
    ['T-7 days', 7, 'refused'],
    ['上线后第1-4周', 7, 'refused'],
    // A form that cannot be kept becomes days; what a remark says beside them would no longer be true.
    ['month 2 onward', 28, 'month 3 onward'],
    ['by 2026-03-31', 1, 'by 2026-04-01'],
    ['2026-03-31 09:00', 1, '2026-04-01 09:00'],
    ['Oct 16-29, 2025', 7, '2026-02-08..2026-05-07'],
    ['April 15', 7, '2026-02-08..2026-05-07'],
    ['01/06/2024', 7, '2026-02-08..2026-05-07'],
    ['Q3 2025', 7, '2026-02-08..2026-05-07'],
    ['Month 2, Week 1', 7, '2026-02-08..2026-05-07'],
    ['Week 4 (02/24)', 7, '2026-02-08..2026-05-07'],
    ['2026年4-6月', 7, '2026-02-08..2026-05-07'],
  ])('%s by %i days is %s', (when, days, expected) => {
    const schedule = scheduled('/phases/0', '2026-02-01', '2026-04-30');
    const intent: Intent = { type: 'move-bar', pointer: '/phases/0', days };
    expect(after(document(when), intent, schedule)).toContain(expected);
  });

  it('moves facts that are dates alone, whatever another is called', () => {
    const text = document().replace('start:W1', 'constructor:2026-01-01 toString:W1');
    const moved = after(text, { type: 'move-bar', pointer: '/tasks/0', days: 7 });
    expect(moved).toContain('constructor:2026-01-01 toString:W1 due:W3');
  });

  it('moves a gate and leaves the phases that it stands between', () => {
    const text =
      document() +
      '\n## Gates\n\n| Gate | From | To | When |\n|---|---|---|---|\n| G | Pilot | Roll-out | M4 |\n';
    const schedule = scheduled('/gates/0', '2026-04-01', '2026-04-30');
    const intent: Intent = { type: 'move-bar', pointer: '/gates/0', days: 3 };
    expect(after(text, intent, schedule)).toContain('| G | Pilot | Roll-out | 2026-04-04..2026-05-03 |');
  });

  it('refuses to move beyond the calendar, and before the first day', () => {
    const relative = { ...scheduled('/phases/0', '2001-01-01', '2001-01-07'), axis: 'relative' } as const;
    const resized: Intent = {
      type: 'resize-bar',
      pointer: '/phases/0',
      start: '2000-12-01',
      end: '2001-01-03',
    };
    expect(after(document('W1'), resized, relative)).toContain('refused');
    const text = document('9999-12-30');
    expect(after(text, { type: 'move-bar', pointer: '/phases/0', days: 7 })).toContain('refused');
  });

  it.each([
    'after Prepare / 5d',
    'with Prepare',
    'finish with Prepare',
    'finish before Prepare',
    '与Prepare同时开始 / 5d',
    'Prepare之后2周',
    'after Prepare..2026-05-01',
  ])('moves and resizes nothing that hangs on another row: %s', (when) => {
    const schedule = scheduled('/phases/0', '2026-02-01', '2026-02-07');
    const [start, end] = ['2026-03-01', '2026-03-05'];
    for (const intent of [
      { type: 'move-bar', pointer: '/phases/0', days: 7 },
      { type: 'resize-bar', pointer: '/phases/0', start, end },
    ] as const)
      expect(after(document(when), intent, schedule)).toContain('refused: Pilot hangs on another row');
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

  it('moves the facts of a task, and refuses what it cannot say without a start', () => {
    expect(after(document(), { type: 'move-bar', pointer: '/tasks/0', days: 7 })).toContain(
      'start:W2 due:W3',
    );
    expect(after(document(), { type: 'move-bar', pointer: '/tasks/0', days: 3 })).toContain('refused');
    const resized = {
      type: 'resize-bar',
      pointer: '/tasks/0',
      start: '2026-01-05',
      end: '2026-01-06',
    } as const;
    expect(after(document(), resized)).toContain('start:2026-01-05 due:2026-01-06');
  });
});

const words = fc
  .string({ unit: fc.constantFrom(...'ab1 :#"\'|,-{}中，@%?😀*_`~\\[]<>&!'), maxLength: 14 })
  .map((text) => `v${text}`.trim());
const bodies = fc.record({
  names: fc.array(words, { minLength: 1, maxLength: 4 }),
  done: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.constantFrom('', '\uFEFF'),
});

function written({
  names,
  done,
  eol,
  bom,
}: {
  names: string[];
  done: boolean[];
  eol: string;
  bom: string;
}): string {
  const rows = names.map((name) => `| ${name.replaceAll('|', '\\|').padEnd(12)} | W1 |  x |`);
  const tasks = done.map((state, index) => `- [${state ? 'x' : ' '}] Task ${index}`);
  const lines = [
    '---',
    'playbook: roadmap',
    'title: T  # why',
    'x-own: [a,  b]',
    '---',
    '',
    '# T',
    '',
    '## Phases',
    '',
  ];
  return bom + [...lines, '| Phase | When | Owner |', '|---|:-:|--:|', ...rows, '', ...tasks, ''].join(eol);
}

describe('any edit', () => {
  it('changes what was meant and not a byte beside it', () => {
    fc.assert(
      fc.property(
        bodies,
        words,
        fc.nat(2),
        fc.constantFrom('cell', 'key', 'new-key', 'row', 'tick'),
        (body, value, pick, what) => {
          const text = written(body);
          const before = read(text);
          const row = pick % body.names.length;
          const task = pick % body.done.length;
          const intent: Intent = {
            cell: { type: 'set-value', pointer: `/phases/${row}/name`, value } as const,
            key: { type: 'set-value', pointer: '/title', value } as const,
            'new-key': { type: 'set-value', pointer: '/owner', value } as const,
            row: { type: 'add-row', pointer: '/phases', values: { name: value } } as const,
            tick: { type: 'tick-task', pointer: `/tasks/${task}`, done: !body.done[task] } as const,
          }[what];
          const result = editFor(before, intent);
          if ('refused' in result) throw new Error(refusalText(result, 'en'));
          const next = applyEdits(text, result.edits);
          const wanted = structuredClone({ data: before.data, done: before.tasks.map((one) => one.done) });
          const phases = wanted.data.phases as Record<string, unknown>[];
          if (what === 'cell') phases[row] = { ...phases[row], name: value };
          if (what === 'row') phases.push({ name: value });
          if (what === 'key') wanted.data.title = value;
          if (what === 'new-key') wanted.data.owner = value;
          if (what === 'tick') wanted.done[task] = !body.done[task];
          const playbook = read(next);
          expect({ data: playbook.data, done: playbook.tasks.map((one) => one.done) }).toEqual(wanted);
          expect(playbook.syntax.problems).toEqual([]);
          // At most one line differs, and no line break changes.
          const lines = next.split(body.eol);
          const kept = text.split(body.eol).filter((line) => !lines.includes(line));
          expect(kept.length).toBeLessThanOrEqual(1);
          expect(next.split('\n').length - next.split('\r\n').length).toBe(
            body.eol === '\n' ? lines.length - 1 : 0,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('lists, labels of both languages, plans without a start', () => {
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

  it('adds a row to an empty table by its Chinese labels', () => {
    const text = '---\nplaybook: roadmap\ntitle: 计划\n---\n\n## 阶段\n\n| 阶段 | 时间 |\n| --- | --- |\n';
    const values = { name: '试点', when: 'M1' };
    expect(after(text, { type: 'add-row', pointer: '/phases', values })).toContain(
      '| --- | --- |\n| 试点 | M1  |\n',
    );
  });

  it('writes days counted from the start where the plan has none', () => {
    const schedule: Schedule = { ...scheduled('/phases/0', '2001-01-29', '2001-04-30'), axis: 'relative' };
    const intent: Intent = {
      type: 'resize-bar',
      pointer: '/phases/0',
      start: '2001-01-15',
      end: '2001-01-20',
    };
    expect(after(document().replace(/^start.*\n/m, ''), intent, schedule)).toContain('D15-D20');
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
});
