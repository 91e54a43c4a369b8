import { pilotEnd, pilotStart } from '../../kinds/roadmap/periods.ts';
import { daysBetween } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'empty-register',
  kinds: ['resistance'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: {
    days: {
      type: 'integer',
      default: 14,
      minimum: 0,
      description: {
        en: 'Days of the pilot after which an entry is expected',
        zh: '试点开始多少天后应有条目',
      },
    },
  },
  messages: {
    default: {
      en: 'The pilot runs for {days|day|days} and the register is empty: ask line managers what they hear',
      zh: '试点已进行 {days} 天，登记册仍是空的：请向一线管理者了解听到的声音',
    },
  },
  why: {
    en: 'There is always resistance; an empty list means nobody asked',
    zh: '阻力总是存在，空白说明没人去问',
  },
  fix: { en: 'Ask line managers', zh: '向一线管理者了解' },
  source: { en: 'Change management toolkit, tool 5', zh: '《变革管理工具包》工具 5' },
  check(context) {
    const { playbook, programme, rows, options, today, report } = context;
    if (playbook !== programme.latest('resistance') || rows('entries').length > 0) return;
    if (playbook.unread.length > 0) return;
    const from = pilotStart(context);
    const to = pilotEnd(context);
    if (from === null || to === null || today > to) return;
    const days = daysBetween(from, today);
    if (days >= options.days) report('', { days });
  },
});
