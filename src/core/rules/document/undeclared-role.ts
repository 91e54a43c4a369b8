import { charterOf, roleOf } from '../../kinds/change/roles.ts';
import { rowsOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';
import { meansEverybody, namedIn } from '../../references/matching.ts';
import { peopleOf, placeOfReference } from '../../references/references.ts';

export default defineRule({
  id: 'undeclared-role',
  kinds: ['*'],
  severity: 'info',
  messages: {
    default: {
      en: '{role} is not among the Roles of the charter: add a row with its level and function',
      zh: '章程的“角色”表中没有“{role}”：请补一行，写明层级和部门',
    },
  },
  why: {
    en: 'Rules about sponsors and coalitions need to know the level',
    zh: '关于发起人和联盟的规则需要知道层级',
  },
  fix: { en: 'Declare the role in the charter', zh: '在章程中声明该角色' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  creates: 'row',
  check({ playbook, programme, standalone, report }) {
    if (standalone || rowsOf(charterOf(programme), 'roles').length === 0) return;
    const said = new Set<string>();
    for (const person of peopleOf(playbook)) {
      const { pointer } = person;
      if (meansEverybody(person.text)) continue;
      for (const text of namedIn(person.text, (name) => roleOf(programme, name) !== null)) {
        if (said.has(text) || roleOf(programme, text)) continue;
        said.add(text);
        const place = placeOfReference(playbook, person);
        report(pointer, { role: text }, place ? { range: place.range } : {});
      }
    }
  },
});
