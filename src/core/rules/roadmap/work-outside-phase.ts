import type { RoadmapData } from '../../generated/data.ts';
import type { RuleContext } from '../../lint/define.ts';
import { textOf } from '../../playbook/rows.ts';
import { findRow } from '../../references/matching.ts';
import { boundsOf, type Bounds } from '../../schedule/bounds.ts';
import { dayName } from '../../schedule/day-name.ts';
import type { ScheduledItem } from '../../schedule/types.ts';
import { parseWhen } from '../../when/parse.ts';
import type { IsoDate } from '../../when/types.ts';
import { defineRule } from '../../lint/define.ts';

/** A phase with the days that are certain of it. */
interface Stretch {
  pointer: string;
  name: string;
  from: IsoDate;
  to: IsoDate;
  /** Null where what is written may be its end alone. */
  opens: IsoDate | null;
}

/** Something that says which phase it belongs to. */
interface Work {
  phase: string;
  pointer: string;
  /** Where its day is written. */
  place: string;
}

/** Phases by their rows, those with a stretch of days. */
function stretches({ playbook, rows, schedule }: RuleContext<RoadmapData>): Map<object, Stretch> {
  return new Map(
    rows('phases').flatMap(({ row, pointer, name }): [object, Stretch][] => {
      const item = schedule.byPointer.get(pointer);
      const bounds = boundsOf(playbook, item);
      const when = row.when === undefined ? null : parseWhen(row.when);
      // Of one that only says when it begins, or on which day, nobody knows how long it lasts.
      if (!bounds || !item?.start || !item.end || item.start === item.end || when?.type === 'open') return [];
      const isWhole = when?.type === 'span' || (row.from !== undefined && row.to !== undefined);
      const opens = isWhole ? item.start : null;
      if (!isWhole && row.when === undefined && row.to === undefined) return [];
      return [[row, { pointer, name: String(name), from: item.start, to: item.end, opens }]];
    }),
  );
}

/** What is still to be done and names its phase: milestones, waves and tasks below the heading of one. */
function workOf({ playbook, rows }: RuleContext<RoadmapData>): Work[] {
  const inRows = (['milestones', 'waves'] as const).flatMap((list) =>
    rows(list).flatMap(({ row, pointer }): Work[] => {
      const phase = textOf(row.phase);
      const isOpen = row.status !== 'done' && row.status !== 'cancelled';
      const key = row.when === undefined ? 'to' : 'when';
      return phase !== undefined && isOpen ? [{ phase, pointer, place: `${pointer}/${key}` }] : [];
    }),
  );
  const tasks = playbook.tasks.flatMap(({ row, section, state }, index): Work[] => {
    const phase = row ?? section;
    if (!phase || state === 'done' || state === 'cancelled') return [];
    return [{ phase, pointer: `/tasks/${index}`, place: `/tasks/${index}` }];
  });
  return [...inRows, ...tasks];
}

const isOutside = ({ start, end }: Bounds, { opens, to }: Stretch): boolean =>
  end.from > to || start.from > to || (opens !== null && end.to < opens);

export default defineRule({
  id: 'work-outside-phase',
  kinds: ['roadmap'],
  severity: 'warning',
  messages: {
    default: {
      en: '{name} ({date}) lies outside its phase {phase}, which lasts from {from} to {to}: move it, or name another phase',
      zh: '“{name}”（{date}）不在所属阶段“{phase}”（{from} 至 {to}）内：请调整日期，或改写所属阶段',
    },
    many: {
      en: '{name} ({date}) and {count} more lie outside their phase {phase}, which lasts from {from} to {to}: move the phase or what belongs to it',
      zh: '“{name}”（{date}）等 {all} 项不在所属阶段“{phase}”（{from} 至 {to}）内：请调整该阶段或各项的日期',
    },
  },
  why: {
    en: 'A plan that says two things is followed in neither',
    zh: '前后矛盾的计划，无从执行',
  },
  fix: { en: 'Move it, or name the phase it belongs to', zh: '调整日期，或写明所属阶段' },
  source: { en: 'arithmetic', zh: '算术' },
  check(context) {
    const { playbook, schedule, report } = context;
    const phases = stretches(context);
    // A phase that has moved leaves all of its work outside, which is one fault.
    const outside = new Map<Stretch, { work: Work; item: ScheduledItem }[]>();
    for (const work of phases.size > 0 ? workOf(context) : []) {
      const row = findRow(playbook, 'phases', work.phase);
      const phase = row && phases.get(row);
      const item = schedule.byPointer.get(work.pointer);
      const bounds = phase && boundsOf(playbook, item);
      if (!phase || !item || !bounds || !isOutside(bounds, phase)) continue;
      const known = outside.get(phase);
      if (known) known.push({ work, item });
      else outside.set(phase, [{ work, item }]);
    }
    for (const [phase, [first, ...others]] of outside) {
      if (!first?.item.end) continue;
      const params = {
        name: first.item.name,
        date: [...new Set([first.item.start, first.item.end])]
          .flatMap((day) => (day ? dayName(schedule, day) : []))
          .join(' – '),
        phase: phase.name,
        from: dayName(schedule, phase.from),
        to: dayName(schedule, phase.to),
        count: others.length,
        all: others.length + 1,
      };
      report(first.work.place, params, {
        ...(others.length > 0 ? { message: 'many' } : {}),
        related: [phase.pointer, ...others.map(({ item }) => item.pointer)].map((pointer) => ({
          playbook,
          pointer,
        })),
      });
    }
  },
});
