import { issuesOf } from '../../kinds/issues/issue.ts';
import { OPEN_DAYS, openTooLong } from '../../kinds/issues/escalation.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'p1-not-escalated',
  kinds: ['issues'],
  whole: true,
  severity: 'warning',
  effort: 15,
  options: { days: OPEN_DAYS.schema },
  messages: {
    default: {
      en: 'Issue “{issue}” is P1 and not escalated, open for more days than it may (days: {days}, allowed: {limit}): tell the next level today',
      zh: '问题“{issue}”为 P1，已持续 {days} 天未升级，最多 {limit} 天：请今天上报',
    },
  },
  why: {
    en: 'What is urgent and cannot be solved here loses a day for each day it stays',
    zh: '紧急而本级解决不了的问题，拖一天损失一天',
  },
  fix: { en: 'Escalate it', zh: '向上升级' },
  source: { en: 'Supervisor handbook; the charter’s escalation', zh: '《运营督导手册》；章程的升级机制' },
  supersedes: ['issue-overdue'],
  check(context) {
    for (const issue of issuesOf(context)) {
      const open = openTooLong(context, issue);
      if (open) context.report(issue.pointer, { issue: issue.name, ...open });
    }
  },
});
