import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/edits/apply.ts';
import { rewritesAt, type Rewrite } from '../../../src/core/edits/rewrites/index.ts';
import { builtIn } from '../../../src/core/generated/registry.ts';
import { bind } from '../../../src/core/playbook/bind.ts';
import type { Playbook } from '../../../src/core/playbook/types.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';
import { library } from '../../service/support.ts';

function read(text: string): Playbook {
  const playbook = bind(parseSyntax(text), 'a.md', builtIn.kinds);
  if (!playbook) throw new Error('not a playbook');
  return playbook;
}

/** The text after a rewrite at the cursor `¦`, null where none is offered. */
function rewritten(marked: string, what: Rewrite['what']): string | null {
  const offset = Math.max(0, marked.indexOf('¦'));
  const text = marked.replace('¦', '');
  const found = rewritesAt(read(text), { start: offset, end: offset }).find((one) => one.what === what);
  return found ? applyEdits(text, found.edits) : null;
}

const sop = (body: string) =>
  `---\nplaybook: sop\ntitle: S\n---\n\n## Procedure\n\n${body}\n\n## Notes\n\nEnd.\n`;
const plan = (body: string) => `---\nplaybook: roadmap\ntitle: P\nstart: 2026-01-05\n---\n\n${body}\n`;
const zh = (body: string) => `---\nplaybook: sop\ntitle: 点检\n---\n\n## 步骤\n\n${body}\n`;

describe('these steps into a table', () => {
  it.each([
    [
      sop('1. ¦Stop the line (5 minutes)\n   - Owner: Ann\n2. Check `a|b`\n3. **Go**'),
      sop(`| No  | Action        | Role | Time limit |
| --- | ------------- | ---- | ---------- |
| 1   | Stop the line | Ann  | 5 minutes  |
| 2   | Check \`a\\|b\`  |      |            |
| 3   | **Go**        |      |            |`),
    ],
    [
      zh('1. 打开电源（5 分钟）¦\n   - 负责人：操作员\n2. 检查油位'),
      zh(`| 序号 | 操作     | 角色   | 时限   |
| ---- | -------- | ------ | ------ |
| 1    | 打开电源 | 操作员 | 5 分钟 |
| 2    | 检查油位 |        |        |`),
    ],
    [
      sop('### Step 1: Stop (5 min)\n\n**Owner**: ¦Ann\n\n### Step 2: Go\n\n- Output: x'),
      sop(`| No  | Action | Role | Output | Time limit |
| --- | ------ | ---- | ------ | ---------- |
| 1   | Stop   | Ann  |        | 5 min      |
| 2   | Go     |      | x      |            |`),
    ],
    [
      plan('## ¦Phase 1 — Base (Week 1-2)\n\n**Owner**: Ann\n\n## Phase 2 — Build (Week 3)'),
      plan(`<!-- playbook: phases -->
| Phase | When     | Owner |
| ----- | -------- | ----- |
| Base  | Week 1-2 | Ann   |
| Build | Week 3   |       |`),
    ],
    [
      plan('## Phase 1 — Base (Week 1)\n\n1. ¦Ask\n2. Draw\n\n## Phase 2 — Build (Week 3)'),
      plan(`## Phase 1 — Base (Week 1)

| Activity | Phase |
| -------- | ----- |
| Ask      | Base  |
| Draw     | Base  |

## Phase 2 — Build (Week 3)`),
    ],
    [
      sop(`1. ¦Drain the node
   \`\`\`sh
   kubectl drain a | head
   kubectl get pods
   \`\`\`
   - If it is locked, then go to step 2
   - If nobody answers:
     - call Ann
     - call Bob
2. Run the script:
   - \`./run.sh *a*\``),
      sop(`| No  | Action          | Command                                         | Branches                                                                    |
| --- | --------------- | ----------------------------------------------- | --------------------------------------------------------------------------- |
| 1   | Drain the node  | \`kubectl drain a \\| head\`<br>\`kubectl get pods\` | If it is locked, then go to step 2<br>If nobody answers: call Ann; call Bob |
| 2   | Run the script: | \`./run.sh *a*\`                                  |                                                                             |`),
    ],
  ])('case %#', (text, expected) => {
    expect(rewritten(text, 'to-table')).toBe(expected);
  });

  it.each([
    ['a step within a step', sop('1. ¦Stop\n   1. Wait\n2. Go')],
    ['a second paragraph', sop('1. ¦Stop\n\n   At once.\n2. Go')],
    ['a note that is no field', sop('1. ¦Stop\n   - Remember: the dog\n2. Go')],
    ['code', sop('1. ¦Stop\n   ```\n   stop\n   ```\n2. Go')],
    [
      'what stands between two commands',
      sop('1. ¦Stop\n   ```sh\n   a\n   ```\n   Wait.\n   ```sh\n   b\n   ```\n2. Go'),
    ],
    ['the indentation of code', sop('1. ¦Stop\n   ```sh\n   for a; do\n     b\n   ```\n2. Go')],
    ['prose below a heading', sop('### Step 1: ¦Stop\n\nAt once.\n\n### Step 2: Go')],
    ['the marks of items in a value', sop('### Step 1: ¦Stop\n\n**Output**:\n\n- a\n- b\n\n### Step 2: Go')],
    ['a list of no kind', plan('1. ¦Stop\n2. Go')],
  ])('is not offered where it would lose %s', (_, text) => {
    expect(rewritten(text, 'to-table')).toBeNull();
  });
});

