import type { DocumentContext } from '../../context.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { boundsOf } from '../../schedule/bounds.ts';
import { dayName } from '../../schedule/day-name.ts';
import { listed, type Rhythm } from '../../schedule/rhythm.ts';
import { addDays } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

/** Days of the events that celebrate; null where there is none, or one whose day is not known. */
function celebrations({ programme, dateIn }: DocumentContext): Rhythm | null {
  const comms = programme.latest('comms');
  const events = rowsOf(comms, 'events').filter(({ status }) => status !== 'cancelled');
  // What an event is may be left out, and then it may celebrate as well.
  if (!comms || events.some(({ type }) => type === undefined)) return null;
  const days = events.flatMap(({ type, when }) =>
    type === 'celebrate' ? [dateIn(comms, textOf(when), 'end')] : [],
  );
  const known = days.filter((day) => day !== null);
  return known.length > 0 && known.length === days.length ? listed(known) : null;
}

export default defineRule({
  id: 'win-not-celebrated',
  kinds: ['roadmap'],
  severity: 'info',
  effort: 1,
  options: {
    days: {
      type: 'integer',
      default: 14,
      minimum: 1,
      description: { en: 'Most days from a win to its celebration', zh: '速赢到庆祝之间的最多天数' },
    },
  },
  messages: {
    default: {
      en: 'No event celebrates {win} within {days|day|days} of {date}: plan one in the communication plan, and name it here',
      zh: '“{win}”（{date}）前后 {days} 天内没有庆祝：请在沟通计划中安排一次，并在此写明',
    },
  },
  why: { en: 'Progress that nobody sees gives no courage', zh: '看不见的进展鼓舞不了人' },
  fix: { en: 'Plan an event of the type celebrate', zh: '安排一次“庆祝”类沟通' },
  source: { en: 'Change management toolkit, principle 7', zh: '《变革管理工具包》原则 7' },
  check({ playbook, rows, schedule, derived, options, report }) {
    if (schedule.axis !== 'dated') return;
    // Without any event that celebrates, the communication plan is what lacks one.
    const known = derived(celebrations);
    if (!known) return;
    for (const { row, pointer, name } of rows('wins')) {
      const end = boundsOf(playbook, schedule.byPointer.get(pointer))?.end;
      if (!end || row.status === 'cancelled' || textOf(row.celebrated) !== undefined) continue;
      // A win may show, and be celebrated, before the day by which it is due.
      const [from, to] = [addDays(end.from, -options.days), addDays(end.to, options.days)];
      if (known.countUpTo(to) > known.countUpTo(addDays(from, -1))) continue;
      report(`${pointer}/celebrated`, { win: name, date: dayName(schedule, end.to), days: options.days });
    }
  },
});
