import { requiredSeverity } from '../../lint/required.ts';
import { remediesIn } from '../../kinds/issues/issue.ts';
import { lacking, listOf } from '../../kinds/issues/lacking.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'action-no-owner',
  kinds: ['issues'],
  whole: true,
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: '“{action}” has no owner: name the one who does it',
      zh: '“{action}”没有责任人：请写明由谁完成',
    },
    every: {
      en: 'None of the {count} open actions has an owner: add the column, and name one for each',
      zh: '{count} 条未完成的措施都没有责任人：请补上这一列，逐条写明由谁完成',
    },
  },
  why: { en: 'What everybody is to do nobody does', zh: '人人有责等于无人负责' },
  fix: { en: 'Name one owner', zh: '写明一位责任人' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  reports: 'absence',
  check(context) {
    const { playbook, data, report } = context;
    const severity = requiredSeverity(data);
    const { every, rows } = lacking(
      remediesIn(context).filter(({ remedy }) => !remedy.isDone),
      ({ remedy }) => isLacking(playbook, `${remedy.pointer}/owner`),
    );
    const [first] = rows;
    if (every && first) {
      report(listOf(first.remedy.pointer), { count: rows.length }, { message: 'every', severity });
      return;
    }
    for (const { remedy, issue } of rows) {
      report(`${remedy.pointer}/owner`, { action: remedy.name ?? issue?.name ?? '' }, { severity });
    }
  },
});
