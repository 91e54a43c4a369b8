import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';
import { textOf } from '../../playbook/rows.ts';

export default defineRule({
  id: 'target-wrong-direction',
  kinds: ['kpi'],
  severity: 'error',
  core: true,

  messages: {
    default: {
      en: '{metric} is better when it goes {direction}, but its target of {target} is worse than its baseline of {baseline}: correct one of the three',
      zh: '“{metric}”{direction}，但目标 {target} 比基线 {baseline} 更差：请更正其中之一',
    },
  },
  why: { en: 'A wrong sign turns every status round', zh: '方向写反，状态全部颠倒' },
  fix: { en: 'Correct direction, baseline or target', zh: '更正方向、基线或目标' },
  source: { en: 'the KPI model (docs/scoring.md)', zh: '指标模型（docs/scoring.md）' },
  check({ derived, report }) {
    for (const { pointer, name, row, baseline, target, units } of derived(measuresOf)) {
      const { direction } = row;
      if (!baseline || !target || units.length > 0) continue;
      const isWrong =
        (direction === 'up' && target.high < baseline.value) ||
        (direction === 'down' && target.low > baseline.value);
      if (!isWrong) continue;
      const words = direction === 'up' ? { en: 'up', zh: '越高越好' } : { en: 'down', zh: '越低越好' };
      report(`${pointer}/target`, {
        metric: name,
        direction: words,
        target: textOf(row.target) ?? '',
        baseline: textOf(row.baseline) ?? '',
      });
    }
  },
});
