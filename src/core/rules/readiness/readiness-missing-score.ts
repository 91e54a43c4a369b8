import { valueName } from '../../playbook/naming/names.ts';
import { defineRule } from '../../lint/define.ts';
import {
  DIMENSIONS,
  dimensionOf,
  isSixDimension,
  nameOf,
  scoredRows,
} from '../../kinds/readiness/assessment.ts';

export default defineRule({
  id: 'readiness-missing-score',
  kinds: ['readiness'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{dimension} has no score: give it one from 1 to 5; until then there is no decision',
      zh: '“{dimension}”没有得分：请给出 1 到 5 分，在此之前无法得出结论',
    },
    rows: {
      en: 'The assessment leaves out {dimensions}: add a row with a score from 1 to 5 for each',
      zh: '评估缺少{dimensions}：请各补一行，并给出 1 到 5 分',
    },
  },
  why: {
    en: 'A blank is not a zero: total and band are unknown without it',
    zh: '空白不等于零分：缺一项就得不出总分和区间',
  },
  fix: { en: 'Score the dimension', zh: '为该维度打分' },
  source: { en: 'the readiness model (docs/scoring.md)', zh: '准备度模型（docs/scoring.md）' },
  supersedes: ['placeholder-left', 'missing-required-field'],
  check({ playbook, data, report }) {
    const rows = scoredRows(playbook);
    // A form that nobody has begun to fill in yet.
    if (data.status === 'draft' && rows.every(({ score }) => score === null)) return;
    for (const { row, pointer, score } of rows) {
      const at = `${pointer}/score`;
      // A score that is there and cannot be read is another rule's.
      if (score !== null || playbook.problems.some((problem) => problem.pointer === at)) continue;
      report(at, { dimension: nameOf(row, playbook, pointer) });
    }
    const known = rows.map(({ row }) => dimensionOf(row));
    if (playbook.host || !isSixDimension(playbook) || rows.length === 0 || known.includes(null)) return;
    const absent = DIMENSIONS.filter((dimension) => !known.includes(dimension));
    if (absent.length === 0) return;
    const dimensions = absent.map((id) => valueName(playbook.schema, 'dimensions', 'id', id));
    report('/dimensions', { dimensions }, { message: 'rows' });
  },
});
