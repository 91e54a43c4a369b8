import type { DocumentContext } from '../../context.ts';
import { closesPilot, phaseOfGate } from '../../kinds/roadmap/gates.ts';
import { gateStateOf } from '../../kinds/roadmap/written-states.ts';
import { metricName } from '../../metrics/metrics.ts';
import { COVERAGE, metricKey } from '../../metrics/names.ts';
import { parseCondition } from '../../playbook/values/condition.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

/** What dashboards say of their metrics: which count facts, and the first that asks people, if any. */
function naturesOf(context: DocumentContext): { hard: ReadonlySet<string>; soft: string | null } {
  const metrics = context.programme.of('kpi').flatMap((playbook) => rowsOf(playbook, 'metrics'));
  const hard = metrics.filter(({ nature }) => nature === 'hard').map(({ name, id }) => name ?? id ?? '');
  const soft = metrics.find(({ nature }) => nature === 'soft');
  return {
    // The share of sites that are live is a count, whoever declares it.
    hard: new Set([...hard.map((name) => metricKey(metricName(context, name))), COVERAGE]),
    soft: soft?.name ?? soft?.id ?? null,
  };
}

export default defineRule({
  id: 'gate-only-hard',
  kinds: ['roadmap'],
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: 'Every criterion of gate {gate} counts facts: add one that asks how people feel, such as {metric}',
      zh: '评审点“{gate}”的通过标准全部是硬指标：请增加一项反映人员感受的通过标准，例如“{metric}”',
    },
  },
  why: { en: 'Figures can be met while the team loses heart', zh: '数字达标，团队却可能士气崩溃' },
  fix: { en: 'Add a soft metric to the criteria', zh: '在通过标准中增加一项软指标' },
  source: { en: 'Change management toolkit, mistake 5', zh: '《变革管理工具包》错误 5' },
  check(context) {
    const { playbook, rows, derived, report } = context;
    const { hard, soft } = derived(naturesOf);
    // Without one that asks people, the dashboard is what lacks it.
    if (soft === null) return;
    for (const { row: gate, pointer, name } of rows('gates')) {
      // Before the pilot nobody works the new way who could be asked.
      const isAfterPilot =
        closesPilot(playbook, gate) || phaseOfGate(playbook, gate, 'from')?.type === 'rollout';
      const terms = parseCondition(textOf(gate.criteria) ?? '')?.terms ?? [];
      if (!isAfterPilot || gateStateOf(gate) === 'done' || terms.length === 0) continue;
      if (!terms.every(({ metric }) => hard.has(metricKey(metricName(context, metric))))) continue;
      report(`${pointer}/criteria`, { gate: name, metric: soft });
    }
  },
});
