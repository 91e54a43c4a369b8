import { peopleOf } from '../../kinds/stakeholders/people.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'authority-only',
  kinds: ['stakeholders'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'All that is planned for {name} is to escalate: add a step that gives them something or shares the gain',
      zh: '对“{name}”只安排了上报：请补充给予价值或共赢的措施',
    },
  },
  why: { en: 'Who is overruled complies and does not help', zh: '用权力压人，只能换来表面服从' },
  fix: { en: 'Add a step of type give or win-win', zh: '补充“先给予价值”或“共赢”的措施' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    for (const { name, steps } of peopleOf(context)) {
      const [first] = steps;
      if (first && steps.every(({ row }) => row.type === 'escalate')) {
        context.report(`${first.pointer}/type`, { name });
      }
    }
  },
});
