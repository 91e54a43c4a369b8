import { defineRule } from '../../lint/define.ts';
import { nameOf, scoredRows } from '../../kinds/readiness/assessment.ts';

export default defineRule({
  id: 'readiness-rater-gap',
  kinds: ['readiness'],
  severity: 'info',
  effort: 15,
  recommended: true,
  options: {
    points: {
      type: 'number',
      default: 1.5,
      minimum: 0,
      description: { en: 'Difference of the means from which it is a gap', zh: '平均分相差多少视为差距' },
    },
  },
  messages: {
    default: {
      en: '{dimension}: executives say {executives}, staff {staff}; talk it through before you rely on the score',
      zh: '“{dimension}”：高管评 {executives} 分，员工评 {staff} 分；请先沟通差异，再采用该得分',
    },
  },
  why: { en: 'A gap of perception hides resistance', zh: '认知差距背后往往藏着阻力' },
  fix: { en: 'Talk the difference through with both', zh: '与双方沟通差异' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, options, report }) {
    for (const { row, pointer } of scoredRows(playbook)) {
      const executives = row['by-executives'];
      const staff = row['by-staff'];
      if (typeof executives !== 'number' || typeof staff !== 'number') continue;
      if (executives - staff < options.points - 1e-9) continue;
      report(pointer, { dimension: nameOf(row, playbook, pointer), executives, staff });
    }
  },
});
