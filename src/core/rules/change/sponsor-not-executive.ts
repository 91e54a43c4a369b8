import { valueName } from '../../playbook/naming/names.ts';
import { levelOf } from '../../kinds/change/roles.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'sponsor-not-executive',
  kinds: ['change'],
  severity: 'warning',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'The sponsor {sponsor} has the level {level}, not executive: choose a sponsor from the executives',
      zh: '发起人“{sponsor}”的层级是“{level}”，不是高管：请改由一位高管担任',
    },
  },
  why: {
    en: 'Only an executive can move people, money and rules across departments',
    zh: '只有高管才能跨部门调动人员、资金和制度',
  },
  fix: { en: 'Choose an executive, or correct the level in Roles', zh: '改选高管，或更正“角色”表中的层级' },
  source: { en: 'Change management toolkit, mistake 7; Prosci', zh: '《变革管理工具包》误区 7；Prosci' },
  check({ playbook, data, programme, report }) {
    const sponsor = textOf(data.sponsor);
    const level = sponsor === undefined ? null : levelOf(programme, sponsor);
    if (sponsor !== undefined && level !== null && level !== 'executive')
      report('/sponsor', { sponsor, level: valueName(playbook.schema, 'roles', 'level', level) });
  },
});
