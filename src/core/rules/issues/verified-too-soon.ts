import { doneOn, issuesOf, lastCheck } from '../../kinds/issues/issue.ts';
import { daysByPriority, daysOf } from '../../kinds/issues/due-days.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'verified-too-soon',
  kinds: ['issues'],
  whole: true,
  severity: 'info',
  options: daysByPriority(
    [7, 14, 30, 30],
    'Days from the work to the check for priority',
    '从完成到验证的最少天数',
  ),
  messages: {
    default: {
      en: 'Issue “{issue}” was found effective {days|day|days} after the work was done; look again after {limit}, when habits have come back',
      zh: '问题“{issue}”在完成 {days} 天后即判定有效；请在 {limit} 天后再看一次，防止旧习惯回来',
    },
  },
  why: { en: 'In the first days everybody takes care', zh: '头几天大家都会注意' },
  fix: { en: 'Check again later', zh: '隔一段时间再验证' },
  source: { en: 'CAPA practice; ISO 9001:2015, 10.2', zh: '纠正与预防措施实践；ISO 9001:2015 第 10.2 条' },
  check(context) {
    const { options, report } = context;
    for (const issue of issuesOf(context)) {
      const check = lastCheck(issue);
      const done = doneOn(issue);
      if (check?.result !== 'effective' || check.on === null || done === null) continue;
      const limit = daysOf(options, issue.priority);
      const days = daysBetween(done, check.on);
      if (days >= 0 && days < limit) report(check.pointer, { issue: issue.name, days, limit });
    }
  },
});
