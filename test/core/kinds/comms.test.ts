import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';
import { rules } from '../../../src/core/generated/rules.ts';
import { TOUCHES } from '../../../src/core/kinds/comms/touches.ts';
import type { RuleSetting } from '../../../src/core/lint/config.ts';

const TEXT = `---
playbook: comms
title: Plan
---

## Audiences

| Audience | Cares about | Message | Channels | Frequency | From | Go-live |
| --- | --- | --- | --- | --- | --- | --- |
| Advisors | time | less typing | mail, workshop | weekly | 2026-04-24 | 2026-05-01 |
`;

/** Rule, picture and score of a plan whose one audience is reached twice before go-live. */
function judged(setting?: RuleSetting) {
  const rules = setting === undefined ? {} : { [TOUCHES.rule]: setting };
  const workspace = analyse([{ path: 'comms.md', text: TEXT }], {
    today: '2026-04-14',
    lang: 'en',
    config: () => ({ extends: 'recommended', rules }),
  });
  const [file] = workspace.files;
  if (!file) throw new Error('no playbook');
  const view = workspace.viewsOf(file.playbook).find(({ type }) => type === 'contact-calendar');
  if (view?.type !== 'contact-calendar') throw new Error('no calendar');
  return {
    found: file.findings.filter(({ rule }) => rule === TOUCHES.rule).length,
    row: `${view.rows[0]?.touches} / ${view.rows[0]?.wanted}`,
    card: [view.cards[0]?.value, view.cards[0]?.state],
    repeat: file.score?.inputs.repeat,
    formula: file.score?.formula.split('; ')[1],
  };
}

test.each<[RuleSetting | undefined, ReturnType<typeof judged>]>([
  [
    undefined,
    {
      found: 1,
      row: '2 / 7',
      card: ['2 / 7', 'attention'],
      repeat: 0.2857,
      formula: '7 touches are enough (convention)',
    },
  ],
  [
    ['warning', { touches: 2 }],
    {
      found: 0,
      row: '2 / 2',
      card: ['2 / 2', 'good'],
      repeat: 1,
      formula: '2 touches are enough (convention)',
    },
  ],
  [
    ['off', { touches: 4 }],
    {
      found: 0,
      row: '2 / 4',
      card: ['2 / 4', 'attention'],
      repeat: 0.5,
      formula: '4 touches are enough (convention)',
    },
  ],
])('rule, picture and score go by the same number of touches: %j', (setting, expected) => {
  expect(judged(setting)).toEqual(expected);
});

test('the option that is shared is the one of the rule', () => {
  const rule = rules.find(({ id }) => id === TOUCHES.rule);
  expect(rule?.options?.[TOUCHES.name]).toBe(TOUCHES.schema);
});

/** Whether executives appear in a plan of two audiences, the second of which goes live two months later. */
function executivesAppear(events: string): unknown {
  const text = `---
playbook: comms
title: Plan
---

## Audiences

| Audience | Go-live |
| --- | --- |
| Advisors | 2026-05-01 |
| Planners | 2026-07-01 |

## Events

| When | Audience | Sender | Status |
| --- | --- | --- | --- |
${events}
`;
  const charter =
    '---\nplaybook: change\ntitle: C\n---\n\n## Roles\n\n| Id | Level |\n| --- | --- |\n| coo | executive |\n| hr | middle |\n';
  const { files } = analyse(
    [
      { path: 'change.md', text: charter },
      { path: 'comms.md', text },
    ],
    { today: '2026-04-14', lang: 'en' },
  );
  return files.find(({ path }) => path === 'comms.md')?.score?.inputs['executives appear'];
}

test.each([
  ['| 2026-06-01 | Advisors | coo | |', 0],
  ['| 2026-06-01 | Planners | coo | |', 1],
  ['| 2026-06-01 | | coo | |', 1],
  ['| 2026-05-01 | Advisors | coo | |', 1],
  ['| 2026-07-02 | | coo | |', 0],
  ['| | Planners | coo | |', 0],
  ['| 2026-06-01 | Planners | coo | cancelled |', 0],
  ['| 2026-06-01 | Planners | hr | |', 0],
])('an executive appears before an audience that is reached goes live: %s', (events, expected) => {
  expect(executivesAppear(events)).toBe(expected);
});
