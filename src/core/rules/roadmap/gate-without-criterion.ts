import { textOf } from '../../playbook/rows.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'gate-without-criterion',
  kinds: ['roadmap'],
  severity: 'error',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'Gate {gate} has no criteria: write at least one condition, such as ftfr >= 90%',
      zh: '评审点“{gate}”没有通过标准：请至少写一个条件，例如 首次修复率 >= 90%',
    },
  },
  why: { en: 'A decision without criteria is taken by mood', zh: '没有通过标准的决策只能凭感觉' },
  fix: { en: 'Add at least one criterion', zh: '至少增加一个通过标准' },
  source: { en: 'stage-gate practice', zh: '阶段门实践' },
  supersedes: ['gate-not-measurable', 'missing-required-field'],
  reports: 'absence',
  check({ data, rows, report }) {
    for (const { row: gate, pointer, name } of rows('gates')) {
      if (textOf(gate.criteria) !== undefined) continue;
      report(`${pointer}/criteria`, { gate: name }, { severity: requiredSeverity(data) });
    }
  },
});
