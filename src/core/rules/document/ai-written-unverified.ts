import { slug } from '../../playbook/naming/normalise.ts';
import { textOf } from '../../playbook/rows.ts';
import { isRetired } from '../../lint/required.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'ai-written-unverified',
  kinds: ['*'],
  whole: true,
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: 'This document was written by {tool}, and nobody has put a name to it: let a person check it, then write `verified-by` and `verified-on`',
      zh: '本文档由“{tool}”撰写，尚无人核实：请由一人核对内容，然后填写 `verified-by`（核实人）和 `verified-on`（核实日期）',
    },
    date: {
      en: '{person} has checked what {tool} wrote, but not said when: write the day as `verified-on`',
      zh: '“{person}”已核实由“{tool}”撰写的内容，但未写明日期：请填写 `verified-on`（核实日期）',
    },
    self: {
      en: '{tool} wrote this document and is also named as the one who checked it: let a person check it',
      zh: '“{tool}”既撰写了本文档，又被写作核实人：请由人来核实',
    },
  },
  why: {
    en: 'A machine writes what sounds right; only a person can say that it is',
    zh: '机器写出的内容听起来合理，是否属实只有人能确认',
  },
  fix: { en: 'Check it, and write who did and when', zh: '核对内容，并写明核实人和日期' },
  source: { en: 'practice', zh: '实践经验' },
  check({ playbook, data, report }) {
    const tool = textOf(data['generated-by']);
    if (tool === undefined || isRetired(data)) return;
    // A draft is still being checked.
    const severity = (data.status ?? 'draft') === 'draft' ? 'info' : 'warning';
    const person = textOf(data['verified-by']);
    const unread = new Set(playbook.problems.map(({ pointer }) => pointer));
    if (person === undefined) {
      if (!unread.has('/verified-by')) report('/generated-by', { tool }, { severity });
    } else if (slug(person) === slug(tool)) {
      report('/verified-by', { tool }, { message: 'self', severity });
    } else if (data['verified-on'] === undefined && !unread.has('/verified-on')) {
      report('/verified-by', { tool, person }, { message: 'date', severity });
    }
  },
});
