import { judgedItems } from '../../kinds/checklist/items.ts';
import { outcomeOf, WORTH } from '../../kinds/checklist/outcome.ts';
import { defineRule } from '../../lint/define.ts';

/** A number with what follows it: a share, points or nothing. */
const SCORE = /^(\d{1,6}(?:\.(\d{1,4}))?) ?(?:%|分|points?)?$/;

export default defineRule({
  id: 'checklist-score-mismatch',
  kinds: ['checklist'],
  whole: true,
  severity: 'error',
  effort: 1,
  messages: {
    default: {
      en: 'The score is typed as {declared}, and is {value} by the results: correct one of them, or leave it out',
      zh: '得分填写为 {declared}，而按检查结果应为 {value}：请更正其一，或删去此项',
    },
  },
  why: {
    en: 'A score that does not follow from the results is believed instead of them',
    zh: '得分与结果不符时，人们只看得分',
  },
  fix: { en: 'Leave it out: it is computed', zh: '删去即可，得分会自动计算' },
  source: { en: 'Arithmetic', zh: '算术' },
  check(context) {
    const { data, report } = context;
    const declared = data['declared-score'] ?? '';
    const [, number, decimals = ''] = SCORE.exec(declared) ?? [];
    const items = judgedItems(context);
    const { value, completion } = outcomeOf(items);
    if (number === undefined || value === null || completion < 100) return;
    // A share, or the points that were reached; either as exactly as it is typed.
    const points = items.reduce(
      (sum, { result, weight }) => (result === null || result === 'na' ? sum : sum + weight * WORTH[result]),
      0,
    );
    const near = Math.max(0.05, 0.5 / 10 ** decimals.length) + 1e-9;
    if ([value, points].every((one) => Math.abs(Number(number) - one) > near))
      report('/declared-score', { declared, value });
  },
});