describe('this table into numbered steps', () => {
  it.each([
    [
      sop('| No | Action | Owner |\n|--|--|--|\n| 1 | ¦Stop | Ann |\n| 2 | `a\\|b` **x** | |'),
      sop('1. Stop\n   - Owner: Ann\n2. `a|b` **x**'),
    ],
    [
      zh('| 操作 | 角色 |\n|--|--|\n| ¦停机 | 操作员 |\n| 开机 | 待定 |'),
      zh('1. 停机\n   - 角色：操作员\n2. 开机'),
    ],
    [
      plan('## Activities\n\n| Activity | When |\n|---|---|\n| ¦Train | W1 |'),
      plan('## Activities\n\n1. Train\n   - When: W1'),
    ],
    [
      sop(
        '| Action | Command | Branches |\n|--|--|--|\n| ¦Stop | `a \\| b`<br>`c` | If red, wait<br>If green: go |\n| Go | `d` | as said |',
      ),
      sop(`1. Stop
   - Command:
     \`\`\`
     a | b
     c
     \`\`\`
   - If red, wait
   - If green: go
2. Go
   - Command: \`d\`
   - Branches: as said`),
    ],
  ])('case %#', (text, expected) => {
    expect(rewritten(text, 'to-items')).toBe(expected);
  });

  it.each([
    ['a cell with a line break', sop('| Action | Output |\n|--|--|\n| ¦Stop | a<br>b |')],
    ['a column that is none of the list', sop('| Action | Dog |\n|--|--|\n| ¦Stop | Rex |')],
    ['a time that would be the step’s own', sop('| Action |\n|--|\n| ¦Stop (3 min) |')],
    ['numbers that do not count up', sop('| No | Action |\n|--|--|\n| 1 | ¦Stop |\n| 3 | Go |')],
    ['a row without an action', sop('| Action | Owner |\n|--|--|\n| ¦Stop | Ann |\n| | Bob |')],
    ['a list that has no items', plan('## Phases\n\n| Phase | When |\n|--|--|\n| ¦A | W1 |')],
  ])('is not offered for %s', (_, text) => {
    expect(rewritten(text, 'to-items')).toBeNull();
  });
});

