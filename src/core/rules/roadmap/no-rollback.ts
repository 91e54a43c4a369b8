import { textOf } from '../../playbook/rows.ts';
import { closesPilot } from '../../kinds/roadmap/gates.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'no-rollback',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'Gate {gate} does not say when to go back and how: write a trigger and an action',
      zh: '评审点“{gate}”没有说明何时、如何回退：请写明触发条件和动作',
    },
  },
  why: { en: 'Whoever may go back dares to go on', zh: '有退路才敢前进' },
  fix: { en: 'Write a trigger and an action', zh: '写明触发条件和动作' },
  source: { en: 'Cross-department project drill, stop rule', zh: '《跨部门协作项目完整演练》止损规则' },
  check({ playbook, rows, report }) {
    for (const { row: gate, pointer, name } of rows('gates')) {
      if (!closesPilot(playbook, gate) || textOf(gate.rollback) !== undefined) continue;
      report(`${pointer}/rollback`, { gate: name });
    }
  },
});
