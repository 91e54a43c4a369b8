import { dataAt } from '../../playbook/data-at.ts';
import type { Playbook } from '../../playbook/types.ts';
import { boundsOf } from '../../schedule/bounds.ts';
import { dayName } from '../../schedule/day-name.ts';
import type { Dependency, Schedule, ScheduledItem } from '../../schedule/types.ts';
import { addDays, daysBetween } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { defineRule } from '../../lint/define.ts';

/** What begins on the day on which another ends takes it over; that is no contradiction. */
const SHARED_DAYS = 1;

function stateOf(playbook: Playbook<any>, pointer: string): unknown {
  const task = /^\/tasks\/(\d+)$/.exec(pointer)?.[1];
  return task === undefined ? dataAt(playbook, `${pointer}/status`) : playbook.tasks[Number(task)]?.state;
}

/** What an item has to wait for. */
interface Contradiction {
  item: ScheduledItem;
  target: ScheduledItem;
  /** The first day on which the item may begin. */
  earliest: IsoDate;
}

/** True where an item begins before it may by what it comes after. */
function isBroken({ relation, gap }: Dependency): boolean {
  return relation === 'after' && gap !== null && gap < 0;
}

/** What an item says it comes after and yet begins before, whatever day of their units is meant; the latest of them. */
function contradictionOf(
  playbook: Playbook<any>,
  schedule: Schedule,
  item: ScheduledItem,
): Contradiction | null {
  if (!item.dependencies.some(isBroken)) return null;
  const state = stateOf(playbook, item.pointer);
  const own = boundsOf(playbook, item);
  if (!item.start || !own || state === 'done' || state === 'cancelled') return null;
  let worst: Contradiction | null = null;
  for (const { target: id, gap } of item.dependencies.filter(isBroken)) {
    const target = schedule.byName(id);
    const bounds = boundsOf(playbook, target ?? undefined);
    if (!target || !bounds || gap === null || stateOf(playbook, target.pointer) === 'cancelled') continue;
    const loose = daysBetween(item.start, own.start.to) + daysBetween(bounds.end.from, bounds.end.to);
    const earliest = addDays(item.start, -gap);
    if (-gap - loose <= SHARED_DAYS || (worst && worst.earliest >= earliest)) continue;
    worst = { item, target, earliest };
  }
  return worst;
}

export default defineRule({
  id: 'dependency-contradicted',
  kinds: ['roadmap'],
  severity: 'error',
  messages: {
    default: {
      en: '{name} begins on {start}, but comes after {other}, which ends on {end} and allows {earliest} at the earliest: move one of them, or remove the After',
      zh: '“{name}”于 {start} 开始，但应在“{other}”之后；后者 {end} 结束，最早只能 {earliest} 开始：请调整其一，或去掉前置活动',
    },
    many: {
      en: '{other} ends on {end}, but {name} (from {start}) and {count} more that come after it begin too early: move {other} or those that wait for it',
      zh: '“{other}”到 {end} 才结束，而应在其后的“{name}”（{start} 开始）等 {all} 项开始过早：请调整“{other}”或等待它的各项',
    },
  },
  why: {
    en: 'Of a date and an order that contradict each other one is wrong, and nobody knows which',
    zh: '日期与先后顺序相互矛盾，必有一个是错的',
  },
  fix: { en: 'Move one of the two, or remove the After', zh: '调整其一的日期，或去掉前置活动' },
  source: { en: 'critical path method', zh: '关键路径法' },
  check({ playbook, schedule, report }) {
    // One row that has moved contradicts all that wait for it, which is one fault.
    const waiting = new Map<ScheduledItem, Contradiction[]>();
    for (const item of schedule.items) {
      const found = contradictionOf(playbook, schedule, item);
      const known = found && waiting.get(found.target);
      if (known) known.push(found);
      else if (found) waiting.set(found.target, [found]);
    }
    for (const [target, [first, ...others]] of waiting) {
      if (!first?.item.start || !target.end) continue;
      const { pointer, name, start } = first.item;
      const place = dataAt(playbook, `${pointer}/after`) === undefined ? '' : '/after';
      const params = {
        name,
        other: target.name,
        start: dayName(schedule, start),
        end: dayName(schedule, target.end),
        earliest: dayName(schedule, first.earliest),
        count: others.length,
        all: others.length + 1,
      };
      report(`${pointer}${place}`, params, {
        ...(others.length > 0 ? { message: 'many' } : {}),
        related: [target, ...others.map(({ item }) => item)].map((one) => ({
          playbook,
          pointer: one.pointer,
        })),
      });
    }
  },
});
