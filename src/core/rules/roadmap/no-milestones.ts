import { addDays, addMonths, daysBetween } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { dayName } from '../../schedule/day-name.ts';
import { defineRule } from '../../lint/define.ts';

/** What a month is in the limit, so that 90 days are three months. */
const MONTH = 30;

/** True where a stretch is no longer than the months that a limit in days makes, from one end of a month to another. */
function isWithinMonths(from: IsoDate, to: IsoDate, days: number): boolean {
  return addDays(to, 1) <= addMonths(addDays(from, 1), Math.floor(days / MONTH));
}

export default defineRule({
  id: 'no-milestones',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  options: {
    days: {
      type: 'integer',
      default: 90,
      minimum: 1,
      description: { en: 'Most days without a milestone', zh: '没有里程碑的最长天数' },
    },
  },
  messages: {
    default: {
      en: 'No milestone from {from} to {to}, {found|day|days} where {days|is|are} the most: add one',
      zh: '从 {from} 到 {to} 共 {found} 天没有里程碑，最多应为 {days} 天：请补充',
    },
  },
  why: { en: 'Long stretches without a visible point lose people', zh: '长时间看不到进展会失去人心' },
  fix: { en: 'Add a milestone', zh: '补充里程碑' },
  source: { en: 'Change management toolkit, mistake 4', zh: '《变革管理工具包》误区 4' },
  check({ data, rows, schedule, options, report }) {
    const phases = rows('phases').map(({ pointer }) => schedule.byPointer.get(pointer));
    const milestones = rows('milestones').flatMap(({ row, pointer }) =>
      row.status === 'cancelled' ? [] : [schedule.byPointer.get(pointer)?.end ?? null],
    );
    const starts = phases.map((phase) => phase?.start ?? null);
    const ends = phases.map((phase) => phase?.end ?? null);
    const days = [...starts, ...milestones, ...ends];
    // A row without a day may lie anywhere, so nothing can be said.
    if (data.horizon === 'quick-start' || phases.length === 0 || days.includes(null)) return;
    const edges = [...starts, ...ends].flatMap((day) => day ?? []).sort();
    const [start = '', end = ''] = [edges[0], edges.at(-1)];
    // What lies before the first phase or behind the last one is no part of the plan that has to be bridged.
    const within = milestones.flatMap((day) => (day && day >= start && day <= end ? day : []));
    const points = [start, ...within.sort(), end];
    for (const [index, to] of points.entries()) {
      const from = points[index - 1] ?? to;
      const found = daysBetween(from, to);
      // From month 3 to month 6 are three months, whatever days those have.
      if (found <= options.days || isWithinMonths(from, to, options.days)) continue;
      const stretch = { from: dayName(schedule, from), to: dayName(schedule, to), found };
      report('/milestones', { ...stretch, days: options.days });
      return;
    }
  },
});
