import { boundsOf } from '../../schedule/bounds.ts';
import { dayName } from '../../schedule/day-name.ts';
import type { Days } from '../../when/resolve.ts';
import { defineRule } from '../../lint/define.ts';

/** A milestone with the days on which it may be reached. */
interface Reached extends Days {
  pointer: string;
  name: string | number;
  coverage: number;
}

export default defineRule({
  id: 'coverage-not-monotonic',
  kinds: ['roadmap'],
  severity: 'error',
  messages: {
    default: {
      en: '{name} ({date}) covers {found}%, but {other} covers {most}% before it ({before}): correct one of them',
      zh: '“{name}”（{date}）覆盖率为 {found}%，而此前“{other}”（{before}）已达 {most}%：请更正其一',
    },
  },
  why: { en: 'Sites that work the new way do not become fewer', zh: '已采用新做法的门店不会减少' },
  fix: { en: 'Correct the share or the day', zh: '更正覆盖率或日期' },
  source: { en: 'arithmetic', zh: '算术' },
  check({ playbook, rows, schedule, report }) {
    const milestones = rows('milestones').flatMap(({ row, pointer, name }): Reached[] => {
      const item = schedule.byPointer.get(pointer);
      const days = boundsOf(playbook, item)?.end;
      if (!days || row.coverage === undefined || row.status === 'cancelled') return [];
      return [{ ...days, pointer, name, coverage: row.coverage }];
    });
    const byLast = milestones.toSorted((a, b) => (a.to < b.to ? -1 : 1));
    const told = new Set<Reached>();
    let [next, most]: [number, Reached | null] = [0, null];
    for (const later of milestones.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      for (let one = byLast[next]; one && one.to < later.from; one = byLast[++next]) {
        if (!most || one.coverage > most.coverage) most = one;
      }
      // One share that is too high makes all that follow too low, which is one fault.
      if (!most || most.coverage <= later.coverage || told.has(most)) continue;
      told.add(most);
      const params = {
        name: later.name,
        date: dayName(schedule, later.to),
        found: later.coverage,
        other: most.name,
        before: dayName(schedule, most.to),
        most: most.coverage,
      };
      report(`${later.pointer}/coverage`, params, { related: [{ playbook, pointer: most.pointer }] });
    }
  },
});
