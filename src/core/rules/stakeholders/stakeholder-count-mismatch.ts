import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'stakeholder-count-mismatch',
  kinds: ['stakeholders'],
  whole: true,
  severity: 'error',
  effort: 1,
  messages: {
    default: {
      en: 'The number of stakeholders is given as {declared}, and {found|is|are} listed: complete the list or correct the number',
      zh: '写明有 {declared} 个利益相关方，实际列出 {found} 个：请补全或更正数量',
    },
  },
  why: { en: 'Whoever is missing is not won', zh: '漏列的人不会被争取' },
  fix: { en: 'Add who is missing, or correct the number', zh: '补上遗漏者，或更正数量' },
  source: { en: 'practice', zh: '实践经验' },
  check({ data, rows, report }) {
    const declared = data['declared-count'];
    const found = rows('stakeholders').length;
    if (declared === undefined || found === 0 || declared === found) return;
    report('/declared-count', { declared, found });
  },
});
