import { roleOf } from '../../kinds/change/roles.ts';
import { defineRule } from '../../lint/define.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { findRow, meansEverybody, namedIn } from '../../references/matching.ts';

export default defineRule({
  id: 'sop-role-not-in-org',
  kinds: ['sop'],
  severity: 'info',
  messages: {
    default: {
      en: 'Role {role}{where} is neither in the Roles of this procedure nor in those of the charter: add it, or name one of {known}',
      zh: '角色“{role}”{where}既不在本 SOP 的职责表中，也不在章程的角色表中：请补充，或改为其中之一（{known}）',
    },
  },
  why: { en: 'A step of a role that nobody holds is not done', zh: '没有人担任的角色，对应的步骤就没有人做' },
  fix: { en: 'Add the role, or name one that there is', zh: '补充该角色，或改为已有的角色' },
  source: { en: 'ISO 9001:2015, 5.3', zh: 'ISO 9001:2015 第 5.3 条' },
  check({ playbook, programme, rows, report }) {
    // A procedure that lists who has a part in it promises to list all of them.
    const roles = rowsOf(playbook, 'roles');
    if (roles.length === 0) return;
    const isKnown = (name: string): boolean =>
      findRow(playbook, 'roles', name) !== null || roleOf(programme, name) !== null;
    const known = roles.flatMap(({ id, name }) => textOf(name) ?? textOf(id) ?? []).slice(0, 5);
    for (const { row, pointer } of rows('steps')) {
      const text = textOf(row.role);
      if (text === undefined || meansEverybody(text)) continue;
      for (const role of namedIn(text, isKnown)) {
        if (!isKnown(role) && !meansEverybody(role))
          report(`${pointer}/role`, { role, known }, { fault: role });
      }
    }
  },
});
