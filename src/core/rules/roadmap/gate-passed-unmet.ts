import { parseCondition, type ConditionTerm } from '../../playbook/condition.ts';
import { labelKey } from '../../playbook/labels.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';
import { assessmentFor } from '../../kinds/readiness/assessment.ts';

/** The one metric that a programme of plans knows by itself: the total of its readiness assessment. */
const READINESS = new Set(['readiness', '准备度', '变革准备度'].map(labelKey));

function holds(value: number, { op, value: limit }: ConditionTerm): boolean {
  if (op === '>=') return value >= limit;
  if (op === '<=') return value <= limit;
  if (op === '>') return value > limit;
  return op === '<' ? value < limit : value === limit;
}

export default defineRule({
  id: 'gate-passed-unmet',
  kinds: ['roadmap'],
  severity: 'error',
  core: true,
  messages: {
    default: {
      en: '{gate} was passed on {date}, but readiness was {value} where {criterion} was asked for: record it as conditional or no-go',
      zh: '“{gate}”于 {date} 通过，但准备度为 {value}，未达到 {criterion}：请改记为有条件通过或不通过',
    },
    conditions: {
      en: '{gate} was passed with conditions, and none is written: say what is still to be done, by whom and when',
      zh: '“{gate}”为有条件通过，却没有写明条件：请写明还需完成什么、由谁、何时完成',
    },
  },
  why: {
    en: 'A threshold that is lowered after the fact protects nobody',
    zh: '事后降低门槛，等于没有门槛',
  },
  fix: { en: 'Record the decision that the criteria allow', zh: '按准则记录应有的结论' },
  source: { en: 'stage-gate practice', zh: '阶段门实践' },
  cap: 59,
  check(context) {
    const { rows, scoreOf, report } = context;
    for (const { row, name: gate, pointer } of rows('gates')) {
      if (row.decision === 'conditional' && textOf(row.conditions) === undefined) {
        report(`${pointer}/decision`, { gate }, { message: 'conditions' });
      }
      const date = context.date(textOf(row['decided-on']) ?? textOf(row.when), 'end');
      const condition = parseCondition(textOf(row.criteria) ?? '');
      const term = condition?.terms.find(({ metric }) => READINESS.has(labelKey(metric)));
      const assessment = date && assessmentFor(context, date);
      if (row.decision !== 'go' || !term || !assessment) continue;
      const total = scoreOf(assessment.playbook)?.total;
      if (typeof total !== 'number' || holds(total, term)) continue;
      report(
        `${pointer}/decision`,
        { gate, date, value: total, criterion: `${term.metric} ${term.op} ${term.value}` },
        { related: [{ playbook: assessment.playbook, pointer: '/dimensions' }] },
      );
    }
  },
});
