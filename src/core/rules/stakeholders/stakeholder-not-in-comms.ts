import { groupOf, roleOf } from '../../kinds/change/roles.ts';
import { limitsOf } from '../../kinds/stakeholders/thresholds.ts';
import { zoneOf } from '../../kinds/stakeholders/influence.ts';
import { placedRows, rowsOf, textOf, textsOf, type Row } from '../../playbook/rows.ts';
import { mayStandUnknown } from '../../playbook/evidence/unknown-columns.ts';
import { meansEverybody, namedIn, names } from '../../references/matching.ts';
import type { Programme } from '../../programme/types.ts';
import { defineRule } from '../../lint/define.ts';

/** What somebody may be called as an audience: by name, role or group, or as the manager of a group. */
function isReached(programme: Programme, row: Row, reached: readonly string[]): boolean {
  const group = groupOf(programme, textOf(row.group) ?? '');
  const roles = [row.role, row.name, row.id].flatMap((text): Row[] => {
    const role = roleOf(programme, textOf(text) ?? '');
    return role ? [role] : [];
  });
  const own = [row, ...(group ? [group] : []), ...roles, { id: textOf(row.role), name: textOf(row.role) }];
  const isOwn = (name: string): boolean => own.some((one) => names(name, one));
  return reached.some((name) => {
    const led = groupOf(programme, name);
    return namedIn(name, isOwn).some(isOwn) || (led !== null && textsOf(led.manager).some(isOwn));
  });
}

export default defineRule({
  id: 'stakeholder-not-in-comms',
  kinds: ['comms'],
  whole: true,
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{stakeholder} is in zone {zone} of the stakeholder map and hears of nothing: add an audience or an event for them',
      zh: '“{stakeholder}”在利益相关方地图的 {zone} 区，却不在任何受众或沟通活动中：请补充',
    },
  },
  why: { en: 'Who matters and hears nothing assumes the worst', zh: '重要的人听不到消息，就会往坏处想' },
  fix: { en: 'Add an audience for them', zh: '为其增加受众' },
  source: { en: 'Change management toolkit; Mendelow', zh: '《变革管理工具包》；Mendelow' },
  check({ playbook, programme, thresholds, report }) {
    const map = programme.latest('stakeholders');
    if (!map || playbook !== programme.latest('comms')) return;
    const audiences = placedRows(playbook, 'audiences');
    const events = rowsOf(playbook, 'events').filter((row) => row.status !== 'cancelled');
    const isHidden = audiences.some(({ pointer }) => mayStandUnknown(playbook, `${pointer}/stakeholder`));
    if (audiences.length + events.length === 0 || isHidden) return;
    if (events.some((row) => textsOf(row.audience).length === 0)) return;
    const reached = [
      ...audiences.flatMap(({ row }) => [row.stakeholder, row.group, row.name, row.id]),
      ...events.flatMap((row) => textsOf(row.audience)),
      // Who says it has heard it.
      ...[...audiences.map(({ row }) => row), ...events].flatMap((row) => textsOf(row.sender)),
    ].flatMap((value) => textOf(value) ?? []);
    if (reached.some(meansEverybody)) return;
    const limits = limitsOf(thresholds);
    for (const { row, pointer, name } of placedRows(map, 'stakeholders')) {
      const { power, interest } = row as { power?: number; interest?: number };
      if (power === undefined || interest === undefined) continue;
      const zone = zoneOf(power, interest, limits);
      if (zone === 'D' || isReached(programme, row, reached)) continue;
      report('/audiences', { stakeholder: name, zone }, { related: [{ playbook: map, pointer }] });
    }
  },
});
