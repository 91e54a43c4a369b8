import { defineRule } from '../../lint/define.ts';
import { DIMENSIONS, isSixDimension, scoredRows } from '../../kinds/readiness/assessment.ts';

export default defineRule({
  id: 'readiness-flat-scores',
  kinds: ['readiness'],
  severity: 'info',
  effort: 15,
  recommended: true,
  messages: {
    default: {
      en: 'All six dimensions score {score}: rate each again by its own evidence',
      zh: '六个维度都是 {score} 分：请依据各自的事实重新打分',
    },
  },
  why: { en: 'Equal scores usually mean that a form was filled in', zh: '分数全部相同，通常只是在填表' },
  fix: { en: 'Rate again with evidence', zh: '依据事实重新打分' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, report }) {
    const scores = scoredRows(playbook).map(({ score }) => score);
    const [first] = scores;
    if (!isSixDimension(playbook) || scores.length !== DIMENSIONS.length || typeof first !== 'number') return;
    if (scores.every((score) => score === first)) report('/dimensions', { score: first });
  },
});
