import type { Intent } from '../../src/core/generated/intents.ts';
import { rowsOf } from '../../src/core/playbook/rows.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import type { Schedule } from '../../src/core/schedule/types.ts';
import { mostlyOf, rowsWith } from './places.ts';
import { valueOf, type Random } from './values.ts';

/** What somebody does in a plan as it is drawn. */
export type DrawingIntent = Extract<Intent, { type: 'follow' | 'place-row' | 'set-phase' }>;

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

/** Intents that a document has a place for. */
function typesFor(playbook: Playbook, { items }: Schedule): DrawingIntent['type'][] {
  const isPhased = rowsOf(playbook, 'phases').length > 0;
  return [
    'place-row',
    ...(items.length > 1 ? (['follow', 'follow', 'follow'] as const) : []),
    ...(isPhased ? (['set-phase', 'set-phase', 'set-phase', 'set-phase'] as const) : []),
  ];
}

/** An intent about the plan: one that waits for another, a new one, one of another phase. */
export function drawingIntentOf(r: Random, playbook: Playbook, schedule: Schedule): DrawingIntent {
  const any = (): string => placeOf(r, playbook);
  const type = r.pick(typesFor(playbook, schedule));
  switch (type) {
    case 'follow': {
      const items = schedule.items.map(({ pointer }) => pointer);
      return { type, pointer: mostlyOf(r, items, any), target: mostlyOf(r, items, any) };
    }
    case 'set-phase':
      return {
        type,
        pointer: mostlyOf(r, rowsWith(playbook, 'phase'), any),
        phase: phaseOf(r, playbook),
      };
    case 'place-row': {
      const lists = [...playbook.schema.lists.keys(), 'tasks', 'nowhere', '__proto__'];
      const [month, day] = [r.int(1, 8), r.int(10, 28)];
      return {
        type,
        pointer: `/${r.pick(lists)}`,
        name: valueOf(r),
        start: `2026-0${month}-${day}`,
        end: `2026-0${month + r.int(0, 1)}-${r.int(10, 31)}`,
        within: r() < 0.3 ? '' : phaseOf(r, playbook),
      };
    }
  }
}
