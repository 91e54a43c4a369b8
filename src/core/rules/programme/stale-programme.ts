import { STALE_DAYS, staleSince } from '../../lint/stale.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'stale-programme',
  kinds: ['change'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: { days: STALE_DAYS.schema },
  messages: {
    default: {
      en: 'No document of the programme has been updated since {date}, {found|day|days} ago: update the plan, or close it',
      zh: '自 {date} 起的 {found} 天内，项目没有任何文档更新：请更新计划或将其关闭',
    },
  },
  why: {
    en: 'A plan that nobody touches is not the plan that is followed',
    zh: '没人更新的计划，并不是正在执行的计划',
  },
  fix: { en: 'Update or close the programme', zh: '更新或关闭该项目' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { data, today, report } = context;
    const date = data.status === 'active' ? staleSince(context) : null;
    if (date !== null) report('/updated', { date, found: daysBetween(date, today) });
  },
});
