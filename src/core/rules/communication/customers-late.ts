import { touchesOf } from '../../kinds/comms/touches.ts';
import { defineRule } from '../../lint/define.ts';
import { textOf } from '../../playbook/rows.ts';
import { daysBetween } from '../../when/dates.ts';

/** Audiences of people for whom the work is done: not those who serve them (`customer service`, `客户服务部`). */
const CUSTOMERS = /\b(?:customers|clients|patients|guests|citizens)$|(?:客户|顾客|车主|患者|旅客)$/i;
const INSIDE = /internal|内部/i;

export default defineRule({
  id: 'customers-late',
  kinds: ['comms'],
  whole: true,
  severity: 'info',
  effort: 15,
  options: {
    days: {
      type: 'integer',
      default: 7,
      minimum: 0,
      description: {
        en: 'Days before go-live up to which a first message to customers is late',
        zh: '上线前多少天以内才首次告知客户视为过晚',
      },
    },
  },
  messages: {
    default: {
      en: '{audience} first hears of it on {first}, and go-live is on {goLive} (days before: {found}): tell them earlier',
      zh: '“{audience}”在 {first} 才首次得知，距上线日 {goLive} 只有 {found} 天：请提前告知',
    },
  },
  why: { en: 'Customers plan ahead too', zh: '客户也需要提前安排' },
  fix: { en: 'Tell them earlier', zh: '提前告知' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { options, report } = context;
    for (const { row, index, pointer, name: audience } of context.rows('audiences')) {
      const called = textOf(row.name) ?? textOf(row.group) ?? '';
      if (!CUSTOMERS.test(called) || INSIDE.test(called)) continue;
      const { first, goLive, complete } = touchesOf(context, index);
      if (!goLive || !complete || first === null || first > goLive) continue;
      const found = daysBetween(first, goLive);
      if (found <= options.days) report(pointer, { audience, first, goLive, found });
    }
  },
});
