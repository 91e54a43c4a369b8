import { describe, expect, test } from 'vitest';
import { builtIn, readPlaybook } from '../../src/core/index.ts';
import { kindCalled, kindMeant, kindsIn } from '../../src/core/playbook/naming/kind-names.ts';
import type { Lang } from '../../src/core/playbook/types.ts';
import { explainReading } from '../../src/core/readings/explain.ts';
import { notReadText } from '../../src/core/readings/not-read.ts';
import { summarise } from '../../src/core/readings/summary.ts';

const { kinds } = builtIn;

/** What is said of the structure in which `needle` stands, of a roadmap unless another kind is named. */
function explained(
  body: string,
  needle: string,
  { lang = 'en' as Lang, kind = 'roadmap', keys = '' } = {},
): string[] {
  const text = `---\nplaybook: ${kind}\n${keys}---\n\n${body}`;
  const playbook = readPlaybook({ path: 'a.md', text });
  const at = text.indexOf(needle);
  if (!playbook || at < 0) throw new Error(`no ${needle}`);
  return explainReading(playbook, kinds, lang, (_, { start, end }) => start <= at && at <= end);
}

const table = (...cells: string[]): string =>
  [cells, cells.map(() => '---'), cells.map((_, index) => (index === 1 ? '2026-04-01' : 'Pilot'))]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');

describe('a table', () => {
  test('that was read: as what, by which heading, and which column is which field by which label', () => {
    const body = `## Milestones\n\n${table('Milestone', 'Due date', 'Colour', 'x-room')}`;
    expect(explained(body, 'Due date')).toEqual([
      'Read as Milestones (change roadmap), by the heading `Milestones`',
      '  `Milestone` is Milestone',
      '  `Due date` is When, by the label `Due date`',
      '  `Colour` is not read: Milestones has no such column',
      '  `x-room` is a column of your own',
    ]);
    expect(explained(body, 'Due date', { lang: 'zh' }).slice(0, 4)).toEqual([
      '读作“里程碑”（变革路线图），依据标题“Milestones”',
      '  “Milestone”是“里程碑”',
      '  “Due date”是“时间”，依据名称“Due date”',
      '  “Colour”没有读取：“里程碑”没有这一列',
    ]);
  });

  test('of which two columns are for one field', () => {
    const body = `## Milestones\n\n${table('Milestone', 'When', 'Due date')}`;
    expect(explained(body, 'Due date')).toContain('  `Due date` is not read: `When` is When already');
  });

  test('that a comment names, and one that names nothing', () => {
    const body = (name: string) => `## Foo\n\n<!-- playbook: ${name} -->\n${table('Milestone', 'When')}`;
    expect(explained(body('milestones'), '| Milestone')[0]).toBe(
      'Read as Milestones (change roadmap), since the comment above it says so',
    );
    expect(explained(body('milstones'), '| Milestone')[0]).toMatch(
      /^Not read: the comment above it names `milstones`, which is no list\. Lists of a change roadmap: phases, /,
    );
    expect(explained(body('reference'), '| Milestone')).toEqual([
      'Not read: it is marked as reference material',
    ]);
  });

  test('of another kind', () => {
    const body = `## Milestones\n\n${table('Milestone', 'When')}`;
    const lines = explained(body, '| Milestone', { kind: 'sop' });
    expect(lines[0]).toBe('Read as Milestones (change roadmap), by the heading `Milestones`');
    expect(lines).toContain('  `When` is When');
  });

  test('that was not read, what it looks like, and what to write', () => {
    const body = `## Foo\n\n${table('Milestone', 'Due date', 'Colour', 'Room')}`;
    expect(explained(body, 'Colour', { kind: 'sop' })).toEqual([
      'Not read, though it looks like Milestones (change roadmap): no heading says so. ' +
        'Write `<!-- playbook: roadmap.milestones -->` above it',
      '  `Milestone` is Milestone',
      '  `Due date` is When, by the label `Due date`',
      '  `Colour` is not read: Milestones has no such column',
      '  `Room` is not read: Milestones has no such column',
    ]);
    expect(explained(`## Ports\n\n${table('Port', 'Use')}`, 'Port |')[0]).toMatch(
      /^Not read: it looks like no list\..*lists of a change roadmap: phases, /,
    );
  });

  test('whose list stands in the front matter', () => {
    const keys = 'milestones:\n  - name: A\n';
    const body = `## Milestones\n\n${table('Milestone', 'When')}`;
    expect(explained(body, '| Milestone', { keys })).toEqual([
      'Not read: Milestones stands in the front matter already',
    ]);
  });

  test('of facts', () => {
    const body =
      '## Document control\n\n| Field | Value |\n| --- | --- |\n| Owner | Ann Lee |\n| Version | 1.2 |\n';
    const lines = explained(body, 'Field');
    expect(lines[0]).toBe('Read as facts of the document, by its form');
    expect(lines).toContain('  `Ann Lee` is Owner');
  });
});

