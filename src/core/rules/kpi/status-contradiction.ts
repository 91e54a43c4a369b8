import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';
import type { MetricStatus } from '../../kinds/kpi/progress.ts';
import { STATUS_NAMES } from '../../kinds/kpi/status-names.ts';

type DeclaredStatus = 'met' | 'on-track' | 'at-risk' | 'off-track';

/** What is written of a metric with a computed status; null where nothing can be said against any. */
const DECLARED: Record<MetricStatus, DeclaredStatus | null> = {
  met: 'met',
  'on-track': 'on-track',
  'at-risk': 'at-risk',
  'off-track': 'off-track',
  missed: 'off-track',
  regressing: 'off-track',
  'too-early': null,
  'no-data': null,
};
const NAMES: ReadonlySet<string> = new Set(['met', 'on-track', 'at-risk', 'off-track']);

export default defineRule({
  id: 'status-contradiction',
  kinds: ['kpi'],
  severity: 'error',
  effort: 1,
  core: true,
  fixTitle: { en: 'Write {text}', zh: '改为 {text}' },
  fixable: 'doubtful',
  messages: {
    default: {
      en: 'The status of {metric} is written as "{declared}", but its values make it "{status}": use the computed one',
      zh: '“{metric}”的状态写的是“{declared}”，而按数值应为“{status}”：请采用计算出的状态',
    },
  },
  why: {
    en: 'A status better than its values comforts where something should be done',
    zh: '状态比数值好看，该处理的就被掩盖',
  },
  fix: { en: 'Use the computed status', zh: '采用计算出的状态' },
  source: { en: 'the KPI model (docs/scoring.md)', zh: '指标模型（docs/scoring.md）' },
  check({ playbook, derived, report }) {
    for (const { pointer, name, row, state } of derived(measuresOf)) {
      const declared = row['declared-status'];
      const status = state && DECLARED[state.status];
      if (!status || declared === undefined || !NAMES.has(declared) || declared === status) continue;
      const at = `${pointer}/declared-status`;
      report(
        at,
        {
          metric: name,
          declared: STATUS_NAMES[declared as DeclaredStatus],
          status: STATUS_NAMES[status],
          text: status,
        },
        { fix: [{ range: playbook.locate(at), text: status }] },
      );
    }
  },
});
