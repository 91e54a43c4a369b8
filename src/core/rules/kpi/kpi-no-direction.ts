import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { isLacking } from '../../playbook/unknown-columns.ts';

export default defineRule({
  id: 'kpi-no-direction',
  kinds: ['kpi'],
  severity: 'error',

  whole: true,
  reports: 'absence',
  creates: 'field',
  messages: {
    default: {
      en: 'Nobody can tell which way {metric} is better: write up, down or hold as its direction',
      zh: '无法判断“{metric}”往哪个方向变化更好：请在“方向”中写越高越好、越低越好或保持',
    },
  },
  why: { en: 'Without a direction nothing can be met or missed', zh: '没有方向，就无法判断是否达成' },
  fix: { en: 'Write the direction', zh: '写明方向' },
  source: { en: 'the KPI model (docs/scoring.md)', zh: '指标模型（docs/scoring.md）' },
  check({ playbook, data, derived, report }) {
    const severity = requiredSeverity(data);
    for (const { pointer, name, target, direction } of derived(measuresOf)) {
      const at = `${pointer}/direction`;
      if (target && direction === null && isLacking(playbook, at)) report(at, { metric: name }, { severity });
    }
  },
});
