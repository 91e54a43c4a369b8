import { touchesOf } from '../../kinds/comms/touches.ts';
import { levelOf } from '../../kinds/change/roles.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'no-executive-sender',
  kinds: ['comms'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'No event before go-live ({count} in all) has an executive as its sender: schedule one, best the first that says why',
      zh: '上线前的 {count} 次沟通都不是由高管发出：请安排至少一次，最好是首次说明“为什么”的那一次',
    },
  },
  why: {
    en: 'People believe that a change is meant when those who decide say so themselves',
    zh: '由做决定的人亲自说，大家才相信变革是认真的',
  },
  fix: { en: 'Give one event before go-live an executive sender', zh: '为上线前的一次沟通指定高管宣讲人' },
  source: {
    en: 'Change management toolkit, principle 6 and mistake 7',
    zh: '《变革管理工具包》原则 6、误区 7',
  },
  check(context) {
    const events = rowsOf(context.playbook, 'events').filter((event) => event.status !== 'cancelled');
    const goLives = rowsOf(context.playbook, 'audiences').map((_, index) => touchesOf(context, index).goLive);
    const last = goLives
      .flatMap((date) => date ?? [])
      .sort()
      .at(-1);
    // Without events, a go-live or the level of every sender nothing can be said for certain.
    if (last === undefined) return;
    const before = events.filter((event) => {
      const date = context.date(textOf(event.when), 'end');
      return date === null || date <= last;
    });
    const levels = before.map((event) => {
      const sender = textOf(event.sender);
      return sender === undefined ? null : levelOf(context.programme, sender);
    });
    if (before.length === 0 || levels.includes(null) || levels.includes('executive')) return;
    context.report('/events', { count: before.length });
  },
});
