import { issuesOf } from '../../kinds/issues/issue.ts';
import { lacking } from '../../kinds/issues/lacking.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'no-root-cause',
  kinds: ['issues'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'Issue “{issue}” is worked on without a root cause: ask why until the answer can be changed',
      zh: '问题“{issue}”已在处理却没有根本原因：请追问“为什么”，直到找到可以改变的原因',
    },
    every: {
      en: 'None of the {count} issues that are worked on has a root cause: add the column, and ask why until the answer can be changed',
      zh: '{count} 个在办问题都没有根本原因：请补上这一列，追问“为什么”，直到找到可以改变的原因',
    },
  },
  why: { en: 'Who treats the symptom meets the problem again', zh: '只治表面，问题会再来' },
  fix: { en: 'Ask why five times', zh: '用五问法找原因' },
  source: { en: 'Toyota, five whys; Supervisor handbook', zh: '丰田五问法；《运营督导手册》' },
  reports: 'absence',
  check(context) {
    const { playbook, report } = context;
    const { every, rows } = lacking(
      issuesOf(context).filter(({ status }) => status !== 'found' && status !== 'analysed'),
      ({ pointer }) => isLacking(playbook, `${pointer}/root-cause`),
    );
    if (every) report('/issues', { count: rows.length }, { message: 'every' });
    else for (const { pointer, name } of rows) report(`${pointer}/root-cause`, { issue: name });
  },
});
