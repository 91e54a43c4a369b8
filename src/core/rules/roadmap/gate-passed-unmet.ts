import { parseCondition } from '../../playbook/values/condition.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';
import { isReadiness, readinessOn } from '../../kinds/roadmap/criteria.ts';
import { satisfies } from '../../metrics/values.ts';

export default defineRule({
  id: 'gate-passed-unmet',
  kinds: ['roadmap'],
  severity: 'error',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{gate} was passed on {date}, but readiness was {value} where {criterion} was asked for: write under Conditions what is still to be done, by whom and by which day',
      zh: '“{gate}”于 {date} 通过，但准备度为 {value}，未达到 {criterion}：请在“附加条件”中写明还需完成什么、由谁、何时完成',
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
  fix: {
    en: 'Add a condition with an owner and a day; the decision stays as it was taken',
    zh: '补充附加条件，写明责任人和日期；已作出的结论不改写',
  },
  source: { en: 'stage-gate practice', zh: '阶段门实践' },
  cap: 59,
  check(context) {
    const { rows, report } = context;
    for (const { row, name: gate, pointer } of rows('gates')) {
      if (row.decision === 'conditional' && textOf(row.conditions) === undefined) {
        report(`${pointer}/decision`, { gate }, { message: 'conditions' });
      }
      const date = context.date(textOf(row['decided-on']) ?? textOf(row.when), 'end');
      const condition = parseCondition(textOf(row.criteria) ?? '');
      const term = condition?.terms.find(isReadiness);
      const assessment = row.decision === 'go' && term && date ? readinessOn(context, date) : null;
      if (!term || !date || !assessment || satisfies(assessment.value, term)) continue;
      // What was decided stays; a condition with a day says how it is caught up.
      if (/\d/.test(textOf(row.conditions) ?? '')) continue;
      report(
        `${pointer}/decision`,
        { gate, date, value: assessment.value, criterion: `${term.metric} ${term.op} ${term.value}` },
        { related: [{ playbook: assessment.playbook, pointer: '/dimensions' }] },
      );
    }
  },
});
