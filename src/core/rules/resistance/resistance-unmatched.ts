import { groupOf } from '../../kinds/change/roles.ts';
import { placedRows, rowsOf, textOf } from '../../playbook/rows.ts';
import { namedIn, names } from '../../references/matching.ts';
import { defineRule } from '../../lint/define.ts';

/** The highest attitude (1-5) of somebody who is against it. */
const NEGATIVE = 2;

export default defineRule({
  id: 'resistance-unmatched',
  kinds: ['resistance'],
  whole: true,
  severity: 'info',
  effort: 15,
  messages: {
    default: {
      en: '{stakeholder} is against the change (attitude {attitude} in the stakeholder map), and no entry says why: add one',
      zh: '“{stakeholder}”反对变革（地图中态度 {attitude} 分），却没有条目说明原因：请补充',
    },
  },
  why: { en: 'Whoever is against it has a reason that can be answered', zh: '反对总有原因，有原因才能应对' },
  fix: { en: 'Add an entry with its cause', zh: '补充条目并写明原因' },
  source: { en: 'a convention of Changebook', zh: 'Changebook 的约定' },
  check({ playbook, programme, report }) {
    const map = programme.latest('stakeholders');
    if (!map || playbook !== programme.latest('resistance') || playbook.unread.length > 0) return;
    const heard = rowsOf(playbook, 'entries').flatMap((row) =>
      [row.stakeholder, row.group].flatMap((text) => textOf(text) ?? []),
    );
    for (const { row, pointer, name } of placedRows(map, 'stakeholders')) {
      const attitude = (row as { attitude?: number }).attitude;
      if (attitude === undefined || attitude > NEGATIVE) continue;
      const group = groupOf(programme, textOf((row as { group?: string }).group) ?? '');
      const own = group ? [row, group] : [row];
      const isOwn = (text: string): boolean => own.some((one) => names(text, one));
      if (heard.some((text) => namedIn(text, isOwn).some(isOwn))) continue;
      report('/entries', { stakeholder: name, attitude }, { related: [{ playbook: map, pointer }] });
    }
  },
});
