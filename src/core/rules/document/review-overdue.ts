import { textOf } from '../../playbook/rows.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'review-overdue',
  kinds: ['*'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'The review was due {due}, {days|day|days} ago: review it, issue a new version, or withdraw it',
      zh: '复审期限为 {due}，已过 {days} 天：请复审、发布新版或将其废止',
    },
  },
  why: {
    en: 'Outdated guidance in use misleads those who follow it',
    zh: '过期的指引仍在使用，会误导执行的人',
  },
  fix: { en: 'Review, renew or withdraw the document', zh: '复审、更新或废止该文档' },
  source: { en: 'ISO 9001:2015, 7.5.3', zh: 'ISO 9001:2015 第 7.5.3 条' },
  check({ playbook, data, today, date, report }) {
    const due = date(textOf(data['review-by']), 'end');
    if (data.status !== 'active' || !due || due >= today) return;
    const severity = playbook.kind === 'sop' ? 'error' : 'warning';
    report('/review-by', { due, days: daysBetween(due, today) }, { severity });
  },
});
