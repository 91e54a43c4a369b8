import { textOf } from '../../playbook/rows.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'stale-programme',
  kinds: ['change'],
  whole: true,
  severity: 'info',
  options: {
    days: {
      type: 'integer',
      default: 30,
      minimum: 1,
      description: { en: 'Most days without an update of any document', zh: '所有文档均无更新的最长天数' },
    },
  },
  messages: {
    default: {
      en: 'No document of the programme has been updated since {date}, {found} days ago: update the plan, or close it',
      zh: '自 {date} 起的 {found} 天内，项目没有任何文档更新：请更新计划或将其关闭',
    },
  },
  why: {
    en: 'A plan that nobody touches is not the plan that is followed',
    zh: '没人更新的计划，并不是正在执行的计划',
  },
  fix: { en: 'Update or close the programme', zh: '更新或关闭该项目' },
  source: { en: 'practice', zh: '实践经验' },
  check({ data, programme, today, options, report }) {
    const updates = programme.playbooks.map((playbook) => textOf(playbook.data.updated));
    // A document without the day stands last, and nothing can be said.
    const latest = updates.sort().at(-1);
    if (data.status !== 'active' || latest === undefined) return;
    const found = daysBetween(latest, today);
    if (found > options.days) report('/updated', { date: latest, found });
  },
});
