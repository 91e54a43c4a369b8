import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { peopleOf } from '../../kinds/stakeholders/people.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'stake-kpi-unknown',
  kinds: ['stakeholders'],
  severity: 'info',
  messages: {
    default: {
      en: '{name} has power {power}, and it is not known what they are measured on: find out and write it in Their metric',
      zh: '“{name}”权力 {power} 分，却不清楚其考核指标：请了解后填入“对方的考核指标”',
    },
  },
  why: {
    en: 'Interests can only be joined where they are known',
    zh: '知道对方考核什么，才能绑定利益',
  },
  fix: { en: 'Find out what they are measured on', zh: '了解对方的考核指标' },
  source: { en: 'practice', zh: '实践经验' },
  reports: 'absence',
  check(context) {
    for (const { pointer, name, position, attitude, desired } of peopleOf(context)) {
      // Who already stands where they should needs no binding.
      const zone = position?.zone;
      if (!position || (zone !== 'A' && zone !== 'B')) continue;
      if (attitude === null || desired === null || attitude >= desired) continue;
      if (isLacking(context.playbook, `${pointer}/stake-metric`))
        context.report(pointer, { name, power: position.power });
    }
  },
});
