import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

const VAGUE =
  /\b(?:as appropriate|as needed|timely|in due time|as soon as possible|asap|significantly|adequately)\b|适当|及时|尽快|大幅|明显/i;

export default defineRule({
  id: 'vague-wording',
  kinds: ['*'],
  severity: 'info',
  messages: {
    default: {
      en: '"{word}" cannot be checked: say a number, a unit or a date instead',
      zh: '“{word}”无法检查：请改用数字、单位或日期',
    },
  },
  why: {
    en: 'What cannot be checked is done differently by everyone',
    zh: '无法检查的要求，每个人的做法都不一样',
  },
  fix: { en: 'Give number, unit and date', zh: '写明数字、单位和日期' },
  source: { en: 'SMART', zh: 'SMART 原则' },
  check({ playbook, rows, report }) {
    for (const { name: list, columns } of playbook.schema.lists.values()) {
      for (const [column, { node }] of columns) {
        if (!node['x-checkable']) continue;
        for (const { row, pointer } of rows(list)) {
          const text = textOf(row[column]) ?? '';
          const word = VAGUE.exec(text)?.[0];
          if (word !== undefined && !/\d/.test(text)) report(`${pointer}/${column}`, { word });
        }
      }
    }
  },
});
