import { defineRule } from '../../lint/define.ts';
import { measuresOf } from '../../kinds/kpi/measures.ts';
import { requiredSeverity } from '../../lint/required.ts';
import { splitByColumn } from '../../playbook/evidence/absent-columns.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';

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
    column: {
      en: 'The table has no column Direction, so that nobody can tell which way {count} metrics are better: add it and write up, down or hold for each',
      zh: '表格没有“方向”列，无法判断 {count} 个指标往哪个方向变化更好：请增加该列，逐一写越高越好、越低越好或保持',
    },
  },
  why: { en: 'Without a direction nothing can be met or missed', zh: '没有方向，就无法判断是否达成' },
  fix: { en: 'Write the direction', zh: '写明方向' },
  source: { en: 'the KPI model (docs/scoring.md)', zh: '指标模型（docs/scoring.md）' },
  check({ playbook, data, derived, report }) {
    const severity = requiredSeverity(data);
    const lacking = derived(measuresOf).filter(
      ({ pointer, target, direction }) =>
        target && direction === null && isLacking(playbook, `${pointer}/direction`),
    );
    const { columns, cells } = splitByColumn(playbook, 'direction', lacking);
    for (const { pointer, name } of cells) report(`${pointer}/direction`, { metric: name }, { severity });
    for (const { range, rows } of columns) {
      const [first = '', ...covers] = rows.map(({ pointer }) => `${pointer}/direction`);
      report(first, { count: rows.length }, { message: 'column', severity, range, covers });
    }
  },
});
