import { valueName } from '../../playbook/naming/names.ts';
import { rowsOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'phase-missing',
  kinds: ['roadmap'],
  whole: true,
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'No phase has the type {types}: add one, or mark an existing phase with it',
      zh: '缺少类型为“{types}”的阶段：请补充，或为现有阶段标注该类型',
    },
  },
  why: {
    en: 'Preparing, trying, spreading and embedding each need their own time',
    zh: '准备、试点、推广和固化各需要自己的时间',
  },
  fix: { en: 'Add the missing phase', zh: '补充缺少的阶段' },
  source: { en: 'Change management toolkit, roadmap template', zh: '《变革管理工具包》路线图模板' },
  check({ data, playbook, report }) {
    const phases = rowsOf(playbook, 'phases');
    if (data.horizon === 'quick-start' || phases.length === 0 || phases.some((phase) => !phase.type)) return;
    const has = (type: string): boolean => phases.some((phase) => phase.type === type);
    // A roll-out without a pilot is the more specific `no-pilot`.
    const missing = ['prepare', 'pilot', 'rollout', 'institutionalise'].filter(
      (type) => !has(type) && !(type === 'pilot' && has('rollout')),
    );
    if (missing.length > 0)
      report('/phases', { types: missing.map((type) => valueName(playbook.schema, 'phases', 'type', type)) });
  },
});
