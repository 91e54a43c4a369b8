import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';

/** What is said of a document, by rule, with each message. */
function said(front: string, body: string): Map<string, string[]> {
  const text = `---\n${front}\n---\n\n${body}\n`;
  const config = () => ({ extends: 'all' as const, rules: {} });
  const [file] = analyse([{ path: 'a.md', text }], { today: '2026-04-14', lang: 'en', config }).files;
  const messages = new Map<string, string[]>();
  for (const { rule, message } of file?.findings ?? [])
    messages.set(rule, [...(messages.get(rule) ?? []), message]);
  return messages;
}

const table = (heading: string, columns: string, ...rows: string[]): string =>
  [`## ${heading}`, '', `| ${columns} |`, columns.replaceAll(/[^|]+/g, ' - ').replace(/^.*$/, '|$&|')]
    .concat(rows.map((row) => `| ${row} |`))
    .join('\n');

const SOP = 'playbook: sop\ntitle: T';
const PLAN = 'playbook: roadmap\ntitle: T';
const COMMS = 'playbook: comms\ntitle: T';
const CHARTER = 'playbook: change\ntitle: T';
const READINESS = 'playbook: readiness\ntitle: T';

/** A rule, the table of which a row lacks a field, and the column that nobody knows with what stands in it. */
const CASES: [rule: string, front: string, heading: string, columns: string, row: string, cell: string][] = [
  ['sop-step-no-role', SOP, 'Steps', 'No | Action', '1 | Unlock', 'Kim'],
  [
    'sop-step-incomplete',
    SOP,
    'Steps',
    'Action | Role | Time limit | Check',
    'Unlock | Kim | 5 min | open',
    'key',
  ],
  ['activity-without-owner', PLAN, 'Activities', 'Activity | When', 'Train | W1', 'Kim'],
  ['gate-without-criterion', PLAN, 'Gates', 'Gate | When | Decider', 'G1 | W1 | Kim', 'all signed'],
  ['gate-without-decider', PLAN, 'Gates', 'Gate | When | Criteria', 'G1 | W1 | csat > 4', 'Kim'],
  ['kotter-step-missing', PLAN, 'Activities', 'Activity | When | Owner', 'Train | W1 | Kim', '3'],
  ['no-wiifm', COMMS, 'Audiences', 'Audience | Channels', 'Staff | mail', 'their shifts'],
  ['one-way', COMMS, 'Audiences', 'Audience | Channels', 'Staff | mail', 'hotline'],
  ['benefit-unowned', CHARTER, 'Benefits', 'Benefit | Metric', 'Faster | days', 'Kim'],
  ['missing-required-field', COMMS, 'Events', 'Audience | When', 'Staff | 2026-05-04', 'Kim'],
  ['readiness-missing-score', READINESS, 'Dimensions', 'Dimension | Evidence', 'Leadership | seen', '4'],
  [
    'readiness-extreme-without-evidence',
    READINESS,
    'Dimensions',
    'Dimension | Score',
    'Leadership | 5',
    'they said so',
  ],
  [
    'readiness-gap-without-action',
    READINESS,
    'Dimensions',
    'Dimension | Score | Owner | Due',
    'Leadership | 1 | Kim | 2026-05-01',
    'talk',
  ],
  ['urgency-without-data', CHARTER, 'Urgency', 'Fact | Measure', 'Queue | 40 %', 'survey'],
];

test.each(CASES)('%s says nothing of a field that an unknown column may hold', (rule, front, ...of) => {
  const [heading, columns, row, cell] = of;
  expect([...said(front, table(heading, columns, row)).keys()]).toContain(rule);
  const hidden = said(front, table(heading, `${columns} | Zzyzx`, `${row} | ${cell}`));
  expect([...hidden.keys()]).not.toContain(rule);
  expect(hidden.get('unknown-column')).toHaveLength(1);
});

test('what a rule is silent about no less specific one takes up', () => {
  const gates = table('Gates', 'Gate | When | Decider | Zzyzx', 'G1 | W1 | Kim | all signed');
  expect([...said(PLAN, gates).keys()]).not.toContain('gate-not-measurable');
});

test.each<[string, string, string]>([
  ['that holds nothing', 'Zzyzx', ''],
  ['of the author’s own', 'x-Zzyzx', 'Kim'],
  ['without a name', '', 'Kim'],
])('a column %s hides nothing', (_, name, cell) => {
  const steps = table('Steps', `No | Action | ${name}`, `1 | Unlock | ${cell}`);
  expect([...said(SOP, steps).keys()]).toContain('sop-step-no-role');
});

test('a column hides the fields whose values it could be, and only in its own table', () => {
  const steps = (cell: string): string =>
    table(
      'Steps',
      'Action | Role | Input | Output | Check | Record | Zzyzx',
      `a | Kim | i | o | c | r | ${cell}`,
    );
  expect(said(SOP, steps('see below')).get('sop-step-incomplete')).toEqual([
    'Step 1 lacks time limit: complete it',
  ]);
  expect([...said(SOP, steps('5 min')).keys()]).not.toContain('sop-step-incomplete');
  const second = table('Steps', 'No | Action', '1 | Unlock');
  const both = `${table('Steps', 'No | Action | Zzyzx', '1 | Unlock | Kim')}\n\n${second}`;
  expect(said(SOP, both).get('sop-step-no-role')).toHaveLength(1);
});

test('a key that nobody knows hides the fields of its row', () => {
  const steps = (key: string): string => `${SOP}\nsteps:\n  - action: Unlock\n    ${key}: Kim`;
  const hidden = said(steps('zzyzx'), '');
  expect([...hidden.keys()]).not.toContain('sop-step-no-role');
  expect(hidden.get('unknown-key')).toHaveLength(1);
  expect([...said(steps('x-zzyzx'), '').keys()]).toContain('sop-step-no-role');
});