describe('align this table', () => {
  it.each([
    [
      plan('| 中文 | b |\n|:-:|--:|\n| ¦a | 汉 |\n| x |'),
      plan('| 中文 |   b |\n| :--: | --: |\n|  a   |  汉 |\n|  x   |     |'),
    ],
    [plan('> | a | b |\n> |---|---|\n> | ¦c | d |'), null],
    [plan('a | b\n--|--\n¦ccccc | d'), plan('| a     | b   |\n| ----- | --- |\n| ccccc | d   |')],
    [
      plan('| a |\n|---|\n| bbbb¦ |\n| c | what stands beyond |'),
      plan('| a    |\n| ---- |\n| bbbb |\n| c | what stands beyond |'),
    ],
    [plan('| a   |\n| --- |\n| ¦b   |'), null],
    [
      plan('| Phase | Time | |\n|---|---|---|\n| | Start | End |\n| ¦Pack | 2026-01-05 | |'),
      plan(
        '| Phase | Time       |     |\n| ----- | ---------- | --- |\n|       | Start      | End |\n| Pack  | 2026-01-05 |     |',
      ),
    ],
  ])('case %#', (text, expected) => {
    expect(rewritten(text, 'align')).toBe(expected);
  });

  it('gives the tables of the library back as they are formatted', () => {
    let aligned = 0;
    for (const text of Object.values(library())) {
      if (!/^playbook:/m.test(text)) continue;
      const tight = text.replace(/^\|.*\|$/gm, (line) =>
        line
          .replace(/(?<!\\)\| +/g, '| ')
          .replace(/ +(?=\|)/g, ' ')
          .replace(/(?<=[ :])-{3,}(?=[ :])/g, '---'),
      );
      const all = rewritesAt(read(tight), { start: 0, end: tight.length }).filter(
        ({ what }) => what === 'align',
      );
      aligned += all.length;
      expect(
        applyEdits(
          tight,
          all.flatMap(({ edits }) => edits),
        ),
      ).toBe(text);
    }
    expect(aligned).toBeGreaterThan(50);
  }, 60_000);
});

const words = fc
  .string({ unit: fc.constantFrom(...'ab1 :：|—(）（)中,@%?*_`\\[]<>&→.'), maxLength: 10 })
  .map((text) => `v${text}`.trim());
const steps = fc.array(
  fc.record({
    action: words,
    role: fc.option(words),
    output: fc.option(words),
    time: fc.option(fc.constantFrom('5 min', '1 h', '2 days')),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The steps as a document says them. */
const saidBy = (text: string): unknown =>
  ((read(text).data.steps as Record<string, unknown>[] | undefined) ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).sort()),
  );

describe('any steps', () => {
  it('say the same as items, as headings and as a table', () => {
    const made = { 'to-table': 0, 'to-items': 0, align: 0 };
    fc.assert(
      fc.property(steps, fc.boolean(), (rows, asHeadings) => {
        const lines = rows.map(({ action, role, output, time }, index) => {
          const indent = asHeadings ? '' : '   ';
          const head = asHeadings ? `### Step ${index + 1}: ` : `${index + 1}. `;
          const fields = [
            ...(role === null ? [] : [`${indent}- Role: ${role}`]),
            ...(output === null ? [] : [`${indent}- **Output**: ${output}`]),
          ];
          const below = asHeadings && fields.length > 0 ? ['', ...fields] : fields;
          return [head + action + (time === null ? '' : ` (${time})`), ...below].join('\n');
        });
        let text = sop(lines.join(asHeadings ? '\n\n' : '\n'));
        for (const what of ['to-table', 'to-items', 'to-table', 'align'] as const) {
          const start = text.indexOf('## Procedure\n\n') + 14;
          const offset = what === 'to-table' && text.startsWith('<!--', start) ? start + 30 : start;
          const found = rewritesAt(read(text), { start: offset, end: offset }).find(
            (one) => one.what === what,
          );
          if (!found) return;
          const next = applyEdits(text, found.edits);
          expect(saidBy(next)).toEqual(saidBy(text));
          expect(next.endsWith('\n\n## Notes\n\nEnd.\n')).toBe(true);
          made[what] += 1;
          text = next;
        }
      }),
      { numRuns: 60 },
    );
    expect(made['to-table']).toBeGreaterThan(15);
    expect(made['to-items']).toBeGreaterThan(8);
  });
});
