import { rowsOf, textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

const VAGUE =
  /\b(?:as appropriate|as needed|timely|in due time|as soon as possible|asap|significantly|adequately)\b|适当|及时|尽快|大幅|明显/i;
const PLACES: Record<string, readonly (readonly [string, string])[]> = {
  sop: [
    ['steps', 'action'],
    ['steps', 'check'],
  ],
  roadmap: [
    ['milestones', 'evidence'],
    ['gates', 'criteria'],
    ['phases', 'goal'],
  ],
};

export default defineRule({
  id: 'vague-wording',
  kinds: Object.keys(PLACES),
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
  check({ playbook, report }) {
    for (const [list, property] of PLACES[playbook.kind] ?? []) {
      rowsOf(playbook, list).forEach((row, index) => {
        const text = textOf(row[property]) ?? '';
        const word = VAGUE.exec(text)?.[0];
        if (word !== undefined && !/\d/.test(text)) report(`/${list}/${index}/${property}`, { word });
      });
    }
  },
});
