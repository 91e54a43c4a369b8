import { issuesOf } from '../../kinds/issues/issue.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'lesson-not-captured',
  kinds: ['issues'],
  whole: true,
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: 'Issue “{issue}” was {priority} and is closed without a lesson: write what was learnt, or which SOP was changed',
      zh: '问题“{issue}”为 {priority}，关闭时没有留下经验：请写明学到了什么，或修改了哪份 SOP',
    },
  },
  why: {
    en: 'What is not written down is learnt again at the next site',
    zh: '不写下来，下一家门店还要重新学一遍',
  },
  fix: { en: 'Write the lesson or name the SOP', zh: '写明经验或对应的 SOP' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  reports: 'absence',
  check(context) {
    const { playbook, report } = context;
    for (const { pointer, name, status, priority } of issuesOf(context)) {
      if (status !== 'closed' || (priority !== 'P1' && priority !== 'P2')) continue;
      if (isLacking(playbook, `${pointer}/lesson`)) report(pointer, { issue: name, priority });
    }
  },
});
