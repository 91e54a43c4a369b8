import { answersTo } from '../../lint/unread-answers.ts';
import { titlesOf } from '../../playbook/naming/labels.ts';
import { directiveEdit, lookAlikes } from '../../playbook/evidence/look-alikes.ts';
import { missingFields, type MissingField } from '../../playbook/missing-fields.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { lineNumbers } from '../../syntax/line-numbers.ts';
import { defineRule } from '../../lint/define.ts';
import { requiredSeverity } from '../../lint/required.ts';

/** What the field is for, as part of a sentence. */
function meaningOf({ node }: MissingField, label: Bilingual): Bilingual {
  const bare = (text: string): string => text.replace(/[.。]$/, '');
  return {
    en: bare(node.description ?? label.en),
    zh: bare(node['x-zh']?.description ?? node.description ?? label.zh),
  };
}

export default defineRule({
  id: 'missing-required-field',
  kinds: ['*'],
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: '`{field}` is missing: {meaning}. Add it as the key `{key}`',
      zh: '缺少“{field}”：{meaning}。请补上键 `{key}`',
    },
    row: {
      en: '`{field}` is missing: {meaning}. Add it to this row',
      zh: '缺少“{field}”：{meaning}。请补到这一行',
    },
    list: {
      en: '`{field}` is missing: {meaning}. Add it as a table under the heading {field}',
      zh: '缺少“{field}”表：{meaning}。请在标题“{field}”下写一张表格',
    },
    table: {
      en: '`{field}` is missing: {meaning}. The table in line {line} looks like {list}: write `{directive}` above it',
      zh: '缺少“{field}”表：{meaning}。第 {line} 行的表格看起来像“{list}”：请在其上方写 `{directive}`',
    },
    items: {
      en: '`{field}` is missing: {meaning}. The list in line {line} looks like {list}: write `{directive}` above it',
      zh: '缺少“{field}”表：{meaning}。第 {line} 行的列表看起来像“{list}”：请在其上方写 `{directive}`',
    },
    headings: {
      en: '`{field}` is missing: {meaning}. What stands below the heading in line {line} looks like {list}: number the headings there, or write a table or a numbered list',
      zh: '缺少“{field}”表：{meaning}。第 {line} 行标题下的内容看起来像“{list}”：请给其中的小标题编号，或写成表格或编号列表',
    },
  },
  why: {
    en: 'Without its required fields the document cannot do what it is for',
    zh: '缺少必填内容，文档就无法发挥作用',
  },
  fix: { en: 'Fill in the field', zh: '补填该项' },
  source: { en: 'practice', zh: '实践经验' },
  reports: 'absence',
  creates: 'field',
  supersedes: ['not-read'],
  check({ playbook, data, report }) {
    const severity = requiredSeverity(data);
    const alike = new Map([...lookAlikes(playbook)].map(([place, pointer]) => [pointer, place]));
    for (const missing of missingFields(playbook)) {
      const { pointer, node, name, isList } = missing;
      const field = titlesOf(node, name);
      const params = { field, meaning: meaningOf(missing, field), key: name };
      const place = alike.get(pointer);
      if (place?.like) {
        const { range, what, like } = place;
        const directive = directiveEdit(playbook, place);
        const list = titlesOf(playbook.schema.lists.get(like.list)?.node, like.list);
        report(
          pointer,
          {
            ...params,
            list,
            directive: directive?.text.trim() ?? '',
            line: lineNumbers(playbook.syntax.text, [range.start])[0] ?? 1,
          },
          {
            severity,
            message: what === 'headings' ? what : what === 'table' ? 'table' : 'items',
            // There the author can put it right.
            range,
            offers: answersTo(playbook, place),
          },
        );
      } else {
        const inRow = pointer.split('/').length > 2;
        report(pointer, params, { severity, message: inRow ? 'row' : isList ? 'list' : 'default' });
      }
    }
  },
});
