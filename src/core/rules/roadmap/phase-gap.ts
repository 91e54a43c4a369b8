import { rowsOf } from '../../playbook/rows.ts';
import { dayName } from '../../schedule/day-name.ts';
import { daysBetween } from '../../when/dates.ts';
import { parseWhen } from '../../when/parse.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'phase-gap',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 15,
  options: {
    days: {
      type: 'integer',
      default: 7,
      minimum: 0,
      description: { en: 'Most days between two phases', zh: '两个阶段之间的最长天数' },
    },
  },
  messages: {
    default: {
      en: '{found|day lies|days lie} between {before} (to {end}) and {phase} (from {start}), where {days|is|are} the most: close the gap',
      zh: '“{before}”（至 {end}）与“{phase}”（{start} 起）之间空 {found} 天，最多应为 {days} 天：请衔接',
    },
  },
  why: { en: 'A pause between two phases costs the momentum', zh: '阶段之间的停顿会失去势头' },
  fix: {
    en: 'Let the next phase begin earlier, or the one before last longer',
    zh: '提前下一阶段，或延长上一阶段',
  },
  source: { en: 'Kotter, sustain acceleration', zh: '科特：保持势头' },
  check({ playbook, rows, schedule, options, report }) {
    // Where some days may be planned off, or a phase has no length, nobody knows what lies between.
    if (rowsOf(playbook, 'blackouts').length > 0) return;
    const phases = rows('phases').flatMap(({ row, pointer, name }) => {
      if (row.status === 'cancelled') return [];
      const { start = null, end = null } = schedule.byPointer.get(pointer) ?? {};
      const isOpen = row.when !== undefined && parseWhen(row.when)?.type === 'open';
      return [{ pointer, name, start, end: isOpen || start === end ? null : end }];
    });
    const known = phases.flatMap(({ start, end, ...phase }) =>
      start && end ? [{ ...phase, start, end }] : [],
    );
    // What ends before it begins is told of by `invalid-date-order`.
    if (known.length < phases.length || known.some(({ start, end }) => end < start)) return;
    let before: (typeof known)[number] | null = null;
    for (const phase of known.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
      const found = before ? daysBetween(before.end, phase.start) - 1 : 0;
      if (before && found > options.days) {
        const days = { end: dayName(schedule, before.end), start: dayName(schedule, phase.start) };
        report(
          phase.pointer,
          { before: before.name, phase: phase.name, ...days, found, days: options.days },
          { related: [{ playbook, pointer: before.pointer }] },
        );
      }
      if (!before || phase.end > before.end) before = phase;
    }
  },
});
