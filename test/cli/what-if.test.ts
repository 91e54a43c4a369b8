import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { file, root, run } from './support.ts';

const PLAN = `---
playbook: roadmap
title: Plan
start: 2026-03-02
---

## Phases

| Id      | Phase    | Type    | When                     |
| ------- | -------- | ------- | ------------------------ |
|         | Prepare  | prepare | W1-W4                    |
| pilot   | Try it   | pilot   | after Prepare / 4w       |
|         | Roll-out | rollout | 2026-05-04..2026-05-29   |

## Gates

| Gate     | From   | To       | Date       | Decider | Criteria     |
| -------- | ------ | -------- | ---------- | ------- | ------------ |
| May roll | pilot  | Roll-out | 2026-04-30 | coo     | wait <= 20   |

## Waves

| Id    | Wave  | Phase    | When |
| ----- | ----- | -------- | ---- |
| pilot | Three | pilot    | W6   |

## Activities

| Activity | Phase   | When             | After |
| -------- | ------- | ---------------- | ----- |
| Build    | Prepare | W1-W2            |       |
| Train    | Prepare | after Build / 7d |       |
| Test     | Prepare | W3               | Build |
`;
const CHARTER = '---\nplaybook: change\ntitle: Change\n---\n';
const ask = (change: string, ...more: string[]) => run('score', 'p', '--what-if', change, ...more);

beforeEach(() => {
  file('p/roadmap.md', PLAN);
  file('p/change.md', CHARTER);
});

describe('a change of plan', () => {
  test('moves what hangs on it, names what would be early, and writes nothing', async () => {
    const { code, out } = await ask('Build + 1w');
    expect(code).toBe(0);
    expect(out).toContain('If Build (activity): 2026-03-02 – 2026-03-15 → 2026-03-09 – 2026-03-22; nothing');
    expect(out).toContain('Train (activity): 2026-03-16 – 2026-03-22 → 2026-03-23 – 2026-03-29');
    expect(out).toMatch(/Would begin before what they wait for ends\n {2}Test\n/);
    expect(out).toContain('Health of Change: too little to say, as it is');
    expect(readFileSync(join(root, 'p/roadmap.md'), 'utf8')).toBe(PLAN);
  });

  test('of a row that hangs on another gives it days of its own, and says what it leaves and runs into', async () => {
    const { out } = await ask('pilot + 2w');
    expect(out).toContain('If Try it (phase): 2026-03-30 – 2026-04-26 → 2026-04-13 – 2026-05-10');
    expect(out).toMatch(/would lie outside the phase\n {2}Three\n/);
    expect(out).toMatch(/would run at the same time\n {2}Roll-out\n/);
  });

  test.each([
    ['May roll - 3 working days', '2026-04-30 → 2026-04-27'],
    ['Roll-out = 2026-05-11', '2026-05-04 – 2026-05-29 → 2026-05-11 – 2026-06-05'],
    ['Roll-out = 2026-05-11..2026-05-15', '→ 2026-05-11 – 2026-05-15'],
    ['Roll-out = W12', '→ 2026-05-18 – 2026-05-24'],
    ['Roll-out + 1mo', '→ 2026-06-04 – 2026-06-29'],
    ['wave pilot + 7d', 'If Three (wave): 2026-04-06 – 2026-04-12 → 2026-04-13 – 2026-04-19'],
  ])('%s', async (change, days) => {
    expect((await ask(change)).out).toContain(days);
  });

  test('comes with findings that it would make', async () => {
    const { out } = await ask('May roll = 2026-05-15');
    expect(out).toMatch(/New findings\n {4}line \d+: Roll-out starts on 2026-05-04, before gate May roll/);
  });

  test('in Chinese, by the words of that language', async () => {
    const { code, out } = await ask('阶段 Roll-out + 2周', '--lang', 'zh');
    expect(code).toBe(0);
    expect(out).toContain(
      '假设Roll-out（阶段）：2026-05-04 – 2026-05-29 → 2026-05-18 – 2026-06-12；未写入任何内容',
    );
  });
});

describe('what cannot be supposed ends with 2 and says what there is', () => {
  test.each([
    ['pilot', 'is no change of plan'],
    ['pilto + 2w', 'there are: phase "Prepare" (p/roadmap.md), phase "Try it" (p/roadmap.md, pilot)'],
    ['Roll-out = after Nobody', 'Roll-out has no date of its own'],
  ])('%s', async (change, words) => {
    const { code, out, err } = await ask(change);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  test('several of one name, until one document is named alone', async () => {
    file('p/second.md', PLAN);
    const { code, err } = await ask('Build + 1w');
    expect(code).toBe(2);
    expect(err).toContain('activity "Build" (p/roadmap.md), activity "Build" (p/second.md)');
    expect((await run('score', 'p/second.md', '--what-if', 'Build + 1w')).code).toBe(0);
  });
});

test('--min judges what would be', async () => {
  const plan = PLAN + '\n## Wins\n\n| Win | When |\n| --- | --- |\n| First | 2026-08-20 |\n';
  file('p/roadmap.md', plan);
  const value = JSON.parse((await run('score', 'p', '--format', 'json')).out).files.find(
    ({ kind }: { kind: string }) => kind === 'roadmap',
  ).score.value;
  const least = String(Math.floor(value));
  expect((await run('score', 'p', '--min', least)).code).toBe(0);
  expect((await ask('First + 1mo', '--min', least)).code).toBe(1);
});

test('json keeps to its schema, with the example of every kind', async () => {
  const example = 'playbooks/examples/service-quality-en';
  for (const name of readdirSync(example))
    cpSync(join(example, name), join(root, 'e', name), { recursive: true });
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const validate = new Ajv2020({ strict: false, formats: { date: true } })
    .addSchema(read('schemas/diff.schema.json'))
    .compile(read('schemas/what-if.schema.json'));
  const { code, out } = await run('score', 'e', '--what-if', 'wave pilot - 1w', '--format', 'json');
  const report = JSON.parse(out);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(code).toBe(0);
  expect(report.health).toHaveLength(1);
  expect(report.documents.flatMap(({ touches }: { touches: unknown[] }) => touches)).not.toEqual([]);
  const comment = (await run('score', 'e', '--what-if', 'wave pilot - 1w', '--format', 'markdown')).out;
  expect(comment).toMatch(/^If Pilot \(wave\): /);
  expect(comment).toContain('### Who says what to whom');
});
