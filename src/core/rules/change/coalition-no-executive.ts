import { levelOf } from '../../kinds/change/roles.ts';
import { textsOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'coalition-no-executive',
  kinds: ['change'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: 'None of the {count} members of the coalition is an executive ({members}): add one',
      zh: '联盟的 {count} 名成员中没有高管（{members}）：请加入一位',
    },
  },
  why: {
    en: 'Without an executive the coalition cannot remove barriers',
    zh: '没有高管，联盟就无力清除障碍',
  },
  fix: { en: 'Add an executive to the coalition', zh: '在联盟中加入一位高管' },
  source: { en: 'Change management toolkit; Kotter, step 2', zh: '《变革管理工具包》；科特第 2 步' },
  check({ data, programme, report }) {
    const members = [...new Set(textsOf(data.coalition))];
    const levels = members.map((member) => levelOf(programme, member));
    if (members.length === 0 || levels.includes(null) || levels.includes('executive')) return;
    report('/coalition', { count: members.length, members });
  },
});
