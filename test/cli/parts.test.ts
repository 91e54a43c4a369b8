import { expect, test } from 'vitest';
import { file, run } from './support.ts';

const TEXT = `---
playbook: [change, roadmap, comms]
title: Tills
start: 2026-03-02
---

# Tills

## Milestones

| Milestone | When |
| --- | --- |
| Bought | W9 |
| Tried | soonish |

## Audiences

| Audience | Message | Cares about |
| --- | --- | --- |
| Cashiers | Faster | Queues |
`;

test('score prints a line for each part below its file', async () => {
  file('change.md', TEXT);
  const { out } = await run('score');
  expect(out.split('\n').map((line) => line.replace(/:.*/, ''))).toEqual([
    'change.md',
    '  Missing',
    '  roadmap',
    '  comms',
    '    Missing',
    'Tills',
    '',
  ]);
  expect(out).toMatch(/^ {2}comms: \d+ of \d+ in place · \w+/m);
  expect((await run('score', '--format', 'markdown')).out).toMatch(
    /^\| change\.md · comms \| \d+ of \d+ in place \|/m,
  );
  const { files } = JSON.parse((await run('score', '--format', 'json')).out);
  expect(files[0].parts).toMatchObject([
    { kind: 'roadmap', score: null },
    { kind: 'comms', score: { value: expect.any(Number) } },
  ]);
});

test('lint reports a file once, with the findings of its parts', async () => {
  file('change.md', TEXT);
  const report = JSON.parse((await run('lint', '--format', 'json')).out);
  expect(report.files).toHaveLength(1);
  expect(report.files[0].findings).toContainEqual(
    expect.objectContaining({ rule: 'invalid-value', part: 'roadmap', pointer: '/milestones/1/when' }),
  );
  expect(report.files[0].parts.map(({ kind }: { kind: string }) => kind)).toEqual(['roadmap', 'comms']);
});

test('export finds the picture of a part, explain its dates', async () => {
  file('change.md', TEXT);
  const { out, code } = await run('export', 'change.md', '--view', 'timeline', '--to', 'svg');
  expect(code).toBe(0);
  expect(out).toContain('Bought');
  expect((await run('explain', 'change.md:13')).out).toContain('Bought: 2026-05-03');
});
