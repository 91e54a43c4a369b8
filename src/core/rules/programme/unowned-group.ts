import { names } from '../../references/matching.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'unowned-group',
  kinds: ['change'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: 'The group {group} changes in wave {wave} and has no manager: name who leads it',
      zh: '人群“{group}”将随批次“{wave}”上线，却没有直属经理：请指定',
    },
  },
  why: { en: 'People follow their own manager through a change', zh: '变革中员工最信任的是直属经理' },
  fix: { en: 'Name the manager of the group', zh: '指定该人群的直属经理' },
  source: { en: 'Prosci', zh: 'Prosci' },
  reports: 'absence',
  check({ playbook, rows, programme, report }) {
    const stakeholders = programme.of('stakeholders').flatMap((map) => rowsOf(map, 'stakeholders'));
    for (const { row, pointer, name: group } of rows('groups')) {
      const wave = textOf(row.wave);
      const led = stakeholders.some((stakeholder) => names(textOf(stakeholder.group) ?? '', row));
      if (wave === undefined || !isLacking(playbook, `${pointer}/manager`) || led) continue;
      report(pointer, { group, wave });
    }
  },
});
