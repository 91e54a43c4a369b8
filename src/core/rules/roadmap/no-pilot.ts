import { phasesOfType } from '../../kinds/roadmap/periods.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { rowsOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'no-pilot',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: '{phase} rolls out what no pilot has tried: add a phase of type pilot before it',
      zh: '阶段“{phase}”要推广的做法未经试点：请在其前增加试点阶段',
    },
  },
  why: { en: 'A small trial is the cheapest place to fail', zh: '小范围试点的失败代价最小' },
  fix: { en: 'Add a pilot phase', zh: '增加试点阶段' },
  source: { en: 'Change management toolkit, tip 1', zh: '《变革管理工具包》技巧 1' },
  check({ playbook, report }) {
    const [rollout] = phasesOfType(playbook, 'rollout');
    const untyped = rowsOf(playbook, 'phases').some((phase) => !phase.type);
    if (!rollout || untyped || phasesOfType(playbook, 'pilot').length > 0) return;
    report(rollout.pointer, {
      phase:
        rollout.phase.name ?? rollout.phase.id ?? valueName(playbook.schema, 'phases', 'type', 'rollout'),
    });
  },
});