describe('a list', () => {
  const steps = '## Steps\n\n1. Check the pump (5 minutes)\n2. Stop the line\n';

  test('that was read: the parts of the item that is asked about', () => {
    const lines = explained(steps, 'Check the', { kind: 'sop' });
    expect(lines[0]).toBe('Read as Steps (standard operating procedure), by the heading `Steps`');
    expect(lines).toContain('  `Check the pump` is Action');
    expect(lines).toContain('  `5 minutes` is Time limit');
    expect(lines.join()).not.toContain('Stop the line');
  });

  test('that was not read, that is prose, tasks, or belongs to a text', () => {
    expect(explained('## Foo\n\n1. one\n2. two\n', 'one')[0]).toMatch(/^Not read: it looks like no list/);
    const live = '## Milestones\n\n| Milestone | When |\n| --- | --- |\n| Live | 2026-03-01 |\n';
    expect(explained(`## Foo\n\n- one\n- two\n\n${live}`, 'one')).toEqual([
      'Prose, of which no rows are read',
    ]);
    // Where nothing else is read they may be all there is.
    expect(explained('## Foo\n\n- one\n- two\n', 'one')[0]).toMatch(/^Not read: it looks like no list/);
    expect(explained('## Foo\n\n- [ ] one\n', 'one')).toEqual(['Read as tasks']);
    expect(explained('## Purpose\n\nSo that:\n\n- one\n- two\n', 'one', { kind: 'sop' })).toEqual([
      'Part of the text Purpose (standard operating procedure)',
    ]);
  });
});

describe('a heading', () => {
  test('names a list, a field, or nothing', () => {
    expect(explained('## Milestones\n', 'Milestones')).toEqual([
      'Names Milestones (change roadmap): a table or list below is read so where it fits',
    ]);
    expect(explained('## Purpose\n', 'Purpose', { kind: 'sop' })).toEqual([
      'Names the field Purpose (standard operating procedure)',
    ]);
    expect(explained('## Ports\n', 'Ports')).toEqual(['Names nothing that is read of a change roadmap']);
  });

  test('that stands for a row, with what it says', () => {
    const body = '## Phase 1 — Foundation (Week 1-2)\n\nx\n\n## Phase 2 — Build (Week 3-4)\n\ny\n';
    const lines = explained(body, 'Phase 1');
    expect(lines[0]).toMatch(/^Read as Phases \(change roadmap\), /);
    expect(lines).toContain('  `Foundation` is Phase');
    expect(lines).toContain('  `Week 1-2` is When');
  });
});

test('a document in sum: its lists, facts, tasks, and what was not read', () => {
  const text =
    `---\nplaybook: roadmap\n---\n\n**Owner**: Ann\n\n## Milestones\n\n${table('Milestone', 'When')}\n` +
    `- [ ] one\n\n## Ports\n\n${table('Port', 'Use')}\n## Hours\n\n${table('Day', 'Open')}`;
  const playbook = readPlaybook({ path: 'a.md', text });
  const { read, unread } = summarise(playbook!, kinds, 'en');
  expect(read).toEqual([
    'Milestones (change roadmap), rows: 1, from line 9',
    'Facts and texts: Owner',
    'Tasks: 1',
  ]);
  expect(unread).toEqual([expect.stringMatching(/^Lines 17, 23: Not read: /)]);
  expect(summarise(playbook!, kinds, 'zh').read[0]).toBe('里程碑（变革路线图）：1 行，始于第 9 行');
});

test.each([
  [['table'], '1 table was not read', '1 张表没有读取'],
  [['table', 'list', 'table'], '2 tables and 1 list were not read', '2 张表、1 个列表没有读取'],
  [
    ['headings', 'list', 'table', 'lines', 'lines'],
    '1 table, 1 list, 1 series of headings and 2 groups of lines were not read',
    '1 张表、1 个列表、1 组标题、2 组文字行没有读取',
  ],
  [[], null, null],
] as const)('%j are counted', (whats, en, zh) => {
  const places = whats.map((what) => ({ what }));
  expect([notReadText(places, 'en'), notReadText(places, 'zh')]).toEqual([en, zh]);
});

describe('kinds by their names', () => {
  test.each([
    ['runbook', 'sop'],
    ['Charter', 'change'],
    ['communication plan', 'comms'],
    ['communication-plan', 'comms'],
    ['沟通计划', 'comms'],
    ['操作手册', 'sop'],
    ['raffle', null],
  ])('%s is %s', (text, kind) => {
    expect(kindCalled(text, kinds)).toBe(kind);
  });

  test('a slip of the pen is seen where no label is meant', () => {
    expect([kindMeant('roadmp', kinds), kindMeant('runbook', kinds), kindMeant('raffle', kinds)]).toEqual([
      'roadmap',
      'sop',
      null,
    ]);
  });

  test.each([
    ['Incident runbook: database', ['sop']],
    ['Communication plan for the move', ['comms']],
    ['Change readiness assessment of the depot', ['readiness']],
    ['We change the depot', []],
    ['门店推广计划书', ['roadmap']],
    ['点检标准作业程序（SOP）', ['sop']],
    ['Soprano', []],
  ])('%s names %j', (title, named) => {
    expect([...kindsIn(title, kinds)]).toEqual(named);
  });
});

test('of very many places that were not read, the first are told and the rest counted', () => {
  const list = '## Ports\n\n| Port | Use |\n| --- | --- |\n| 80 | x |\n\n';
  const text = `---\nplaybook: roadmap\n---\n\n${list.repeat(250)}`;
  const { unread } = summarise(readPlaybook({ path: 'a.md', text })!, kinds, 'en');
  expect(unread.at(-1)).toBe('50 more places');
});
