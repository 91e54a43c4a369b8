import { requiredSeverity } from '../../lint/required.ts';
import { remediesIn } from '../../kinds/issues/issue.ts';
import { lacking, listOf } from '../../kinds/issues/lacking.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'action-no-acceptance',
  kinds: ['issues'],
  whole: true,
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: '“{action}” has no acceptance criterion: write what shows that it works, such as conversion >= 18% by 2026-03-09',
      zh: '“{action}”没有验收标准：请写明凭什么证明有效，例如 转化率 >= 18%',
    },
    every: {
      en: 'None of the {count} open actions has an acceptance criterion: add the column, with a metric, a value and a day',
      zh: '{count} 条未完成的措施都没有验收标准：请补上这一列，写明指标、数值和日期',
    },
  },
  why: { en: 'Whether it worked cannot be checked afterwards', zh: '事后无法判断措施是否有效' },
  fix: { en: 'Write a metric, a value and a day', zh: '写明指标、数值和日期' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  reports: 'absence',
  check(context) {
    const { playbook, data, report } = context;
    const severity = requiredSeverity(data);
    const { every, rows } = lacking(
      remediesIn(context).filter(({ remedy }) => !remedy.isDone && remedy.type !== 'containment'),
      ({ remedy }) => isLacking(playbook, `${remedy.pointer}/acceptance`),
    );
    const [first] = rows;
    if (every && first) {
      report(listOf(first.remedy.pointer), { count: rows.length }, { message: 'every', severity });
      return;
    }
    for (const { remedy, issue } of rows) {
      report(`${remedy.pointer}/acceptance`, { action: remedy.name ?? issue?.name ?? '' }, { severity });
    }
  },
});
