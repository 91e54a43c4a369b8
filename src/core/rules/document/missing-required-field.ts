import { titleOf } from '../../playbook/labels.ts';
import { missingFields } from '../../playbook/missing-fields.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'missing-required-field',
  kinds: ['*'],
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: '`{field}` is missing: {meaning}. Add it{where}',
      zh: '缺少“{field}”：{meaning}。请补上{where}',
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
  check({ playbook, data, lang, report }) {
    const severity = (data.status ?? 'draft') === 'draft' ? 'warning' : 'error';
    for (const { pointer, node, name, isList } of missingFields(playbook)) {
      const zh = lang === 'zh';
      const label = titleOf(node, lang, name);
      const list = zh ? `：在标题“${label}”下写一张表格` : ` as a table under the heading ${label}`;
      const key = zh ? `键 \`${name}\`` : ` as the key \`${name}\``;
      const inRow = pointer.split('/').length > 2;
      report(
        pointer,
        {
          field: inRow ? label : name,
          meaning: ((zh ? node['x-zh']?.description : node.description) ?? label).replace(/[.。]$/, ''),
          where: inRow ? (zh ? '到这一行' : ' to this row') : isList ? list : key,
        },
        { severity },
      );
    }
  },
});
