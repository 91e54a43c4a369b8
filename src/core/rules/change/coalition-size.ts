import { textsOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'coalition-size',
  kinds: ['change'],
  severity: 'warning',
  effort: 15,
  core: true,
  options: {
    minimum: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: { en: 'Fewest members', zh: '最少人数' },
    },
    maximum: { type: 'integer', default: 7, minimum: 1, description: { en: 'Most members', zh: '最多人数' } },
  },
  messages: {
    default: {
      en: 'The coalition has {found} members, outside {minimum} to {maximum}: resize it, and put further people into a working group',
      zh: '变革领导联盟有 {found} 名成员，应为 {minimum} 至 {maximum} 名：请调整，其余人员可加入工作组',
    },
  },
  why: { en: 'Too few cannot carry a change, too many cannot decide', zh: '人太少推不动，人太多定不了' },
  fix: { en: 'Choose three to seven members', zh: '选定三到七名成员' },
  source: { en: 'Change management toolkit; Kotter, step 2', zh: '《变革管理工具包》；科特第 2 步' },
  check({ data, options, report }) {
    const found = new Set(textsOf(data.coalition)).size;
    if (found === 0 || (found >= options.minimum && found <= options.maximum)) return;
    report('/coalition', { found, minimum: options.minimum, maximum: options.maximum });
  },
});
