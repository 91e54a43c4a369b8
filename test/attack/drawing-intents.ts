import type { Intent } from '../../src/core/generated/intents.ts';
import { rowsOf } from '../../src/core/playbook/rows.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import { valueOf, type Random } from './values.ts';

/** What somebody does in a plan as it is drawn. */
export type DrawingIntent = Extract<Intent, { type: 'follow' | 'place-row' | 'set-phase' }>;

const TYPES = ['follow', 'follow', 'place-row', 'place-row', 'set-phase'] as const;

/** A row or task of a document, mostly one that it has. */
function placeOf(r: Random, { schema, data, tasks }: Playbook): string {
  const lists = [...schema.lists.keys()].filter((name) => Array.isArray(data[name]));
  const list = r() < 0.25 || lists.length === 0 ? 'tasks' : r.pick(lists);
  const rows = list === 'tasks' ? tasks : data[list];
  const count = Array.isArray(rows) ? rows.length : 0;
  return `/${list}/${r.int(0, r() < 0.95 ? Math.max(0, count - 1) : 99)}`;
}

/** A phase of a document, or any place. */
function phaseOf(r: Random, playbook: Playbook): string {
  const count = rowsOf(playbook, 'phases').length;
  return count > 0 && r() < 0.9 ? `/phases/${r.int(0, count - 1)}` : placeOf(r, playbook);
}

/** An intent about the plan: one that waits for another, a new one, one of another phase. */
export function drawingIntentOf(r: Random, playbook: Playbook): DrawingIntent {
  const pointer = placeOf(r, playbook);
  switch (r.pick(TYPES)) {
    case 'follow':
      return { type: 'follow', pointer, target: placeOf(r, playbook) };
    case 'set-phase':
      return { type: 'set-phase', pointer, phase: phaseOf(r, playbook) };
    case 'place-row': {
      const lists = [...playbook.schema.lists.keys(), 'tasks', 'nowhere', '__proto__'];
      const [month, day] = [r.int(1, 8), r.int(10, 28)];
      return {
        type: 'place-row',
        pointer: `/${r.pick(lists)}`,
        name: valueOf(r),
        start: `2026-0${month}-${day}`,
        end: `2026-0${month + r.int(0, 1)}-${r.int(10, 31)}`,
        within: r() < 0.3 ? '' : phaseOf(r, playbook),
      };
    }
  }
}
