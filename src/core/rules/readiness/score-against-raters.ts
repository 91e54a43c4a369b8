import { nameOf, scoredRows } from '../../kinds/readiness/assessment.ts';
import { defineRule } from '../../lint/define.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';

/** Raters whose means have a column of their own. */
const SHOWN =
  /^(?:senior )?(?:executives?|leaders?|leadership|staff|employees?|frontline|frontline staff)$|^(?:高管|高层|员工|一线员工|一线)$/i;

export default defineRule({
  id: 'score-against-raters',
  kinds: ['readiness'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: '{dimension} is scored {score}, but executives gave {executives} and staff {staff}: write a score between the two, or correct theirs',
      zh: '“{dimension}”得分为 {score}，而高管评 {executives} 分、员工评 {staff} 分：请采用两者之间的分数，或更正评分',
    },
  },
  why: {
    en: 'A score that nobody gave is the opinion of whoever wrote it down',
    zh: '没有人给过的分数，只是填表人自己的看法',
  },
  fix: { en: 'Use the mean of what the raters gave', zh: '采用评分人打分的平均值' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, report }) {
    // Others who rated may have been further out.
    const roles = rowsOf(playbook, 'raters').map(({ role }) => textOf(role) ?? '');
    if (!roles.every((role) => SHOWN.test(role))) return;
    for (const { row, pointer, score } of scoredRows(playbook)) {
      const executives = row['by-executives'];
      const staff = row['by-staff'];
      if (score === null || typeof executives !== 'number' || typeof staff !== 'number') continue;
      // A score is a whole number, so a mean may be rounded either way.
      const lowest = Math.floor(Math.min(executives, staff));
      const highest = Math.ceil(Math.max(executives, staff));
      if (score >= lowest && score <= highest) continue;
      report(`${pointer}/score`, { dimension: nameOf(row, playbook, pointer), score, executives, staff });
    }
  },
});
