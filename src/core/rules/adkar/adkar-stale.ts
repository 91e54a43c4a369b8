import { latestCards, subjectsOf } from '../../kinds/adkar/card.ts';
import { goLiveOfGroup } from '../../kinds/roadmap/go-live.ts';
import { rolloutEnd } from '../../kinds/roadmap/periods.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { daysBetween } from '../../when/dates.ts';

export default defineRule({
  id: 'adkar-stale',
  kinds: ['adkar'],
  severity: 'info',
  effort: 30,
  options: {
    days: {
      type: 'integer',
      default: 30,
      minimum: 1,
      description: {
        en: 'Most days since a group was asked while it changes over',
        zh: '人群切换期间，距上次诊断最多的天数',
      },
    },
  },
  messages: {
    default: {
      en: '{group} has worked the new way since {goLive} and was last asked on {date}, {found|day|days} ago ({limit|is|are} the most): ask again',
      zh: '“{group}”自 {goLive} 起按新方式工作，上次诊断是 {date}，已过 {found} 天（最多 {limit} 天）：请重新诊断',
    },
  },
  why: { en: 'People move on once they feel the change', zh: '人们感受到变革后，状态会变' },
  fix: { en: 'Ask the group again', zh: '重新诊断该人群' },
  source: { en: 'a convention of Changebook', zh: 'Changebook 的约定' },
  check(context) {
    const { playbook, programme, data, options, today, report } = context;
    const to = rolloutEnd(context);
    const date = context.date(data.date, 'start');
    if (date === null || to === null || today > to || isRetired(data)) return;
    const found = daysBetween(date, today);
    if (found <= options.days) return;
    const latest = latestCards(programme);
    // Said once: the whole card is of that day.
    for (const { key, group, called, isPerson } of subjectsOf(context)) {
      if (group === null || isPerson || latest.get(key) !== playbook) continue;
      const goLive = goLiveOfGroup(context, group);
      if (goLive === null || goLive > today) continue;
      report('/date', { group: called, goLive, date, found, limit: options.days });
      return;
    }
  },
});
