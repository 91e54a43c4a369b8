import { issuesOf, lastCheck } from '../../kinds/issues/issue.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'ineffective-not-reopened',
  kinds: ['issues'],
  whole: true,
  severity: 'error',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'Issue “{issue}” is closed, and its last check found it ineffective: reopen it and find another cause or action',
      zh: '问题“{issue}”已关闭，但最近一次验证为无效：请重新打开，另找原因或措施',
    },
  },
  why: { en: 'What did not work comes back', zh: '没有见效的问题还会回来' },
  fix: { en: 'Reopen it', zh: '重新打开' },
  source: { en: 'CAPA practice; ISO 9001:2015, 10.2', zh: '纠正与预防措施实践；ISO 9001:2015 第 10.2 条' },
  check(context) {
    for (const issue of issuesOf(context)) {
      const { pointer, name, status } = issue;
      if (status !== 'closed' && status !== 'verified') continue;
      if (lastCheck(issue)?.result === 'ineffective') context.report(`${pointer}/status`, { issue: name });
    }
  },
});
