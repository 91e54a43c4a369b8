import { issuesOf } from '../../kinds/issues/issue.ts';
import { defineRule } from '../../lint/define.ts';

/** Words of guilt; that a part of a machine is at fault is none. */
const BLAME = /\bblam(?:e|ed|es|ing)\b|\b(?:his|her|their|whose) (?:own )?fault\b|甩锅|甩给|背锅|推卸责任/i;

export default defineRule({
  id: 'issue-blame-language',
  kinds: ['issues'],
  whole: true,
  severity: 'info',
  messages: {
    default: {
      en: '“{word}” speaks of guilt: write what happened and what made it possible',
      zh: '“{word}”在追究个人：请写发生了什么、为什么会发生',
    },
  },
  why: { en: 'Where people are blamed problems are hidden', zh: '追究个人，问题就会被藏起来' },
  fix: { en: 'Write the fact', zh: '改写为事实' },
  source: { en: 'Supervisor handbook, no shifting of blame', zh: '《运营督导手册》避免“甩锅”' },
  check(context) {
    for (const { row, pointer } of issuesOf(context)) {
      for (const column of ['name', 'root-cause'] as const) {
        const word = BLAME.exec(row[column] ?? '')?.[0];
        if (word !== undefined) context.report(`${pointer}/${column}`, { word });
      }
    }
  },
});
