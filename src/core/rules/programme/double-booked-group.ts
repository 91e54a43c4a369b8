import { textOf } from '../../playbook/rows.ts';
import { daysBetween } from '../../when/dates.ts';
import { slug } from '../../playbook/naming/normalise.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'double-booked-group',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 30,
  messages: {
    default: {
      en: '{group} is trained in "{name}" and in "{other}" at the same time (from {date}): put one after the other',
      zh: '{group} 同时参加“{name}”和“{other}”两项培训（自 {date} 起）：请错开安排',
    },
  },
  why: {
    en: 'A group that learns two things at once learns neither',
    zh: '同一人群同时学两样，哪样都学不好',
  },
  fix: { en: 'Put one after the other', zh: '错开安排' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, rows, schedule, today, report }) {
    if (schedule.axis !== 'dated') return;
    const trainings = rows('activities').flatMap(({ row, pointer }) => {
      const item = schedule.byPointer.get(pointer);
      const group = textOf(row.group);
      if (row.lever !== 'training' || row.status === 'cancelled' || group === undefined) return [];
      if (!item?.start || !item.end) return [];
      const { name, start, end } = item;
      // Numbers, since very many of them are compared.
      const [first, last] = [daysBetween(today, start), daysBetween(today, end)];
      return [{ pointer, group, name, start, first, last }];
    });
    const byGroup = new Map<string, typeof trainings>();
    for (const later of trainings) {
      const { pointer, group, name } = later;
      const earlier = byGroup.get(slug(group)) ?? [];
      byGroup.set(slug(group), earlier);
      const other = earlier.find(({ first, last }) => first <= later.last && later.first <= last);
      earlier.push(later);
      if (!other) continue;
      const date = later.first > other.first ? later.start : other.start;
      report(
        pointer,
        { group, name, other: other.name, date },
        { related: [{ playbook, pointer: other.pointer }] },
      );
    }
  },
});
