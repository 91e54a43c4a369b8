import { pilotStart, rolloutEnd, rolloutStart, pilotEnd } from '../../kinds/roadmap/periods.ts';
import { peopleOf } from '../../kinds/stakeholders/people.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'stakeholder-stale',
  kinds: ['stakeholders'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: {
    days: {
      type: 'integer',
      default: 30,
      minimum: 1,
      description: {
        en: 'Most days since an attitude was judged while the change runs',
        zh: '变革推进期间，距上次判断态度最多的天数',
      },
    },
  },
  messages: {
    default: {
      en: 'Attitudes were last judged on {date}, {found|day|days} ago, and the change runs; {limit|is|are} the most: judge them again',
      zh: '上次判断态度是 {date}，已过 {found} 天，而变革正在推进；最多 {limit} 天：请重新判断',
    },
  },
  why: { en: 'Positions move once people feel the change', zh: '人们感受到变革后，态度会变' },
  fix: { en: 'Judge the attitudes again and set the date', zh: '重新判断态度并更新日期' },
  source: { en: 'a convention of Changebook', zh: 'Changebook 的约定' },
  check(context) {
    const { playbook, programme, data, options, today, report } = context;
    if (playbook !== programme.latest('stakeholders')) return;
    const from = pilotStart(context) ?? rolloutStart(context);
    const to = rolloutEnd(context) ?? pilotEnd(context);
    if (from === null || to === null || today < from || today > to) return;
    const own = data.date ?? data.updated;
    const judged = peopleOf(context).flatMap(({ history }) => history.map(({ date }) => date));
    const dates = [...(own === undefined ? [] : [own]), ...judged].sort();
    const date = dates.at(-1);
    if (date === undefined) return;
    const found = daysBetween(date, today);
    if (found <= options.days) return;
    const at = data.date !== undefined ? '/date' : data.updated !== undefined ? '/updated' : '/history';
    report(at, { date, found, limit: options.days });
  },
});
