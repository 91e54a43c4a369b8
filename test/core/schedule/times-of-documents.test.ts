import { describe, expect, test } from 'vitest';
import { analyse, type Workspace } from '../../../src/core/index.ts';
import type { TimelineView } from '../../../src/core/views/shapes/timeline.ts';

const TODAY = '2026-04-14';

function roadmap(head: string, rows: string, more = ''): Workspace {
  const table = `## Activities\n\n| Activity | When | After | Baseline |\n| --- | --- | --- | --- |\n${rows}`;
  const text = `---\nplaybook: roadmap\ntitle: T\n${head}---\n\n${table}\n${more}`;
  return analyse([{ path: 'plan.md', text }], { today: TODAY, lang: 'en' });
}

function timeline(workspace: Workspace, path = 'plan.md'): TimelineView {
  const file = workspace.files.find((one) => one.path === path);
  const view = file && workspace.viewsOf(file.playbook).find(({ type }) => type === 'timeline');
  if (view?.type !== 'timeline') throw new Error('no timeline');
  return view;
}

function days(workspace: Workspace, path = 'plan.md'): (string | null)[] {
  return timeline(workspace, path)
    .lanes.flatMap(({ bars }) => bars)
    .map(({ name, start, end }) => `${name} ${start} ${end}`);
}

function rules(workspace: Workspace): string[] {
  return workspace.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

describe('a time without a year', () => {
  test.each([
    ['start: 2026-01-05\n', '2025-12-20'],
    ['start: 2026-06-01\n', '2026-12-20'],
    ['updated: 2025-11-27\n', '2025-12-20'],
    ['created: 2025-04-01\n', '2025-12-20'],
  ])('after %j is of the year near it', (head, expected) => {
    expect(days(roadmap(head, '| A | Dec 20 | | |\n'))).toEqual([`A ${expected} ${expected}`]);
  });

  test('has no day where nothing says a year', () => {
    expect(days(roadmap('', '| A | Dec 20 | | |\n'))).toEqual([]);
  });
});

describe('a day of two readings', () => {
  const rows = '| A | 01/06/2026 | | |\n| B | 02/06/2026 | | |\n';
  test('is asked about once a document', () => {
    const workspace = roadmap('', rows);
    const asked = workspace.files[0]?.findings.filter(({ rule }) => rule === 'ambiguous-date') ?? [];
    expect(asked.map(({ related }) => related.length)).toEqual([1]);
    expect(days(workspace)).toEqual([]);
  });

  test.each([
    ['dates: dmy\n', '', '2026-06-01'],
    ['dates: mdy\n', '', '2026-01-06'],
    ['', '| C | 13/06/2026 | | |\n', '2026-06-01'],
    ['', '| C | 06/13/2026 | | |\n', '2026-01-06'],
  ])('is decided by %j or %j', (head, decisive, expected) => {
    const workspace = roadmap(head, rows + decisive);
    expect(days(workspace)[0]).toBe(`A ${expected} ${expected}`);
    expect(rules(workspace)).not.toContain('ambiguous-date');
  });

  test('stays asked about where other days show both orders', () => {
    const workspace = roadmap('', `${rows}| C | 13/06/2026 | | |\n| D | 06/13/2026 | | |\n`);
    expect(rules(workspace)).toContain('ambiguous-date');
  });
});

describe('the go-live', () => {
  const charter = { path: 'change.md', text: '---\nplaybook: change\ntitle: C\ngo-live: 2026-05-04\n---\n' };
  const plan = (rows: string): string =>
    `---\nplaybook: roadmap\ntitle: T\n---\n\n## Activities\n\n| Activity | When |\n| --- | --- |\n${rows}`;

  test('of the charter is what is counted from', () => {
    const text = plan('| A | T-48h |\n| B | 上线后第1-2周 |\n| C | after go-live |\n');
    const workspace = analyse([charter, { path: 'plan.md', text }], { today: TODAY, lang: 'en' });
    expect(days(workspace)).toEqual([
      'A 2026-05-02 2026-05-02',
      'B 2026-05-04 2026-05-17',
      'C 2026-05-05 2026-05-05',
    ]);
  });

  test('is a row where one is called so', () => {
    const text = plan('| Launch | 2026-06-01 |\n| B | Launch +1 |\n');
    const workspace = analyse([charter, { path: 'plan.md', text }], { today: TODAY, lang: 'en' });
    expect(days(workspace)[1]).toBe('B 2026-06-02 2026-06-02');
  });

  test('of a charter that counts it from itself is not known', () => {
    const circle = { ...charter, text: charter.text.replace('2026-05-04', 'T+7') };
    const text = plan('| A | T-48h |\n');
    const workspace = analyse([circle, { path: 'plan.md', text }], { today: TODAY, lang: 'en' });
    expect(days(workspace)).toEqual([]);
    expect(
      workspace.files.flatMap(({ findings }) => findings.map(({ message }) => message)).join(),
    ).toContain('go-live, which is not known');
  });
});

describe('names of rows', () => {
  test('win over the grammar, with a lag too', () => {
    const rows =
      '| CI/CD rollout | W1 | | |\n| B | 1w | CI/CD rollout | |\n| C | 1w | CI/CD rollout + 1w | |\n';
    const workspace = roadmap('start: 2026-01-05\n', rows);
    expect(days(workspace).slice(1)).toEqual(['B 2026-01-12 2026-01-18', 'C 2026-01-19 2026-01-25']);
  });

  test('that nobody has are said to be lost, also where they cannot be parsed', () => {
    expect(rules(roadmap('start: 2026-01-05\n', '| A | 1w | X/Y rollout | |\n'))).toContain(
      'dangling-reference',
    );
  });

  test('are none where a day of the calendar is waited for', () => {
    const workspace = roadmap('start: 2026-01-05\n', '| A | 1w | 2026-02-01 | |\n');
    expect(days(workspace)).toEqual(['A 2026-02-02 2026-02-08']);
    expect(rules(workspace)).not.toContain('dangling-reference');
  });
});

test('blackouts and baselines lie where the plan has its weeks, days worked and rows', () => {
  const more =
    '\n## Blackouts\n\n| Blackout | When |\n| --- | --- |\n| Freeze | W6 |\n| Audit | after A / 1w |\n';
  const workspace = roadmap('start: 2026-01-05\n', '| A | W5-W8 | | W6 |\n', more);
  const view = timeline(workspace);
  expect(view.blackouts.map(({ start, end }) => `${start} ${end}`)).toEqual([
    '2026-02-09 2026-02-15',
    '2026-03-02 2026-03-08',
  ]);
  expect(view.lanes[0]?.bars[0]?.baseline).toEqual({ start: '2026-02-09', end: '2026-02-15' });
});

test('working days begin on a day worked, also from a day that is written', () => {
  const holiday = 'calendar: [2026-10-01, 2026-10-02]\n';
  expect(days(roadmap(holiday, '| A | 2026-10-01 / 1wd | | |\n'))).toEqual(['A 2026-10-05 2026-10-05']);
});
