import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';
import { nameOf, scoredRows } from '../../kinds/readiness/assessment.ts';

export default defineRule({
  id: 'readiness-extreme-without-evidence',
  kinds: ['readiness'],
  severity: 'info',
  effort: 15,
  recommended: true,
  messages: {
    default: {
      en: '{dimension} scores {score} without evidence: say what was seen or measured',
      zh: '“{dimension}”打了 {score} 分却没有依据：请写明观察到或测得的事实',
    },
  },
  why: { en: 'The ends of the scale need a reason that others can follow', zh: '极端分数需要让人信服的理由' },
  fix: { en: 'Add the evidence', zh: '补充依据' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, report }) {
    for (const { row, pointer, score } of scoredRows(playbook)) {
      if ((score === 1 || score === 5) && isLacking(playbook, `${pointer}/evidence`)) {
        report(`${pointer}/score`, { dimension: nameOf(row, playbook, pointer), score });
      }
    }
  },
});
