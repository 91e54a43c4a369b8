import { actionsOf } from '../../kinds/adkar/actions.ts';
import { subjectsOf } from '../../kinds/adkar/card.ts';
import { elementName } from '../../kinds/adkar/names.ts';
import { isPlanned } from '../../kinds/adkar/treatment.ts';
import { defineRule } from '../../lint/define.ts';
import { isOpen } from '../../playbook/work-state.ts';

/** What helps besides training, and the elements that training alone does not raise. */
const OTHERS = [
  'communication',
  'involvement',
  'coaching',
  'incentive',
  'tool',
  'rule',
  'role-model',
  'awareness',
  'desire',
  'reinforcement',
];

export default defineRule({
  id: 'training-only',
  kinds: ['adkar'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'All {count} open actions are training, and {name} is held up at {element}: add one of another kind, such as coaching, an incentive or a rule',
      zh: '{count} 项进行中措施全是培训，而“{name}”卡在{element}：请增加其他方式的措施，例如辅导、激励或制度',
    },
  },
  why: {
    en: 'Training gives knowledge; it gives no reason, no wish and no time to practise',
    zh: '培训带来知识，却带不来理由、意愿和练习的时间',
  },
  fix: { en: 'Add coaching, an incentive or a rule', zh: '增加辅导、激励或制度' },
  source: {
    en: 'Change management toolkit, mistake 2; McKinsey influence model',
    zh: '《变革管理工具包》误区 2；麦肯锡影响力模型',
  },
  check(context) {
    const open = actionsOf(context).filter(({ state }) => isOpen(state));
    if (open.length < 2 || open.some(({ lever }) => lever !== 'training')) return;
    const subjects = subjectsOf(context);
    // The roadmap may do the rest.
    if (subjects.some(({ key }) => OTHERS.some((other) => isPlanned(context, key, other)))) return;
    const held = subjects.find(
      ({ diagnosis }) => diagnosis?.status === 'barrier' && diagnosis.element !== 'knowledge',
    );
    if (!held?.diagnosis?.element) return;
    context.report('/actions', {
      count: open.length,
      name: held.called,
      element: elementName(context.playbook.schema, held.diagnosis.element),
    });
  },
});
