import { phaseOfGate } from '../../kinds/roadmap/gates.ts';
import { gateStateOf } from '../../kinds/roadmap/written-states.ts';
import { hasPlace } from '../../playbook/evidence/has-place.ts';
import { textOf } from '../../playbook/rows.ts';
import { isRetired } from '../../lint/required.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'gate-undecided',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: 'Gate {gate} was due on {date} and has no decision, but {phase} has run since {start}: write the decision, or hold the phase',
      zh: '评审点“{gate}”应于 {date} 决定，至今没有结论，而“{phase}”已于 {start} 开始：请写明结论，或暂停该阶段',
    },
  },
  why: {
    en: 'A phase that begins without a decision was decided by nobody',
    zh: '没有结论就开始的阶段，等于无人决定',
  },
  fix: { en: 'Write the decision and its day', zh: '写明结论与决定日期' },
  source: { en: 'stage-gate practice', zh: '阶段门实践' },
  reports: 'absence',
  check({ data, playbook, rows, schedule, today, date, report }) {
    if (schedule.axis !== 'dated' || isRetired(data)) return;
    const places = new Map(rows('phases').map(({ row, pointer }): [object, string] => [row, pointer]));
    for (const { row: gate, pointer, name } of rows('gates')) {
      const day = date(textOf(gate.when), 'end');
      const phase = phaseOfGate(playbook, gate, 'to');
      // A roll-out that is not decided on is told of by `rollout-before-gate`.
      const isTold = phase?.type === 'rollout' && gate.decision === 'pending';
      if (!phase || isTold || gateStateOf(gate) === 'done' || !day || day >= today) continue;
      // Where no column takes a decision, or its day is written, it may well have been decided.
      if (!hasPlace(playbook, pointer, 'decision') || gate['decided-on'] !== undefined) continue;
      const next = places.get(phase) ?? '';
      const start = schedule.byPointer.get(next)?.start;
      if (!start || start > today || phase.status === 'planned' || phase.status === 'cancelled') continue;
      if (phase.type === 'rollout' && start < day) continue;
      const params = { gate: name, date: day, phase: phase.name ?? phase.id ?? '', start };
      report(`${pointer}/decision`, params, {
        severity: (data.status ?? 'draft') === 'draft' ? 'info' : 'warning',
        related: [{ playbook, pointer: next }],
      });
    }
  },
});
