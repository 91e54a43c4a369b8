import { issuesOf, type Issue } from '../../kinds/issues/issue.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { slug } from '../../playbook/naming/normalise.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'recurrence-no-prevention',
  kinds: ['issues'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  options: {
    days: {
      type: 'integer',
      default: 90,
      minimum: 1,
      description: { en: 'Days within which two issues are a recurrence', zh: '多少天内再次出现算重复' },
    },
  },
  messages: {
    default: {
      en: '{count} issues of category {category} at {site} within {days} days, and no preventive action: add one that keeps them from coming back',
      zh: '“{site}”在 {days} 天内出现 {count} 个“{category}”类问题，却没有预防措施：请增加防止再发的措施',
    },
  },
  why: { en: 'What comes twice has a cause that nobody removed', zh: '同样的问题出现两次，说明原因还在' },
  fix: { en: 'Add a preventive action', zh: '增加预防措施' },
  source: { en: 'CAPA practice; ISO 9001:2015, 10.2', zh: '纠正与预防措施实践；ISO 9001:2015 第 10.2 条' },
  check(context) {
    const { playbook, options, report } = context;
    const groups = new Map<string, Issue[]>();
    for (const issue of issuesOf(context)) {
      const { category, site } = issue.row;
      if (category === undefined || site === undefined || issue.foundOn === null) continue;
      const key = `${category} ${slug(site)}`;
      const own = groups.get(key) ?? [];
      groups.set(key, own);
      own.push(issue);
    }
    for (const group of groups.values()) {
      const inOrder = group.toSorted((a, b) => ((a.foundOn ?? '') < (b.foundOn ?? '') ? -1 : 1));
      const last = inOrder.at(-1);
      const near = inOrder.filter(
        ({ foundOn }) => daysBetween(foundOn ?? '', last?.foundOn ?? '') <= options.days,
      );
      if (!last || near.length < 2) continue;
      if (near.some(({ remedies }) => remedies.some(({ type }) => type === 'preventive'))) continue;
      const { category = '', site = '' } = last.row;
      report(
        last.pointer,
        {
          count: near.length,
          category: valueName(playbook.schema, 'issues', 'category', category),
          site,
          days: options.days,
        },
        { related: near.slice(0, -1).map(({ pointer }) => ({ playbook, pointer })) },
      );
    }
  },
});
