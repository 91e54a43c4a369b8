import { methodOf, stepsOf } from '../../kinds/change/method.ts';
import { defineRule } from '../../lint/define.ts';
import { daysBetween } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';

/** The first work of a step. */
interface Begun {
  step: number;
  pointer: string;
  name: string | number;
  start: IsoDate;
}

/** Steps that begin after one they come before, or before one they come after, by more than some days. */
function outOfOrder(all: readonly Begun[], one: Begun, days: number): Begun[] {
  return all.filter((other) => {
    const [first, second] = one.step < other.step ? [one, other] : [other, one];
    return first.step < second.step && daysBetween(second.start, first.start) > days;
  });
}

export default defineRule({
  id: 'kotter-order',
  kinds: ['roadmap'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: {
    days: {
      type: 'integer',
      default: 30,
      minimum: 0,
      description: {
        en: 'Most days that a step may begin before an earlier one',
        zh: '后面的步骤最多可比前面的步骤早多少天开始',
      },
    },
  },
  messages: {
    late: {
      en: 'Step {step} of Kotter begins on {start} with {name}, {found|day|days} after step {other} ({otherStart}), where {days|is|are} the most: check that this is meant',
      zh: '科特第 {step} 步“{name}”于 {start} 开始，比第 {other} 步（{otherStart}）晚 {found} 天，最多应为 {days} 天：请确认是否有意如此',
    },
    early: {
      en: 'Step {step} of Kotter begins on {start} with {name}, {found|day|days} before step {other} ({otherStart}), where {days|is|are} the most: check that this is meant',
      zh: '科特第 {step} 步“{name}”于 {start} 开始，比第 {other} 步（{otherStart}）早 {found} 天，最多应为 {days} 天：请确认是否有意如此',
    },
  },
  why: {
    en: 'Each step stands on those before it; parallel ones begin near each other',
    zh: '每一步都以前面的步骤为基础，并行的步骤也应相近开始',
  },
  fix: { en: 'Check the order', zh: '检查步骤顺序' },
  source: { en: 'Kotter, eight steps', zh: '科特八步法' },
  check({ playbook, programme, schedule, options, report }) {
    if (schedule.axis !== 'dated' || methodOf(programme, playbook) !== 'kotter') return;
    const first = new Map<number, Begun>();
    for (const { pointer, name, step } of stepsOf(playbook)) {
      const start = schedule.byPointer.get(pointer)?.start;
      if (step === null) continue;
      // Work of a step on no known day may be its first.
      if (!start) return;
      const known = first.get(step);
      if (!known || start < known.start) first.set(step, { step, pointer, name, start });
    }
    let left = [...first.values()].sort((a, b) => a.step - b.step);
    // One step out of place is one fault, however many it then is before or after: the one with most of them is told.
    while (left.length > 1) {
      const counted = left.map((one) => ({ one, others: outOfOrder(left, one, options.days) }));
      const [worst] = counted.sort((a, b) => b.others.length - a.others.length);
      if (!worst || worst.others.length === 0) return;
      const { one, others } = worst;
      const isLate = others.some(({ step }) => step > one.step);
      const apart = ({ start }: Begun): number => Math.abs(daysBetween(one.start, start));
      const other = others.toSorted((a, b) => apart(b) - apart(a))[0] ?? one;
      report(
        one.pointer,
        {
          step: one.step,
          start: one.start,
          name: one.name,
          found: apart(other),
          other: other.step,
          otherStart: other.start,
          days: options.days,
        },
        {
          message: isLate ? 'late' : 'early',
          related: others.map(({ pointer }) => ({ playbook, pointer })),
        },
      );
      left = left.filter((begun) => begun !== one);
    }
  },
});
