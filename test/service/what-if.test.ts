import { expect, test } from 'vitest';
import type { Intent } from '../../src/core/generated/intents.ts';
import { whatIfAt } from '../../src/service/preview/what-if.ts';
import { uriOf, workspaceOf } from './support.ts';

const CHARTER = `---
playbook: change
title: Change
---

## Groups

| Group  | Headcount |
| ------ | --------- |
| Stores | 60        |
`;
const PLAN = `---
playbook: roadmap
title: Plan
start: 2026-03-02
---

## Phases

| Phase    | Type    | When                  |
| -------- | ------- | --------------------- |
| Prepare  | prepare | W1-W4                 |
| Roll-out | rollout | after Prepare / 4w     |

## Activities

| Activity | Phase   | When             | After |
| -------- | ------- | ---------------- | ----- |
| Build    | Prepare | W1-W2            |       |
| Train    | Prepare | after Build / 7d |       |
| Test     | Prepare | W3               | Build |
`;
const COMMS = `---
playbook: comms
title: Talks
---

## Audiences

| Audience | Group  | From       | Until      | Frequency |
| -------- | ------ | ---------- | ---------- | --------- |
| Stores   | Stores | 2026-03-02 | 2026-06-30 | weekly    |
`;
const TEXTS = { 'p/change.md': CHARTER, 'p/roadmap.md': PLAN, 'p/comms.md': COMMS };
const uri = uriOf('p/roadmap.md');

function asked(intents: Intent[], lang: 'en' | 'zh' = 'en', version = 1) {
  return whatIfAt(workspaceOf(TEXTS, lang), { uri, version, intents });
}
const move = (pointer: string, days: number): Intent => ({ type: 'move-bar', pointer, days });

test('what hangs on a bar moves with it, what has its own days would be early', () => {
  expect(asked([move('/activities/0', 7)])).toEqual({
    moved: [
      { pointer: 'p/roadmap.md#/activities/0', start: '2026-03-09', end: '2026-03-22' },
      { pointer: 'p/roadmap.md#/activities/1', start: '2026-03-23', end: '2026-03-29' },
    ],
    early: ['p/roadmap.md#/activities/2'],
    text: 'moves with it: Train (5 working days later); Test would begin before what it waits for ends',
  });
});

test('the go-live and the contacts before it are of the whole programme', () => {
  const earlier = asked([{ type: 'set-value', pointer: '/phases/0/when', value: 'W1-W2' }]);
  expect(earlier).toMatchObject({ text: expect.stringContaining('go-live 10 working days earlier') });
  expect(earlier).toMatchObject({
    text: expect.stringContaining('Stores hears of it 3 times before go-live instead of 5 (7 are wanted)'),
  });
  expect(asked([{ type: 'set-value', pointer: '/phases/0/when', value: 'W1-W2' }], 'zh')).toMatchObject({
    text: expect.stringContaining('上线日提前 10 个工作日'),
  });
});

test('several intents are one, and what changes nothing else says so', () => {
  const both = asked([move('/activities/0', 7), move('/activities/2', 7)]);
  expect(both).toMatchObject({ early: [], text: 'moves with it: Train (5 working days later)' });
  expect(asked([move('/activities/2', 7)])).toMatchObject({ text: 'nothing else changes' });
});

test('what cannot be done, or is of another text by now, is refused as the edit would be', () => {
  expect(asked([move('/activities/0', 7), move('/activities/1', 7)])).toEqual({
    refused: 'Train hangs on another row; move that one, or give this one a date',
  });
  expect(asked([move('/activities/0', 7)], 'en', 2)).toHaveProperty('refused');
  expect(asked([])).toHaveProperty('refused');
});
