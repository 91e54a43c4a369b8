import { expect, test } from 'vitest';
import { analyse } from '../../src/core/index.ts';
import type { Evidence } from '../../src/core/score/types.ts';

function scoreOf(kind: string, body: string) {
  const text = `---\nplaybook: ${kind}\ntitle: T\n---\n\n${body}\n`;
  return analyse([{ path: 'plan.md', text }], { today: '2026-03-02', lang: 'en' }).files[0]?.score;
}

/** What is claimed on what: how many claims name a source, a reading or a date, and where those stand that do not. */
const EVIDENCE: [kind: string, body: string, expected: Evidence][] = [
  [
    'readiness',
    '## Assessment\n\n| Dimension | Score | Evidence |\n| --- | --- | --- |\n| Urgency | 2 | Talks |\n| Culture | 3 |  |\n| Resources |  |  |',
    { have: 1, of: 2, missing: ['/dimensions/1/score'] },
  ],
  [
    'kpi',
    '## Metrics\n\n| Metric | Baseline | Baseline date | Current | Source |\n| --- | --- | --- | --- | --- |\n| Wait | 40 min | 2026-01-05 | 30 min |  |\n| Rework | 9% |  | 8% | CRM |',
    { have: 3, of: 4, missing: ['/metrics/0/current'] },
  ],
  [
    'resistance',
    '## Entries\n\n| Concern | Sign | Impact | Likelihood | Status |\n| --- | --- | --- | --- | --- |\n| Bonus | They say so | 4 | 3 | open |\n| Time |  | 3 | 3 | open |',
    { have: 1, of: 2, missing: ['/entries/1/impact'] },
  ],
  [
    'stakeholders',
    '## Stakeholders\n\n| Stakeholder | Power | Interest | Attitude | Last contact |\n| --- | --- | --- | --- | --- |\n| CEO | 5 | 4 | 4 | 2026-02-20 |\n| Fleet | 3 | 3 | 2 |  |',
    { have: 1, of: 2, missing: ['/stakeholders/1/attitude'] },
  ],
  [
    'roadmap',
    '## Milestones\n\n| Milestone | When | Status | Actual |\n| --- | --- | --- | --- |\n| A | 2026-01-05 | done | 2026-01-06 |\n| B | 2026-02-02 | done |  |\n| C | 2026-03-02 | planned |  |\n\n## Gates\n\n| Gate | Decision | Evidence |\n| --- | --- | --- |\n| G | go | wait = 19 min |\n| H | pending |  |',
    { have: 2, of: 3, missing: ['/milestones/1/status'] },
  ],
  [
    'issues',
    '## Issues\n\n| Issue | Date | Status | Closed on |\n| --- | --- | --- | --- |\n| Queue | 2026-02-02 | closed | 2026-02-20 |\n| Stock | 2026-02-02 | closed |  |\n| Signs | 2026-02-02 | found |  |',
    { have: 1, of: 2, missing: ['/issues/1/status'] },
  ],
  [
    'checklist',
    '## Items\n\n| Item | Standard | Result | Finding |\n| --- | --- | --- | --- |\n| Prices hang | At the desk | pass | Seen |\n| Doors open | At nine | fail |  |\n| Lift runs | Daily | na |  |',
    { have: 1, of: 2, missing: ['/items/1/result'] },
  ],
  [
    'adkar',
    '## Scores\n\n| Element | Score | Evidence |\n| --- | --- | --- |\n| Awareness | 4 | All name the reason |\n| Desire | 3 |  |',
    { have: 1, of: 2, missing: ['/scores/1/score'] },
  ],
  [
    'change',
    '## Urgency\n\n| Fact | Measure | Source |\n| --- | --- | --- |\n| Complaints | 120 a month | CRM |\n| Rework | 9% of jobs |  |',
    { have: 1, of: 2, missing: ['/urgency/1/measure'] },
  ],
];

test.each(EVIDENCE)('%s: claims, and those that rest on nothing', (kind, body, expected) => {
  expect(scoreOf(kind, body)?.evidence).toEqual(expected);
});
