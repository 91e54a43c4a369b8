import { meansEverybody, namedIn, names } from '../../references/matching.ts';
import { placedRows, rowsOf, textOf, textsOf } from '../../playbook/rows.ts';
import { mayStandUnknown } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

/** Names of audiences that hold every group. */
const EVERYBODY = /^(?:all|everybody|everyone|all (?:staff|employees|teams|groups))$|^(?:全员|全体|所有)/i;

export default defineRule({
  id: 'audience-uncovered',
  kinds: ['comms'],
  whole: true,
  severity: 'error',
  effort: 30,
  core: true,
  messages: {
    default: {
      en: 'Group {group} has no audience and no event: add a row to Audiences',
      zh: '人群“{group}”未列入任何受众，也没有任何沟通活动覆盖：请在“受众”表中补充',
    },
  },
  why: { en: 'Somebody whose work changes must hear of it', zh: '工作受影响的人必须得到通知' },
  fix: { en: 'Add an audience for the group', zh: '为该人群增加受众' },
  source: { en: 'Change management toolkit; Prosci', zh: '《变革管理工具包》；Prosci' },
  check({ playbook, programme, report }) {
    const { charter } = programme;
    if (!charter || playbook !== programme.latest('comms')) return;
    const events = rowsOf(playbook, 'events').filter((row) => row.status !== 'cancelled');
    const audiences = placedRows(playbook, 'audiences');
    // Who is reached is not known of a plan of which nothing was read, nor of a column that nobody knows.
    const isHidden = ({ pointer }: { pointer: string }): boolean =>
      mayStandUnknown(playbook, `${pointer}/group`);
    if (audiences.length + events.length === 0 || audiences.some(isHidden)) return;
    // An event without audience is for everybody.
    if (events.some((row) => textsOf(row.audience).length === 0)) return;
    const reached = [
      ...audiences.flatMap(({ row }) => [row.group, row.name, row.id, row.stakeholder]),
      ...events.flatMap((row) => textsOf(row.audience)),
    ].flatMap((value) => textOf(value) ?? []);
    if (reached.some((name) => EVERYBODY.test(name) || meansEverybody(name))) return;
    const groups = placedRows(charter, 'groups');
    // A name that means no group is mistyped, and that is said there.
    const lost = audiences.some(({ row }) => {
      const group = textOf(row.group);
      return group !== undefined && !groups.some(({ row: one }) => names(group, one));
    });
    if (lost) return;
    for (const { row, pointer, name: group } of groups) {
      const isGroup = (name: string): boolean => names(name, row);
      if (reached.some((name) => namedIn(name, isGroup).some(isGroup))) continue;
      report('/audiences', { group }, { related: [{ playbook: charter, pointer }] });
    }
  },
});
