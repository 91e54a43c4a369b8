import { peopleOf } from '../../kinds/stakeholders/people.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'ask-before-give',
  kinds: ['stakeholders'],
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: 'The first step with {name} is to {type}: give them something of value first',
      zh: '对“{name}”的第一步是“{type}”：请先给予对方有价值的东西',
    },
  },
  why: { en: 'Who has received something listens', zh: '先付出，才有人愿意听' },
  fix: { en: 'Put a step that gives before the one that asks', zh: '把给予放在请求之前' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { playbook, lang, report } = context;
    for (const { name, steps } of peopleOf(context)) {
      const [first, second] = steps;
      const type = first?.row.type;
      // That there is nothing but escalation is said by `authority-only`.
      const only = steps.every(({ row }) => row.type === 'escalate');
      if (!second || only || (type !== 'ask' && type !== 'escalate')) continue;
      const said = valueName(playbook.schema, 'strategy', 'type', type)[lang];
      report(`${first?.pointer}/type`, { name, type: lang === 'en' ? said.toLowerCase() : said });
    }
  },
});
