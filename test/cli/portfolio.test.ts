import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeEach, expect, test } from 'vitest';
import { file, root, run } from './support.ts';

const charter = (title: string, department: string, due: string): string => `---
playbook: change
title: ${title}
start: 2026-03-02
sponsor: boss
---

## Roles

| Id | Name | Level | Function |
| --- | --- | --- | --- |
| boss | The boss | executive | ${department} |

## Groups

| Group | Headcount |
| --- | --- |
| Stores | 40 |

- [ ] Agree on the sites of ${title} @boss due:${due}
`;
const roadmap = (when: string): string => `---
playbook: roadmap
title: Plan
---

## Activities

| Activity | When | Group |
| --- | --- | --- |
| Train | ${when} | Stores |
`;

/** The statements of the file over some reports, each with what it answers. */
async function asked(reports: string): Promise<Record<string, unknown>[][]> {
  const sql = readFileSync('docs/portfolio.sql', 'utf8').replace("'programmes*.ndjson'", `'${reports}'`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const statements = await connection.extractStatements(sql);
  const answers = [];
  for (let nth = 0; nth < statements.count; nth += 1) {
    const statement = await statements.prepare(nth);
    answers.push((await statement.runAndReadAll()).getRowObjectsJson());
  }
  return answers;
}

beforeEach(() => {
  file('plans/a/change.md', charter('Tills', 'Sales', '2026-04-01'));
  file('plans/a/plan.md', roadmap('2026-05-04'));
  file('plans/b/change.md', charter('Scanners', 'Stock', '2026-03-15'));
  file('plans/b/plan.md', roadmap('2026-05-06'));
  file('plans/c/change.md', '---\nplaybook: change\ntitle: Small\n---\n');
});

test('a line is a programme, by its schema', async () => {
  const { out } = await run('score', 'plans', '--format', 'ndjson');
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const validate = new Ajv2020({ strict: false, formats: { date: true } })
    .addSchema(read('schemas/report.schema.json'))
    .compile(read('schemas/programme-report.schema.json'));
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const line of lines) expect([validate(line), validate.errors]).toEqual([true, null]);
  expect(lines.map(({ path, department, overdue }) => [path, department, overdue.length])).toEqual([
    ['plans/a/change.md', 'Sales', 1],
    ['plans/b/change.md', 'Stock', 1],
    ['plans/c/change.md', undefined, 0],
  ]);
});

test('the questions of docs/portfolio.sql are answered from several files', async () => {
  for (const folder of ['a', 'b', 'c']) {
    const { out } = await run('score', `plans/${folder}`, '--format', 'ndjson');
    writeFileSync(join(root, `programmes-${folder}.ndjson`), out);
  }
  const [, , departments, overdue, load] = await asked(join(root, 'programmes-*.ndjson'));
  expect(departments?.map(({ department, programmes }) => [department, programmes])).toEqual(
    expect.arrayContaining([
      ['Sales', '1'],
      ['Stock', '1'],
      ['(not said)', '1'],
    ]),
  );
  expect(overdue).toEqual([
    {
      programme: 'Scanners',
      work: 'Agree on the sites of Scanners',
      owners: 'The boss',
      due: '2026-03-15',
      days_late: 30,
    },
    {
      programme: 'Tills',
      work: 'Agree on the sites of Tills',
      owners: 'The boss',
      due: '2026-04-01',
      days_late: 13,
    },
  ]);
  expect(load).toEqual([
    { group: 'stores', week: '2026-05-04', items: 2, programmes: ['Scanners', 'Tills'] },
  ]);
});
