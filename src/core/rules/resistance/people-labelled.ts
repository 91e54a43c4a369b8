import { textOf } from '../../playbook/rows.ts';
import { entriesOf } from '../../kinds/resistance/entries.ts';
import { defineRule } from '../../lint/define.ts';

/** Words that judge people instead of telling what they do. */
const LABELS =
  /\b(?:trouble ?makers?|dinosaurs?|naysayers?|stubborn|difficult people|old guard)\b|刺头|保守派|顽固(?!的?问题)|捣乱|不思进取|思想落后|老油条/i;

export default defineRule({
  id: 'people-labelled',
  kinds: ['resistance'],
  severity: 'warning',
  messages: {
    default: {
      en: '“{word}” judges people: write what they do and say, so that it can be answered',
      zh: '“{word}”是在给人贴标签：请描述其言行，才能应对',
    },
  },
  why: { en: 'Who is labelled stops talking', zh: '被贴标签的人不会再说真话' },
  fix: { en: 'Describe the behaviour', zh: '改为描述行为' },
  source: { en: 'Change management toolkit, tool 5', zh: '《变革管理工具包》工具 5' },
  check(context) {
    for (const { row, pointer } of entriesOf(context)) {
      for (const column of ['name', 'sign', 'root-cause', 'response'] as const) {
        const word = LABELS.exec(textOf(row[column]) ?? '')?.[0];
        if (word !== undefined) context.report(`${pointer}/${column}`, { word });
      }
    }
  },
});
