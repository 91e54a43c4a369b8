import { defineRule } from '../../lint/define.ts';
import { textOf } from '../../playbook/rows.ts';
import { addDays, daysBetween } from '../../when/dates.ts';
import { parseDuration, parseWhen } from '../../when/parse.ts';
import type { Calendar, IsoDate, Unit } from '../../when/types.ts';

/** Days of the units that a length of a phase is written in. */
const DAYS: Partial<Record<Unit, number>> = { d: 1, wd: 1, w: 7, mo: 365.25 / 12, q: 365.25 / 4, y: 365.25 };

/** How many of some days from one on are worked. */
function workedDays({ isWorkingDay }: Calendar, from: IsoDate, days: number): number {
  return Array.from({ length: days }, (_, day) => addDays(from, day)).filter(isWorkingDay).length;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export default defineRule({
  id: 'duration-label-mismatch',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 1,
  options: {
    percent: {
      type: 'number',
      default: 10,
      minimum: 0,
      description: {
        en: 'Most per cent between the length that is written and that of the dates',
        zh: '标注时长与日期实际时长最多相差的百分比',
      },
    },
  },
  messages: {
    default: {
      en: '{phase} is said to last {label}, and lasts from {from} to {to}, {days|day|days}, {percent}% off ({limit}% are the most): correct the label or the dates',
      zh: '“{phase}”标注时长为 {label}，实际为 {from} 至 {to}，共 {days} 天，相差 {percent}%（最多 {limit}%）：请更正标注或日期',
    },
  },
  why: {
    en: 'People remember the label and plan by it, and the dates hold',
    zh: '人们记住的是标注，真正执行的却是日期',
  },
  fix: { en: 'Correct the label', zh: '更正标注时长' },
  source: { en: 'arithmetic', zh: '算术' },
  check({ rows, schedule, calendar, options, report }) {
    if (schedule.axis !== 'dated') return;
    for (const { row, pointer, name } of rows('phases')) {
      const label = textOf(row['duration-label']);
      const { start, end } = schedule.byPointer.get(pointer) ?? {};
      const length = label === undefined ? null : parseDuration(label);
      const unit = length && DAYS[length.unit];
      const isOpen = row.when !== undefined && parseWhen(row.when)?.type === 'open';
      if (!length || !unit || !start || !end || end < start || isOpen || row.status === 'cancelled') continue;
      const days = daysBetween(start, end) + 1;
      const found = days / unit;
      const least = length.least ?? length.amount;
      // People round to whole months and weeks.
      const isWithin = (value: number): boolean => value > least - 0.5 && value < length.amount + 0.5;
      if (isWithin(found)) continue;
      // Days may be those that are worked.
      if (unit === 1 && isWithin(workedDays(calendar, start, days))) continue;
      const nearest = found < least ? least : length.amount;
      const percent = (Math.abs(found - nearest) / nearest) * 100;
      if (percent <= options.percent) continue;
      report(`${pointer}/duration-label`, {
        phase: name,
        label: label ?? '',
        from: start,
        to: end,
        days,
        percent: rounded(percent),
        limit: options.percent,
      });
    }
  },
});
