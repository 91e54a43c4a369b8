import { peopleOf } from '../../kinds/stakeholders/people.ts';
import { isUncountable, rhythmOf } from '../../schedule/rhythm.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { addDays } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

/** Fewest talks in four weeks for zone A, and in three months for B and C (a convention: weekly, monthly). */
const FEWEST = { A: { days: 28, talks: 4 }, B: { days: 93, talks: 3 }, C: { days: 93, talks: 3 } } as const;

export default defineRule({
  id: 'contact-too-rare',
  kinds: ['stakeholders'],
  severity: 'info',
  effort: 15,
  messages: {
    A: {
      en: '{name} is in zone A (power {power}, interest {interest}) and is talked with {freq}: weekly is the least',
      zh: '“{name}”在 A 区（权力 {power}、利益 {interest}），沟通频率为{freq}：至少应每周一次',
    },
    default: {
      en: '{name} is in zone {zone} (power {power}, interest {interest}) and is talked with {freq}: monthly is the least',
      zh: '“{name}”在 {zone} 区（权力 {power}、利益 {interest}），沟通频率为{freq}：至少应每月一次',
    },
  },
  why: { en: 'Who is not talked with fills the silence', zh: '不沟通，对方就会自己猜' },
  fix: { en: 'Talk more often', zh: '提高沟通频率' },
  source: { en: 'Mendelow; a convention of Changebook', zh: 'Mendelow；Changebook 的约定' },
  check(context) {
    const { playbook, calendar, today, lang, report } = context;
    for (const { row, pointer, name, position } of peopleOf(context)) {
      const freq = row['contact-freq'];
      if (freq === undefined || !position || isUncountable(freq)) continue;
      const { zone, power, interest } = position;
      if (zone === 'D') continue;
      const { days, talks } = FEWEST[zone];
      if (rhythmOf(freq, today, addDays(today, days - 1), calendar).count >= talks) continue;
      const said = valueName(playbook.schema, 'stakeholders', 'contact-freq', freq)[lang];
      const params = {
        name,
        zone,
        power,
        interest,
        freq: lang === 'en' ? said.toLowerCase() : said,
      };
      report(`${pointer}/contact-freq`, params, zone === 'A' ? { message: 'A' } : {});
    }
  },
});
