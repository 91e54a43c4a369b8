import { defineRule } from '../../lint/define.ts';
import { isSixDimension, totalOf } from '../../kinds/readiness/assessment.ts';

export default defineRule({
  id: 'readiness-total-mismatch',
  kinds: ['readiness'],
  severity: 'error',
  effort: 1,
  core: true,
  messages: {
    default: {
      en: 'The total is written as {declared}, but the six scores make {total}: delete the written total, it is computed',
      zh: '总分写的是 {declared}，而六项得分之和为 {total}：请删除手写的总分，它会自动计算',
    },
  },
  why: { en: 'A wrong total leads to a wrong decision', zh: '总分错误会导致错误的决定' },
  fix: { en: 'Delete the written total or correct it', zh: '删除或更正手写的总分' },
  fixTitle: { en: 'Write {total}', zh: '改为 {total}' },
  fixable: 'doubtful',
  source: { en: 'arithmetic', zh: '算术' },
  check({ playbook, data, report }) {
    const declared = data['declared-total'];
    const total = totalOf(playbook);
    if (!isSixDimension(playbook) || typeof declared !== 'number' || total === null || declared === total)
      return;
    const pointer = '/declared-total';
    report(pointer, { declared, total }, { fix: [{ range: playbook.locate(pointer), text: String(total) }] });
  },
});
