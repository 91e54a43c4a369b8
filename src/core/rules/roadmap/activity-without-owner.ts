import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'activity-without-owner',
  kinds: ['roadmap'],
  severity: 'warning',
  core: true,
  messages: {
    default: {
      en: '{activity} has no owner: name the one role that answers for it',
      zh: '“{activity}”没有责任人：请指定一位责任人',
    },
  },
  why: { en: 'What nobody owns nobody does', zh: '无人负责就无人执行' },
  fix: { en: 'Name one owner', zh: '指定一位责任人' },
  source: { en: 'Change management toolkit; RACI', zh: '《变革管理工具包》；RACI' },
  supersedes: ['missing-required-field'],
  reports: 'absence',
  check({ rows, report }) {
    for (const { row, pointer, name } of rows('activities')) {
      if (row.status === 'done' || row.status === 'cancelled' || textOf(row.owner) !== undefined) continue;
      report(`${pointer}/owner`, { activity: name });
    }
  },
});
