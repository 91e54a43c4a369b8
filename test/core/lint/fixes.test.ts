import { expect, test } from 'vitest';
import { analyse, applyEdits } from '../../../src/core/index.ts';
import { compatibleFixes } from '../../../src/core/lint/compatible-fixes.ts';

/** The text after everything that can be fixed at once. */
function fixed(text: string): string {
  const [file] = analyse([{ path: 'plan.md', text }], { today: '2026-04-14', lang: 'en' }).files;
  return applyEdits(
    text,
    compatibleFixes(file?.findings ?? []).flatMap(({ edits }) => edits),
  );
}

const front = (...lines: string[]) => ['---', 'playbook: roadmap', ...lines, '---', ''].join('\n');
const plan = (when: string, activity: string, header = 'Activity | Phase') =>
  `${front('title: T', 'start: 2026-01-01')}
## Phases

| Phase | When |
|---|---|
${when}

## Activities

| ${header} |
|---|---|
| ${activity} |
`;

test.each<[string, string, string]>([
  ['a misspelt key', front('staus: draft'), front('status: draft')],
  ['one in quotes', front('"staus": draft'), front('"status": draft')],
  ['one in braces', front('phases: [{"nam":x}]'), front('phases: [{"name":x}]')],
  ['the first of two', front('staus: draft', 'statu: active'), front('status: draft', 'statu: active')],
  [
    'a misspelt column',
    plan('| Pilot | W1 |', 'a | Pilot', 'Activty | Phase'),
    plan('| Pilot | W1 |', 'a | Pilot', 'Activity | Phase'),
  ],
  [
    'a column with a comment, which stays',
    plan('| Pilot | W1 |', 'a | Pilot', 'Activty <!-- x --> | Phase'),
    plan('| Pilot | W1 |', 'a | Pilot', 'Activity <!-- x --> | Phase'),
  ],
  ['a lost phase', plan('| Pilot | W1 |', 'a | Pilo'), plan('| Pilot | W1 |', 'a | Pilot')],
  [
    'one with a bar in its name',
    plan('| Pilot \\| 1 | W1 |', 'a | Pilot 1x'),
    plan('| Pilot \\| 1 | W1 |', 'a | Pilot \\| 1'),
  ],
  [
    'a lost row that another name holds',
    plan('| Pilo | after Wave |\n| Waves | W1 |', 'a | Pilo'),
    plan('| Pilo | after Waves |\n| Waves | W1 |', 'a | Pilo'),
  ],
])('put right: %s', (_, before, after) => {
  expect(fixed(before)).toBe(after);
});

test.each<[string, string]>([
  ['a key whose right name is there', front('status: draft', 'staus: active')],
  ['one that stands there twice', front('staus: draft', 'staus: active')],
  ['one that is read through an alias, too', front('phases: [&a {nam: x}, *a]')],
  ['a list that stands as a table', `${front('phase: [{name: x}]')}\n## Phases\n\n| Phase |\n|---|\n| a |\n`],
  ['a list whose rows have unknown keys', front('phasess: [{nam: x}]')],
  ['a column that is there', plan('| Pilot | W1 |', 'a | Pilot', 'Phase | Phases')],
  ['a column with marks', plan('| Pilot | W1 |', 'a | Pilot', '*Activty* | Phase')],
  ['a name that two rows have', plan('| Pilot | W1 |\n| Pilot | W2 |', 'a | Pilo')],
])('left to the author: %s', (_, text) => {
  expect(fixed(text)).toBe(text);
});
