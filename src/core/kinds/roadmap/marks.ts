import type { DocumentContext } from '../../context.ts';
import type { RoadmapData } from '../../generated/data.ts';
import type { ScheduledItem } from '../../schedule/types.ts';
import type { Mark } from '../../views/shapes/timeline.ts';
import { clockOf, stateOf } from './state.ts';

type Gate = NonNullable<RoadmapData['gates']>[number];
type Milestone = NonNullable<RoadmapData['milestones']>[number];
type Context = DocumentContext<RoadmapData>;

function gateMark(gate: Gate, item: ScheduledItem, clock: string): Pick<Mark, 'state' | 'owner' | 'detail'> {
  const decided = gate.decision !== undefined && gate.decision !== 'pending';
  return {
    state: stateOf(item, decided, clock),
    owner: gate.decider ?? null,
    detail: gate.criteria ?? null,
  };
}

/** Milestones, gates and short-term wins in order of time. */
export function marksOf({ data, schedule, today }: Context): Mark[] {
  const clock = clockOf(schedule, today);
  return schedule.items
    .flatMap((item): Mark[] => {
      if (!item.end) return [];
      const { id, pointer, name, end: date } = item;
      const index = Number(pointer.split('/')[2]);
      const base = { id, pointer, name, date };
      const past = date < clock;
      if (item.type === 'gate') {
        const gate = data.gates?.[index] ?? {};
        const decision = gate.decision ?? 'pending';
        return [{ ...base, type: 'gate', decision, ...gateMark(gate, item, clock) }];
      }
      if (item.type === 'milestone') {
        const row: Partial<Milestone> = data.milestones?.[index] ?? {};
        // Without a status column the day alone tells; with one, a milestone not said to be reached is late.
        const done = row.status === undefined ? past : row.status === 'done';
        const state = row.status === 'cancelled' ? 'cancelled' : stateOf(item, done, clock);
        return [
          { ...base, type: 'milestone', owner: row.owner ?? null, detail: row.evidence ?? null, state },
        ];
      }
      if (item.type !== 'win') return [];
      const { before, after } = data.wins?.[index] ?? {};
      const detail = before && after ? `${before} → ${after}` : null;
      return [{ ...base, type: 'win', owner: null, detail, state: stateOf(item, past, clock) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
