import { calledIn } from '../../kinds/change/roles.ts';
import { defineRule } from '../../lint/define.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { names } from '../../references/matching.ts';

/** What those are called who do the change to others. */
const PROJECT =
  /^(?:the )?(?:(?:project|programme|program|change|transformation|implementation|core project) (?:team|manager|managers|lead|leads|leader|office|management office|group)|pmo)(?: members)?$|^(?:项目|变革|实施|推进)(?:组|团队|小组|经理|负责人|办公室|管理办公室)(?:成员)?$/i;

export default defineRule({
  id: 'readiness-rated-by-project',
  kinds: ['readiness'],
  severity: 'info',
  effort: 30,
  messages: {
    default: {
      en: 'Only the project rated ({raters}): ask those whose work changes, and their managers',
      zh: '评分人全是项目方（{raters}）：请征询工作会改变的员工及其管理者',
    },
  },
  why: {
    en: 'Those who bring a change judge their own work',
    zh: '推动变革的人是在给自己打分',
  },
  fix: { en: 'Add ratings of those whose work changes', zh: '补充工作会改变的员工的评分' },
  source: { en: 'practice', zh: '实践经验' },
  supersedes: ['readiness-single-rater'],
  check({ playbook, programme, report }) {
    const manager = textOf(programme.charter?.data['change-manager']);
    const roles = rowsOf(playbook, 'raters').map(({ role }) => textOf(role) ?? '');
    const isProject = (role: string): boolean =>
      PROJECT.test(role) || (manager !== undefined && names(role, { name: manager }));
    if (roles.length > 0 && roles.every(isProject))
      report('/raters', { raters: roles.map((role) => calledIn(programme, role)) });
  },
});
