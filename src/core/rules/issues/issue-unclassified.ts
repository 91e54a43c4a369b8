import { inWords } from '../../message.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { isOpenIssue, issuesOf } from '../../kinds/issues/issue.ts';
import { lacking } from '../../kinds/issues/lacking.ts';
import { columnName } from '../../playbook/naming/names.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'issue-unclassified',
  kinds: ['issues'],
  whole: true,
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: 'Issue “{issue}” has no {fields}, without which it cannot be put in order: add it',
      zh: '问题“{issue}”没有{fields}，排不出先后：请补充',
    },
    every: {
      en: 'None of the {count} open issues says its {field}: add the column, without it they cannot be put in order',
      zh: '{count} 个未关闭的问题都没有{field}：请补上这一列，否则排不出先后',
    },
  },
  why: {
    en: 'Who cannot tell what is urgent works on what is loud',
    zh: '分不清轻重缓急，只会先做催得最响的',
  },
  fix: { en: 'Give category, urgency and impact', zh: '写明问题类别、紧急程度和影响范围' },
  source: { en: 'Supervisor handbook, closing the loop', zh: '《运营督导手册》问题整改闭环' },
  reports: 'absence',
  check(context) {
    const { playbook, data, lang, report } = context;
    const severity = requiredSeverity(data);
    const open = issuesOf(context).filter(isOpenIssue);
    const fields = ['category', 'urgency', 'impact'] as const;
    const nameOf = (field: string) => columnName(playbook.schema, 'issues', field);
    const found = fields.map((field) => ({
      field,
      ...lacking(open, ({ pointer }) => isLacking(playbook, `${pointer}/${field}`)),
    }));
    const lacks = new Map<string, (typeof fields)[number][]>();
    for (const { field, every, rows } of found) {
      if (every) {
        const params = { count: rows.length, field: nameOf(field) };
        report('/issues', params, { message: 'every', severity });
        continue;
      }
      for (const { pointer } of rows) lacks.set(pointer, [...(lacks.get(pointer) ?? []), field]);
    }
    for (const { pointer, name } of open) {
      const own = lacks.get(pointer);
      if (own) report(pointer, { issue: name, fields: inWords(own.map(nameOf), lang) }, { severity });
    }
  },
});
