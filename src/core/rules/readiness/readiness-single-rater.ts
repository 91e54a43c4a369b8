import { rowsOf, textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

const EXECUTIVES = /^(executives?|senior executives?|高管|高层)$/i;

export default defineRule({
  id: 'readiness-single-rater',
  kinds: ['readiness'],
  severity: 'info',
  effort: 30,
  messages: {
    default: {
      en: 'One person rated: ask others too, staff above all',
      zh: '只有一人评分：请再征询他人，特别是一线员工',
    },
    executives: {
      en: 'Only executives rated: ask staff too',
      zh: '只有高管评分：请同时征询员工',
    },
  },
  why: {
    en: 'Those who plan a change rate it higher than those who live with it',
    zh: '规划变革的人往往比承受变革的人更乐观',
  },
  fix: { en: 'Add ratings of staff', zh: '补充员工的评分' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, report }) {
    const raters = rowsOf(playbook, 'raters');
    if (raters.length === 0) return;
    const counts = raters.map((row) => row.n);
    const roles = raters.map((row) => textOf(row.role) ?? '');
    if (raters.length === 1 && counts[0] === 1) report('/raters');
    else if (roles.every((role) => EXECUTIVES.test(role))) report('/raters', {}, { message: 'executives' });
  },
});
