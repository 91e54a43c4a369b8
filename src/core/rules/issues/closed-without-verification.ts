import { issuesOf } from '../../kinds/issues/issue.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'closed-without-verification',
  kinds: ['issues'],
  whole: true,
  severity: 'error',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'Issue “{issue}” is closed and nobody has checked that it works: add who checked, when and what was seen',
      zh: '问题“{issue}”已关闭，却无人验证是否有效：请补充由谁、何时验证，看到了什么',
    },
  },
  why: {
    en: 'Done is not closed: whether it works is known when somebody has looked',
    zh: '做完不等于闭环：有人看过才知道是否有效',
  },
  fix: { en: 'Verify it, or reopen it', zh: '验证后再关闭，或重新打开' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  check(context) {
    for (const { pointer, name, status, checks } of issuesOf(context)) {
      if (status === 'closed' && checks.length === 0) context.report(`${pointer}/status`, { issue: name });
    }
  },
});
