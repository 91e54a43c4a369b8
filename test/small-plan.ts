/** A plan of two phases, as tools of assistants are asked about. */
export const SMALL_PLAN = `---
playbook: roadmap
title: New tills
start: 2026-05-04
---

## Phases

| Phase | When |
| --- | --- |
| Pilot | W1-W4 |
| Spread | W5-W9 |
`;
