import { analyse, builtIn } from '../../../src/core/index.ts';
import { partNamed } from '../../../src/core/playbook/parts.ts';
import type { Playbook } from '../../../src/core/playbook/types.ts';

const HEAD = `playbook: [change, roadmap, comms]
title: New tills
status: active
start: 2026-01-05
go-live: 2026-06-01
sponsor: CEO
horizon: quick-start`;

export const MILESTONES = `## Milestones

| Milestone | When | Owner |
| --- | --- | --- |
| Tills bought | 2026-02-02 | Ann |
| Tills tried | after Staff told | Ann |
`;

export const AUDIENCES = `## Audiences

| Audience | Group | Message | Cares about |
| --- | --- | --- | --- |
| Cashiers | tills | Faster | Queues |
`;

export const ROLES = `## Roles

| Role | Level |
| --- | --- |
| CEO | executive |
| Ann | middle |

## Groups

| Group | Wave |
| --- | --- |
| tills | |
`;

export const TASKS = `## Work

- [ ] Order start:2026-02-03 due:2026-02-05
- [ ] Staff told after:"Tills bought" due:2026-02-20
`;

export const charter = (...body: string[]): string =>
  `---\n${HEAD}\n---\n\n# New tills\n\n${body.join('\n')}`;

export const PLAN = `---
playbook: roadmap
title: Plan
---

# Plan

## Phases

| Phase | Type | When |
| --- | --- | --- |
| Pilot | pilot | W1-W4 |

## Milestones

| Milestone | When |
| --- | --- |
| Shops open | 2026-05-04 |
`;

const OPTIONS = { today: '2026-03-02', lang: 'en', registry: builtIn } as const;

export const workspaceOf = (texts: Record<string, string>) =>
  analyse(
    Object.entries(texts).map(([path, text]) => ({ path, text })),
    OPTIONS,
  );

export function single(text: string) {
  const workspace = workspaceOf({ 'change.md': text });
  const [file] = workspace.files;
  if (!file) throw new Error('no playbook');
  const partOf = (kind: string): Playbook => {
    const part = partNamed(file.playbook, kind);
    if (!part) throw new Error(`no ${kind}`);
    return part;
  };
  return { workspace, file, host: file.playbook, partOf };
}

export const rulesOf = (text: string): string[] => single(text).file.findings.map(({ rule }) => rule);
