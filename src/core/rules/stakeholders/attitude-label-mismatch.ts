import { peopleOf } from '../../kinds/stakeholders/people.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { defineRule } from '../../lint/define.ts';

/** Attitudes, 1-5, that a word may stand for. */
const SAID: Record<string, (attitude: number) => boolean> = {
  against: (attitude) => attitude <= 2,
  negative: (attitude) => attitude <= 2,
  neutral: (attitude) => attitude === 3,
  support: (attitude) => attitude >= 4,
  'strong-support': (attitude) => attitude >= 4,
};

export default defineRule({
  id: 'attitude-label-mismatch',
  kinds: ['stakeholders'],
  severity: 'error',
  effort: 1,
  core: true,
  messages: {
    default: {
      en: '{name}: “{label}” contradicts an attitude of {attitude}; 1 and 2 are against, 3 is neutral, 4 and 5 are for it: correct one of them',
      zh: '“{name}”的“{label}”与态度 {attitude} 分矛盾；1、2 分为反对，3 分为中立，4、5 分为支持：请更正其一',
    },
    history: {
      en: '{name} has an attitude of {attitude} on {date} here and of {other} in the map of the same day: correct one of them',
      zh: '“{name}”在 {date} 的态度此处为 {attitude} 分，同日的地图中为 {other} 分：请更正其一',
    },
  },
  why: { en: 'Whoever reads the word acts on it', zh: '读者会按文字采取行动' },
  fix: { en: 'Make the word and the number agree', zh: '使文字与分数一致' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { playbook, data, lang, report } = context;
    const mapDate = data.date ?? data.updated;
    for (const { row, pointer, name, history } of peopleOf(context)) {
      const label = row['attitude-label'];
      if (label !== undefined && row.attitude !== undefined && SAID[label]?.(row.attitude) === false) {
        const said = valueName(playbook.schema, 'stakeholders', 'attitude-label', label)[lang];
        report(`${pointer}/attitude-label`, { name, label: said, attitude: row.attitude });
      }
      for (const { date, attitude, pointer: at } of history) {
        if (date !== mapDate || row.attitude === undefined || attitude === row.attitude) continue;
        const related = [{ playbook, pointer: `${pointer}/attitude` }];
        report(
          `${at}/attitude`,
          { name, attitude, date, other: row.attitude },
          { message: 'history', related },
        );
      }
    }
  },
});
