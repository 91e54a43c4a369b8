import { textOf } from '../../playbook/rows.ts';
import { slug } from '../../playbook/normalise.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'double-booked-group',
  kinds: ['roadmap'],
  severity: 'warning',
  messages: {
    default: {
      en: '{group} is trained in "{name}" and in "{other}" at the same time (from {date}): put one after the other',
      zh: '{group} 同时参加“{name}”和“{other}”两项培训（自 {date} 起）：请错开安排',
    },
  },
  why: {
    en: 'A group that learns two things at once learns neither',
    zh: '同一群体同时学两样，哪样都学不好',
  },
  fix: { en: 'Put one after the other', zh: '错开安排' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, rows, schedule, report }) {
    if (schedule.axis !== 'dated') return;
    const trainings = rows('activities').flatMap(({ row, pointer }) => {
      const item = schedule.byPointer.get(pointer);
      const group = textOf(row.group);
      if (row.lever !== 'training' || row.status === 'cancelled' || group === undefined) return [];
      return item?.start && item.end
        ? [{ pointer, group, name: item.name, start: item.start, end: item.end }]
        : [];
    });
    trainings.forEach((later, index) => {
      const other = trainings
        .slice(0, index)
        .find(
          (earlier) =>
            slug(earlier.group) === slug(later.group) &&
            earlier.start <= later.end &&
            later.start <= earlier.end,
        );
      if (!other) return;
      const date = later.start > other.start ? later.start : other.start;
      report(
        later.pointer,
        { group: later.group, name: later.name, other: other.name, date },
        { related: [{ playbook, pointer: other.pointer }] },
      );
    });
  },
});
