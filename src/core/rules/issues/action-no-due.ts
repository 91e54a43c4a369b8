import { requiredSeverity } from '../../lint/required.ts';
import { remediesIn } from '../../kinds/issues/issue.ts';
import { lacking, listOf } from '../../kinds/issues/lacking.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'action-no-due',
  kinds: ['issues'],
  whole: true,
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: '“{action}” has no day: write by when it is done',
      zh: '“{action}”没有完成期限：请写明何时完成',
    },
    every: {
      en: 'None of the {count} open actions has a day: add the column, and write by when each is done',
      zh: '{count} 条未完成的措施都没有期限：请补上这一列，逐条写明何时完成',
    },
  },
  why: {
    en: 'What has no day is done after everything that has one',
    zh: '没有期限的事总排在有期限的事后面',
  },
  fix: { en: 'Write the day by which it is done', zh: '写明完成期限' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  reports: 'absence',
  check(context) {
    const { playbook, data, report } = context;
    const severity = requiredSeverity(data);
    const { every, rows } = lacking(
      remediesIn(context).filter(({ remedy }) => !remedy.isDone),
      ({ remedy }) => isLacking(playbook, `${remedy.pointer}/due`),
    );
    const [first] = rows;
    if (every && first) {
      report(listOf(first.remedy.pointer), { count: rows.length }, { message: 'every', severity });
      return;
    }
    for (const { remedy, issue } of rows) {
      report(`${remedy.pointer}/due`, { action: remedy.name ?? issue?.name ?? '' }, { severity });
    }
  },
});
