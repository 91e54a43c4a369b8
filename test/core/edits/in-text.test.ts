import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editFor } from '../../../src/core/edits/apply.ts';
import { refusalText } from '../../../src/core/edits/refusal.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import { builtIn } from '../../../src/core/generated/registry.ts';
import { bind } from '../../../src/core/playbook/bind.ts';
import { dataAt } from '../../../src/core/playbook/data-at.ts';
import type { Playbook } from '../../../src/core/playbook/types.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

const SOP = `---
playbook: sop
title: 点检
---

# 点检

**版本**：1.0 / **编制**：王工

## 角色

- 操作员：执行点检
- **班长**：复核

## 步骤

1. 打开电源（5 分钟）
   - 负责人：操作员
2. 检查油位
3. 记录

## 异常处理

### 情况 A：漏油

停机。
`;
const PLAN = `---
playbook: roadmap
title: Plan
start: 2026-01-05
---

| Field   | Value |
| ------- | ----- |
| Version | 1.0   |
| Owner   | Ann   |

## Phase 1 — Foundation (Week 1-2)

**Owner**: Ann

1. Interview people
2. Draw the map

## Phase 2 — Build (Week 3-4)

Text here.

## Milestones

- 2026-02-01: Alpha
- 2026-03-01: Beta
`;
const STEPS = `---
playbook: sop
title: S
---

## Procedure

### Step 1: Stop (5 min)

- **Owner**: Ann

### Step 2: Go (3 min)

- **Owner**: Bob

Do it.

## Roles

* Cook: cooks

* Chef: heads
`;

function read(text: string): Playbook {
  const playbook = bind(parseSyntax(text), 'plan.md', builtIn.kinds);
  if (!playbook) throw new Error('not a playbook');
  return playbook;
}

function after(text: string, intent: Intent): string {
  const result = editFor(read(text), intent);
  return 'refused' in result ? `refused: ${refusalText(result, 'en')}` : applyEdits(text, result.edits);
}

describe('set-value in its place', () => {
  it.each<[string, string, string, string, string]>([
    [SOP, '/steps/1/action', '检查水位', '2. 检查油位', '2. 检查水位'],
    [SOP, '/steps/1/action', '- x', '2. 检查油位', '2. \\- x'],
    [SOP, '/steps/1/action', '3. x', '2. 检查油位', '2. 3\\. x'],
    [SOP, '/steps/1/action', '*x* [y]', '2. 检查油位', '2. \\*x\\* \\[y\\]'],
    [SOP, '/steps/0/action', '合闸', '打开电源（', '合闸（'],
    [SOP, '/steps/0/time-limit', '10 分钟', '（5 分钟）', '（10 分钟）'],
    [SOP, '/steps/0/time-limit', '', '打开电源（5 分钟）', '打开电源'],
    [SOP, '/steps/0/no', '7', '1. 打开', '7. 打开'],
    [SOP, '/steps/0/role', '班长', '负责人：操作员', '负责人：班长'],
    [SOP, '/steps/0/role', '', '\n   - 负责人：操作员', ''],
    [SOP, '/roles/0/name', '工人', '- 操作员：', '- 工人：'],
    [SOP, '/roles/1/name', '厂长', '**班长**', '**厂长**'],
    [SOP, '/exceptions/0/when', '断电', '漏油', '断电'],
    [SOP, '/roles/1/responsibility', '', '**班长**：复核', '**班长**'],
    [SOP, '/version', '2.0', '1.0 /', '2.0 /'],
    [PLAN, '/version', '2|0', '1.0   |', '2\\|0  |'],
    [PLAN, '/owner', '', 'Ann   |', '      |'],
    [PLAN, '/phases/0/name', 'Base', '— Foundation (', '— Base ('],
    [PLAN, '/phases/0/when', 'W1-W3', 'Week 1-2', 'W1-W3'],
    [PLAN, '/phases/0/when', '', ' (Week 1-2)', ''],
    [PLAN, '/phases/0/owner', '', '\n\n**Owner**: Ann', ''],
    [PLAN, '/milestones/0/when', '2026-02-05', '2026-02-01', '2026-02-05'],
    [PLAN, '/milestones/0/name', 'Alpha: 1', '01: Alpha', '01: Alpha: 1'],
  ])('case %#', (text, pointer, value, from, to) => {
    expect(text).toContain(from);
    expect(after(text, { type: 'set-value', pointer, value })).toBe(text.replace(from, () => to));
  });
});

