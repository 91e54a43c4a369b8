import { roleOf } from '../../kinds/change/roles.ts';
import { textOf, textsOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'coalition-not-cross-functional',
  kinds: ['change'],
  severity: 'warning',
  effort: 15,
  core: true,
  options: {
    functions: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: { en: 'Fewest functions', zh: '最少涉及的部门数' },
    },
  },
  messages: {
    default: {
      en: 'The coalition covers {found} functions ({functions}), fewer than {limit}: add members from functions that own the resources',
      zh: '联盟只覆盖 {found} 个部门（{functions}），少于 {limit} 个：请加入掌握资源的其他部门',
    },
  },
  why: { en: 'A change across departments needs those departments', zh: '跨部门的变革离不开相关部门的参与' },
  fix: { en: 'Add members of other functions', zh: '加入其他部门的成员' },
  source: { en: 'Change management toolkit; Kotter, step 2', zh: '《变革管理工具包》；科特第 2 步' },
  check({ data, programme, options, report }) {
    const members = new Set(textsOf(data.coalition));
    const functions = new Set<string>();
    for (const member of members) {
      const own = textOf(roleOf(programme, member)?.function);
      // A member without a known function may well be of another one.
      if (own === undefined) return;
      functions.add(own.toLowerCase());
    }
    if (members.size === 0 || functions.size >= options.functions) return;
    report('/coalition', {
      found: functions.size,
      functions: [...functions],
      limit: options.functions,
    });
  },
});
