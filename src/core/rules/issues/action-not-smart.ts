import { remediesIn } from '../../kinds/issues/issue.ts';
import { daysByPriority, daysOf } from '../../kinds/issues/due-days.ts';
import { isBlank } from '../../playbook/values/blanks.ts';
import { addDays, daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

/** A number in figures, or one of those that Chinese writes in a word. */
const NUMBER = /[\d０-９]|[零一二两三四五六七八九十百千万半]/;
/** How many times the days of its priority an action may take. */
const SLACK = 3;

export default defineRule({
  id: 'action-not-smart',
  kinds: ['issues'],
  whole: true,
  severity: 'warning',
  core: true,
  options: daysByPriority([3, 7, 14, 30], 'Days for an issue of priority', '问题的整改天数'),
  messages: {
    default: {
      en: 'The acceptance criterion “{acceptance}” says no number: write metric, value and day, such as conversion >= 18% by 2026-03-09',
      zh: '验收标准“{acceptance}”没有数值：请写明指标、数值和日期，例如 转化率 >= 18%',
    },
    long: {
      en: '“{action}” takes until {due}, {days|day|days} after its issue was found; the most for {priority} is {limit}: plan a shorter step',
      zh: '“{action}”要到 {due}，即发现后 {days} 天；{priority} 最多 {limit} 天：请先安排更短的一步',
    },
  },
  why: {
    en: 'What has no number cannot be checked, and what takes too long is not done',
    zh: '没有数值无法验收，期限过长等于不做',
  },
  fix: { en: 'Give number and day', zh: '写明数值和日期' },
  source: {
    en: 'SMART; Supervisor handbook, closing the loop',
    zh: 'SMART 原则；《运营督导手册》问题整改闭环',
  },
  supersedes: ['vague-wording', 'condition-not-checkable'],
  check(context) {
    const { report, options } = context;
    for (const { remedy, issue } of remediesIn(context)) {
      const { pointer, acceptance, due, isDone } = remedy;
      if (isDone) continue;
      if (acceptance !== undefined && !isBlank(acceptance) && !NUMBER.test(acceptance)) {
        report(`${pointer}/acceptance`, { acceptance });
      }
      const foundOn = issue?.foundOn;
      const priority = issue?.priority;
      if (!foundOn || !priority || due === null) continue;
      const limit = SLACK * daysOf(options, priority);
      if (due <= addDays(foundOn, limit)) continue;
      const params = {
        action: remedy.name ?? issue.name,
        due,
        priority,
        limit,
        days: daysBetween(foundOn, due),
      };
      report(`${pointer}/due`, params, { message: 'long' });
    }
  },
});
