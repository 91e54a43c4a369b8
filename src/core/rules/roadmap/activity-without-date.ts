import { hasPlace } from '../../playbook/evidence/has-place.ts';
import { isRetired } from '../../lint/required.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

/** What says on which days an activity takes place. */
const DAYS = ['when', 'to', 'from', 'after'] as const;

export default defineRule({
  id: 'activity-without-date',
  kinds: ['roadmap'],
  severity: 'warning',
  messages: {
    default: {
      en: '{activity} has no date: write by when it is done',
      zh: '“{activity}”没有日期：请写明何时完成',
    },
  },
  why: { en: 'What has no date is put off', zh: '没有日期的事总会往后拖' },
  fix: { en: 'Write when it takes place', zh: '写明时间' },
  source: { en: 'SMART', zh: 'SMART 原则' },
  reports: 'absence',
  check({ playbook, data, rows, schedule, report }) {
    if (isRetired(data)) return;
    const severity = (data.status ?? 'draft') === 'draft' ? 'info' : 'warning';
    const unread = new Set(playbook.problems.map((problem) => problem.pointer));
    for (const { row, pointer, name } of rows('activities')) {
      // A list, and a table without a column of days, say what is done and not when.
      if (playbook.origins.get(pointer)?.type !== 'row') continue;
      const place = DAYS.find((field) => hasPlace(playbook, pointer, field));
      if (row.status === 'done' || row.status === 'cancelled' || !place || place === 'after') continue;
      const isBlank = (at: string): boolean => !unread.has(at) && isLacking(playbook, at);
      if (!DAYS.every((field) => isBlank(`${pointer}/${field}`))) continue;
      if (schedule.byPointer.get(pointer)?.end) continue;
      report(`${pointer}/${place}`, { activity: name }, { severity });
    }
  },
});
