import { charterOf, roleOf } from '../../kinds/change/roles.ts';
import { nameSource } from '../../edits/sources/name-source.ts';
import { defineRule } from '../../lint/define.ts';
import { isSeveral } from '../../playbook/values/item-ranges.ts';
import { slug } from '../../playbook/naming/normalise.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import { suggester } from '../../playbook/naming/suggest.ts';
import { ownersOf } from '../../playbook/tasks.ts';
import type { Playbook } from '../../playbook/types.ts';
import { meansEverybody, namedIn } from '../../references/matching.ts';
import { peopleOf, placeOfReference, type Reference } from '../../references/references.ts';

const TITLE = { en: 'Write {near}', zh: '改为“{near}”' };

/** A role as it is to be written for a name; null where that is not certain. */
function sourceAt(playbook: Playbook, person: Reference, role: string): string | null {
  const task = /^\/tasks\/(\d+)$/.exec(person.pointer)?.[1];
  if (task !== undefined) {
    const owner = ownersOf(playbook, Number(task))[person.index];
    if (owner?.notation === 'quoted') return nameSource(role, 'quoted');
    // Behind an @ a name has no space; roles are known by their slugs, too.
    return owner?.notation === 'sign' && /[^\p{L}\p{M}\p{N}_.-]/u.test(role) ? slug(role) : role;
  }
  const place = placeOfReference(playbook, person);
  const type = playbook.origins.get(person.pointer)?.type;
  if (person.inList && isSeveral(role)) return null;
  const source = nameSource(role, type === 'cell' || type === 'text' ? type : 'yaml');
  return place?.whole || source === role ? source : null;
}

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
  fix: { en: 'Declare the role in the charter', zh: '在章程中补充该角色' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  creates: 'row',
  check({ playbook, programme, standalone, report }) {
    if (standalone || rowsOf(charterOf(programme), 'roles').length === 0) return;
    const known = rowsOf(charterOf(programme), 'roles').flatMap(
      ({ id, name }) => textOf(id) ?? textOf(name) ?? [],
    );
    const nearRole = suggester(known);
    const said = new Set<string>();
    for (const person of peopleOf(playbook)) {
      const { pointer } = person;
      if (meansEverybody(person.text)) continue;
      for (const text of namedIn(person.text, (name) => roleOf(programme, name) !== null)) {
        if (said.has(text) || roleOf(programme, text)) continue;
        said.add(text);
        const place = placeOfReference(playbook, person);
        const near = place && nearRole(text);
        const source = near ? sourceAt(playbook, person, near) : null;
        report(
          pointer,
          { role: text, near: near ?? '' },
          {
            ...(place ? { range: place.range } : {}),
            ...(place && source !== null
              ? { offers: [{ title: TITLE, edits: [{ range: place.range, text: source }] }] }
              : {}),
          },
        );
      }
    }
  },
});
