import type { DocumentContext } from '../../context.ts';
import type { RoadmapData } from '../../generated/data.ts';
import { isOpen } from '../../playbook/work-state.ts';
import type { ScheduledItem } from '../../schedule/types.ts';
import { calledIn } from '../change/roles.ts';
import type { Mark } from '../../views/shapes/timeline.ts';
import { criteriaOf } from './criteria.ts';
import { barStateOf, clockOf } from './state.ts';
import { gateStateOf, milestoneStateOf, winStateOf } from './written-states.ts';

type Gate = NonNullable<RoadmapData['gates']>[number];
type Milestone = NonNullable<RoadmapData['milestones']>[number];
type Win = NonNullable<RoadmapData['wins']>[number];
type Context = DocumentContext<RoadmapData>;

/** What of a mark its type decides. */
type Own = Pick<Mark, 'type' | 'state' | 'owner' | 'detail'> & Partial<Mark>;

function gateMark(context: Context, gate: Gate, item: ScheduledItem, clock: string): Own {
  const state = gateStateOf(gate);
  const open = isOpen(state);
  return {
    type: 'gate',
    decision: gate.decision ?? 'pending',
    state: barStateOf(state, item, clock),
    owner: gate.decider ?? null,
    detail: gate.criteria ?? null,
    ...(open && gate.criteria ? { criteria: criteriaOf(context, gate.criteria) } : {}),
  };
}

function milestoneMark(row: Partial<Milestone>, item: ScheduledItem, clock: string): Own {
  const state = barStateOf(milestoneStateOf(row), item, clock);
  return { type: 'milestone', owner: row.owner ?? null, detail: row.evidence ?? null, state };
}

/**
 * Milestones, gates and short-term wins in order of time.
 *
 * @param laneOf the id of the phase that a row belongs to, or null
 */
export function marksOf(context: Context, laneOf: (item: ScheduledItem) => string | null): Mark[] {
  const { data, schedule, today, programme } = context;
  const clock = clockOf(schedule, today);
  const ownOf = (item: ScheduledItem): Own | null => {
    const index = Number(item.pointer.split('/')[2]);
    if (item.type === 'gate') return gateMark(context, data.gates?.[index] ?? {}, item, clock);
    if (item.type === 'milestone') return milestoneMark(data.milestones?.[index] ?? {}, item, clock);
    if (item.type !== 'win') return null;
    const win: Partial<Win> = data.wins?.[index] ?? {};
    const { before, after } = win;
    const detail = before && after ? `${before} → ${after}` : null;
    return { type: 'win', owner: null, detail, state: barStateOf(winStateOf(context, win), item, clock) };
  };
  return schedule.items
    .flatMap((item): Mark[] => {
      const { id, pointer, name, end: date, slip } = item;
      const own = date && ownOf(item);
      if (!own) return [];
      const owner = own.owner && calledIn(programme, own.owner);
      return [{ id, pointer, name, date, slip, lane: laneOf(item), ...own, owner }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The first mark from a day on that is not done. */
export function nextMark(marks: readonly Mark[], day: string): Mark | undefined {
  return marks.find(({ date, state }) => state !== 'done' && state !== 'cancelled' && date >= day);
}