describe('set-value where one place says several things', () => {
  const weeks = `---\nplaybook: roadmap\ntitle: P\n---\n\n## Days 1-30\n\nA.\n\n## Days 31-60\n\nB.\n`;
  const tasks = `---\nplaybook: sop\ntitle: S\n---\n\n## Steps\n\n- [ ] Stop the line @ann due:W2\n- [x] Go\n`;

  it('moves the time of a heading that is nothing else', () => {
    expect(after(weeks, { type: 'set-value', pointer: '/phases/0/when', value: 'Days 1-20' })).toBe(
      weeks.replace('1-30', '1-20'),
    );
    expect(after(weeks, { type: 'add-row', pointer: '/phases', values: { when: 'Days 61-90' } })).toBe(
      `${weeks}\n## Days 61-90\n`,
    );
    expect(after(weeks, { type: 'add-row', pointer: '/phases', values: { name: 'x' } })).toContain(
      'a row of /phases begins with when',
    );
  });

  it('keeps the owner and the facts of a task', () => {
    expect(after(tasks, { type: 'set-value', pointer: '/steps/0/action', value: 'Halt' })).toBe(
      tasks.replace('Stop the line', 'Halt'),
    );
    const among = tasks.replace('Stop the line @ann', 'Stop @ann the line');
    expect(after(among, { type: 'set-value', pointer: '/steps/0/action', value: 'Halt' })).toContain(
      'refused: /steps/0/action is part of a sentence',
    );
  });

  it('adds an open task after one that is done', () => {
    expect(after(tasks, { type: 'add-row', pointer: '/steps', values: { action: 'Rest' } })).toBe(
      tasks.replace('Go\n', 'Go\n- [ ] Rest\n'),
    );
  });
});

describe('set-value of what is not said yet', () => {
  it.each<[string, string, string, string, string]>([
    [SOP, '/steps/0/output', '记录', '操作员\n2.', '操作员\n   - 输出：记录\n2.'],
    [SOP, '/steps/1/output', '记录', '油位\n', '油位\n   - 输出：记录\n'],
    [PLAN, '/activities/1/owner', 'Bob', 'the map\n', 'the map\n   - Owner: Bob\n'],
    [PLAN, '/phases/0/goal', 'x', '**Owner**: Ann\n', '**Owner**: Ann\n**Goal**: x\n'],
    [PLAN, '/phases/1/goal', 'x', '(Week 3-4)\n', '(Week 3-4)\n\n**Goal**: x\n'],
    [PLAN.replace('4)\n\n', '4)\n'), '/phases/1/goal', 'x', '4)\n', '4)\n\n**Goal**: x\n\n'],
    [STEPS, '/steps/0/output', 'x', '- **Owner**: Ann\n', '- **Owner**: Ann\n- **Output**: x\n'],
    [STEPS, '/roles/0/contact', 'x', 'cooks\n', 'cooks\n  * Contact: x\n'],
    [SOP, '/owner', '王工', '点检\n---', '点检\nowner: 王工\n---'],
  ])('case %#', (text, pointer, value, from, to) => {
    expect(text).toContain(from);
    expect(after(text, { type: 'set-value', pointer, value })).toBe(text.replace(from, () => to));
  });
});

