import { peopleOf } from '../../kinds/stakeholders/people.ts';
import { limitsOf } from '../../kinds/stakeholders/thresholds.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'zone-mismatch',
  kinds: ['stakeholders'],
  severity: 'warning',
  effort: 1,
  core: true,
  messages: {
    default: {
      en: '{name} is said to be in zone {declared}, but power {power} and interest {interest} make it {computed} (power is much from {powerFrom}, interest from {interestFrom}): correct the zone or a score',
      zh: '“{name}”填写为 {declared} 区，但权力 {power}、利益 {interest} 应为 {computed} 区（权力 {powerFrom} 分起、利益 {interestFrom} 分起算大）：请更正分区或评分',
    },
  },
  why: {
    en: 'The zone decides how much attention somebody gets',
    zh: '分区决定投入多少精力',
  },
  fix: { en: 'Use the computed zone, or correct the scores', zh: '采用计算出的分区，或更正评分' },
  source: { en: 'Mendelow', zh: 'Mendelow' },
  check(context) {
    const limits = limitsOf(context.thresholds);
    for (const { row, pointer, name, position } of peopleOf(context)) {
      if (row.zone === undefined || !position || row.zone === position.zone) continue;
      context.report(`${pointer}/zone`, {
        name,
        declared: row.zone,
        computed: position.zone,
        power: position.power,
        interest: position.interest,
        powerFrom: limits.power,
        interestFrom: limits.interest,
      });
    }
  },
});
