import { applyEdits, editFor } from '../../../src/core/edits/apply.ts';
import { refusalText } from '../../../src/core/edits/refusal.ts';
import { builtIn } from '../../../src/core/generated/registry.ts';
import type { Intent } from '../../../src/core/generated/intents.ts';
import { bind } from '../../../src/core/playbook/bind.ts';
import type { Playbook } from '../../../src/core/playbook/types.ts';
import type { Schedule, ScheduledItem } from '../../../src/core/schedule/types.ts';
import { parseSyntax } from '../../../src/core/syntax/parse.ts';

/** A playbook of our kinds. */
export function read(text: string): Playbook {
  const playbook = bind(parseSyntax(text), 'plan.md', builtIn.kinds);
  if (!playbook) throw new Error('not a playbook');
  return playbook;
}

/** Days of one row. */
export function scheduled(pointer: string, start: string, end: string): Schedule {
  const item: ScheduledItem = {
    pointer,
    type: 'phase',
    id: 'x',
    name: 'x',
    start,
    end,
    dependencies: [],
    slack: null,
    critical: false,
    baseline: null,
    slip: null,
    reasons: [],
  };
  const byPointer = new Map([[pointer, item]]);
  const nothing = { lost: [], criticalPath: [], cycles: [] };
  return {
    axis: 'dated',
    start,
    end,
    items: [item],
    byPointer,
    byName: () => null,
    waitsFor: () => [],
    days: () => null,
    ...nothing,
  };
}

/** The text after the intent, or why it was refused. */
export function after(text: string, intent: Intent, schedule?: Schedule): string {
  const playbook = read(text);
  const result = editFor(playbook, intent, schedule);
  return 'refused' in result
    ? `refused: ${refusalText(result, 'en', playbook)}`
    : applyEdits(text, result.edits);
}

/** A plan with a comment, an aligned table and tasks. */
export const document = (when = 'M2-M4') => `---
playbook: roadmap
title: Plan # keep
start: 2026-01-01
---

## Phases

| Phase      | When       |  Goal |
| ---------- | ---------- | ----: |
| Pilot      | ${when.padEnd(10)} |    me |
| Roll-out   | W5-W8      |       |

- [ ] Train @ops start:W1 due:W2
- [x] Buy
`;