describe('add-row', () => {
  it.each<[string, string, Record<string, string>, string, string]>([
    [SOP, '/steps', { action: '关机' }, '3. 记录\n', '3. 记录\n4. 关机\n'],
    [SOP, '/steps', { action: '关机', role: '班长' }, '3. 记录\n', '3. 记录\n4. 关机\n   - 角色：班长\n'],
    [SOP, '/roles', { name: '厂长' }, '复核\n', '复核\n- 厂长\n'],
    [SOP, '/roles', { name: '厂长', responsibility: '批准' }, '复核\n', '复核\n- **厂长**：批准\n'],
    [
      SOP,
      '/exceptions',
      { when: '断电', do: '停' },
      '停机。\n',
      '停机。\n\n### 情况 B：断电\n\n**处理办法**：停\n',
    ],
    [PLAN, '/phases', { name: 'Run' }, 'here.\n', 'here.\n\n## Phase 3 — Run\n'],
    [PLAN, '/phases', { name: 'Run', when: 'W5' }, 'here.\n', 'here.\n\n## Phase 3 — Run (W5)\n'],
    [PLAN, '/milestones', { name: 'C', when: '2026-04-01' }, 'Beta\n', 'Beta\n- 2026-04-01: C\n'],
    [STEPS, '/steps', { action: 'Run' }, 'Do it.\n', 'Do it.\n\n### Step 3: Run\n'],
    [
      STEPS,
      '/steps',
      { action: 'Run', 'time-limit': '1 h', role: 'Al' },
      'Do it.\n',
      'Do it.\n\n### Step 3: Run (1 h)\n- **Role**: Al\n',
    ],
    [STEPS, '/roles', { name: 'Aid', responsibility: 'x' }, 'heads\n', 'heads\n\n* Aid: x\n'],
    [STEPS.replace(/###.*\n/g, ''), '/roles', { name: 'Aid' }, 'heads\n', 'heads\n\n* Aid\n'],
  ])('case %#', (text, pointer, values, from, to) => {
    expect(text).toContain(from);
    expect(after(text, { type: 'add-row', pointer, values })).toBe(text.replace(from, () => to));
  });

  it('writes no comment', () => {
    const values = { name: '<!-- x -->x试点', when: 'W5' };
    expect(after(PLAN, { type: 'add-row', pointer: '/phases', values })).not.toMatch(/(?<!\\)<!--/);
  });

  it.each([
    ['一', '二'],
    ['九', '十'],
    ['十', '十一'],
    ['十九', null],
    ['9', '10'],
  ])('goes on after 第%s阶段 with %s', (ordinal, next) => {
    const text = `---\nplaybook: roadmap\ntitle: 计划\n---\n\n## 第一阶段：甲（第1周）\n\n## 第${ordinal}阶段：乙（第2周）\n`;
    const result = after(text, { type: 'add-row', pointer: '/phases', values: { name: '丙' } });
    expect(result).toContain(next === null ? '第十九阶段：丙' : `第${next}阶段：丙`);
  });
});

describe('what cannot stand in a line is refused with words', () => {
  it.each<[string, Intent, string]>([
    [SOP, { type: 'set-value', pointer: '/steps/1/action', value: 'a\nb' }, 'cannot hold a line break'],
    [SOP, { type: 'set-value', pointer: '/steps/1/action', value: '' }, 'what its row is known by'],
    [PLAN, { type: 'set-value', pointer: '/milestones/0/when', value: '' }, 'part of a sentence'],
    [SOP, { type: 'set-value', pointer: '/roles/0/name', value: '工：人' }, 'read as something else'],
    [SOP, { type: 'set-value', pointer: '/steps/1', value: 'x' }, 'several lines'],
    [SOP, { type: 'set-value', pointer: '/steps', value: 'x' }, 'several lines'],
    [SOP, { type: 'set-value', pointer: '/steps/1/colour', value: 'x' }, 'no column or key'],
    [PLAN, { type: 'add-row', pointer: '/milestones', values: { when: 'W1' } }, 'begins with name'],
    [
      PLAN,
      { type: 'add-row', pointer: '/phases', values: { name: 'x', colour: 'y' } },
      'no column for colour',
    ],
    [STEPS, { type: 'add-row', pointer: '/roles', values: { name: 'Chef: head' } }, 'read as something else'],
  ])('case %#', (text, intent, words) => {
    const said = after(text, intent);
    expect(said).toMatch(/^refused: /);
    expect(said).toContain(words);
  });
});

describe('bars of rows in headings and items', () => {
  it.each([
    ['/phases/0', 7, '(Week 2-3)'],
    ['/milestones/0', 3, '- 2026-02-04: Alpha'],
  ])('%s by %i days is %s', (pointer, days, expected) => {
    expect(after(PLAN, { type: 'move-bar', pointer, days })).toContain(expected);
  });

  it('resizes a phase in its brackets', () => {
    const intent: Intent = {
      type: 'resize-bar',
      pointer: '/phases/0',
      start: '2026-01-05',
      end: '2026-01-20',
    };
    expect(after(PLAN, intent)).toContain('Foundation (2026-01-05..2026-01-20)\n');
  });
});

const words = fc
  .string({ unit: fc.constantFrom(...'ab1 :：#"\'|,-—()（）{}中，@%?😀*_`~\\[]<>&!→.'), maxLength: 12 })
  .map((text) => `v${text}`.trim());

describe('any edit of what stands in lines', () => {
  const places: [string, string][] = [SOP, PLAN, STEPS].flatMap((text) =>
    [...read(text).origins.keys()]
      .filter((pointer) => /\/\d+\/(?!no$|phase$|when$|time-limit$)/.test(pointer))
      .flatMap((pointer): [string, string][] => [
        [text, pointer],
        [text, pointer.replace(/[^/]+$/, 'output')],
      ]),
  );

  it('says what was asked or is refused, and changes no other line', () => {
    let made = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        words,
        fc.constantFrom('\n', '\r\n'),
        ([lf, pointer], value, eol) => {
          const text = lf.replaceAll('\n', eol);
          const result = editFor(read(text), { type: 'set-value', pointer, value });
          if ('refused' in result) return;
          made += 1;
          const next = applyEdits(text, result.edits);
          expect(String(dataAt(read(next), pointer)).replace(/\s+/g, ' ')).toBe(value.replace(/\s+/g, ' '));
          const lines = next.split(eol);
          expect(text.split(eol).filter((line) => !lines.includes(line)).length).toBeLessThanOrEqual(1);
          expect(next.replaceAll(eol, '')).not.toMatch(/[\r\n]/);
        },
      ),
      { numRuns: 100 },
    );
    expect(made).toBeGreaterThan(30);
  });
});
