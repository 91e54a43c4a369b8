import { phasesOfType } from '../../kinds/roadmap/periods.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { rowsOf } from '../../playbook/rows.ts';
import { closesPilot, isUnplaced } from '../../kinds/roadmap/gates.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'pilot-without-gate',
  kinds: ['roadmap'],
  whole: true,
  severity: 'error',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'No gate stands between the pilot and {phase}: add one with criteria, a date and a decider',
      zh: '试点与“{phase}”之间没有评审点：请补充通过标准、日期和决策人',
    },
  },
  why: { en: 'Without a decision the pilot proves nothing', zh: '没有决策，试点就证明不了什么' },
  fix: { en: 'Add a gate between pilot and roll-out', zh: '在试点与推广之间设置评审点' },
  source: { en: 'Change management toolkit; stage-gate practice', zh: '《变革管理工具包》；阶段门实践' },
  check({ data, playbook, report }) {
    const [rollout] = phasesOfType(playbook, 'rollout');
    if (!rollout || phasesOfType(playbook, 'pilot').length === 0) return;
    const gates = rowsOf(playbook, 'gates');
    if (gates.some((gate) => closesPilot(playbook, gate) || isUnplaced(gate))) return;
    report(
      rollout.pointer,
      {
        phase:
          rollout.phase.name ?? rollout.phase.id ?? valueName(playbook.schema, 'phases', 'type', 'rollout'),
      },
      { severity: requiredSeverity(data) },
    );
  },
});
