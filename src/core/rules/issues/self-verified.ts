import { isIndependent, issuesOf, lastCheck } from '../../kinds/issues/issue.ts';
import { calledIn } from '../../kinds/change/roles.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'self-verified',
  kinds: ['issues'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{who} checked issue “{issue}” and did the work: let somebody else check',
      zh: '“{who}”既执行又验证了问题“{issue}”：请由他人验证',
    },
  },
  why: { en: 'Who did the work sees what was meant, not what is there', zh: '执行人看到的是本意，不是结果' },
  fix: { en: 'Let a second person check', zh: '由另一人验证' },
  source: { en: 'CAPA practice; ISO 9001:2015, 10.2', zh: '纠正与预防措施实践；ISO 9001:2015 第 10.2 条' },
  check(context) {
    const { programme, report } = context;
    for (const issue of issuesOf(context)) {
      const check = lastCheck(issue);
      if (check?.by === undefined || isIndependent(context, issue, check)) continue;
      const column = check.pointer === issue.pointer ? 'verified-by' : 'by';
      report(`${check.pointer}/${column}`, { who: calledIn(programme, check.by), issue: issue.name });
    }
  },
});
