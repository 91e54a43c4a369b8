import { neverSaid } from '../../kinds/comms/never-said.ts';
import { defineRule } from '../../lint/define.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';

export default defineRule({
  id: 'no-celebration',
  kinds: ['comms'],
  whole: true,
  severity: 'info',
  messages: {
    default: {
      en: 'No event celebrates progress: add one for the first result',
      zh: '没有庆祝进展的沟通：请为首个成果安排一次',
    },
  },
  why: { en: 'Progress that nobody sees gives no courage', zh: '看不见的进展鼓舞不了人' },
  fix: { en: 'Add an event of the type celebrate', zh: '增加一次“庆祝”类沟通' },
  source: { en: 'Change management toolkit, principle 7', zh: '《变革管理工具包》原则 7' },
  check(context) {
    // A win may be celebrated outside the plan, as the roadmap says.
    const wins = rowsOf(context.programme.latest('roadmap'), 'wins');
    if (wins.some(({ celebrated }) => textOf(celebrated) !== undefined)) return;
    if (neverSaid(context, 'celebrate')) context.report('/events');
  },
});
