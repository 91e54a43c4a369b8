import { isOpenIssue, isPastDone } from '../../kinds/issues/issue.ts';
import { declaredPriority, priorityByMatrix } from '../../kinds/issues/priority.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { placedRows, rowsOf, textOf } from '../../playbook/rows.ts';
import { isUnreadable } from '../../playbook/unreadable.ts';
import { daysBetween } from '../../when/dates.ts';

export default defineRule({
  id: 'silence-in-trouble',
  kinds: ['comms'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  options: {
    days: {
      type: 'integer',
      default: 7,
      minimum: 0,
      description: {
        en: 'Days that an issue of priority P1 may be open without a word about it',
        zh: 'P1 问题未告知任何人可持续的天数',
      },
    },
  },
  messages: {
    default: {
      en: 'Issue “{issue}” is P1 and open since {since} ({found|day|days}), and no event since tells of trouble or progress: say what is wrong and what is done',
      zh: 'P1 问题“{issue}”自 {since} 起未解决（{found} 天），此后没有坏消息或进展类沟通：请说明问题和正在采取的措施',
    },
  },
  why: { en: 'Whoever hides bad news is not believed with good news', zh: '隐瞒坏消息，好消息也没人信' },
  fix: { en: 'Add an event of the type bad-news or progress', zh: '增加一次“坏消息”或“进展”类沟通' },
  source: { en: 'Change management toolkit, mistake 8', zh: '《变革管理工具包》误区 8' },
  check(context) {
    const { playbook, programme, data, options, today, report } = context;
    const log = programme.latest('issues');
    if (!log || playbook !== programme.latest('comms') || isRetired(data)) return;
    const plans = programme.of('comms');
    if (plans.some((plan) => plan.unread.length > 0 || isUnreadable(plan, /^\/events/))) return;
    const events = plans.flatMap((plan) =>
      rowsOf(plan, 'events')
        .filter(({ status }) => status !== 'cancelled')
        .map(({ type, when }) => ({ type, date: context.dateIn(plan, textOf(when), 'end') })),
    );
    // Of what kind or day an event is must be known, for it may be the one.
    if (events.length === 0 || events.some(({ type, date }) => type === undefined || date === null)) return;
    const told = events.filter(({ type }) => type === 'bad-news' || type === 'progress');
    const last =
      told
        .map(({ date }) => date ?? '')
        .sort()
        .at(-1) ?? '';
    const open = placedRows(log, 'issues').flatMap(({ row, pointer, name }) => {
      const state = { status: row.status ?? 'found' };
      const priority =
        priorityByMatrix(row.urgency, row.impact, row.category) ?? declaredPriority(row.priority);
      const since = context.dateIn(log, textOf(row['found-on']), 'start');
      if (priority !== 'P1' || since === null || !isOpenIssue(state) || isPastDone(state)) return [];
      const found = daysBetween(since, today);
      return found > options.days && last < since ? [{ pointer, issue: name, since, found }] : [];
    });
    const [oldest] = open.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
    if (!oldest) return;
    const { pointer, ...said } = oldest;
    report('/events', said, { related: [{ playbook: log, pointer }] });
  },
});
