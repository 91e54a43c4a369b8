import { touchesOf } from '../../kinds/comms/touches.ts';
import { slug } from '../../playbook/naming/normalise.ts';
import { groupOf } from '../../kinds/change/roles.ts';
import { names } from '../../references/matching.ts';
import { rowsOf, textOf, textsOf, type PlacedRow, type Row } from '../../playbook/rows.ts';
import type { Programme } from '../../programme/types.ts';
import type { IsoDate } from '../../when/types.ts';
import { defineRule } from '../../lint/define.ts';

interface Told extends PlacedRow<Row> {
  first: IsoDate | null;
}

/** What those who lead a group are called: its manager, and every role that manages it. */
function leadersOf(programme: Programme, group: Row): string[] {
  const roles = rowsOf(programme.charter, 'roles');
  const own = textsOf(group.manager);
  const leading = roles.filter(
    (role) =>
      own.some((name) => names(name, role)) || textsOf(role.manages).some((name) => names(name, group)),
  );
  const called = [...own, ...leading.flatMap(({ id, name }) => [id, name])];
  return called.map((text) => slug(text ?? '')).filter((name) => name !== '');
}

/** `Store managers` and `全体店长` hold the name of who leads: `store-manager`, `店长`. */
function isForLeader(programme: Programme, { row }: Told, leaders: string[]): boolean {
  const group = groupOf(programme, textOf(row.group) ?? '');
  const called = [row.stakeholder, row.name, row.id, group?.name, group?.id];
  return called.some((text) => leaders.some((leader) => slug(textOf(text) ?? '').includes(leader)));
}

export default defineRule({
  id: 'managers-told-late',
  kinds: ['comms'],
  severity: 'warning',
  effort: 15,
  core: true,
  messages: {
    default: {
      en: '{managers} first hears of it on {late}, not before the people they lead ({team}, {early}): tell them earlier',
      zh: '“{managers}”首次获知是 {late}，不早于其团队“{team}”（{early}）：请提前告知',
    },
  },
  why: {
    en: 'A team asks its manager first; one who knows no more cannot answer',
    zh: '员工首先会问直接上级，上级若不知情便无法回答',
  },
  fix: { en: 'Tell the managers before their teams', zh: '先告知管理者，再告知团队' },
  source: {
    en: 'Change management toolkit; Prosci, cascade of messages',
    zh: '《变革管理工具包》；Prosci 逐级传达',
  },
  check(context) {
    const { playbook, programme, report } = context;
    const told = context.rows('audiences').map((audience): Told => {
      const { first, complete } = touchesOf(context, audience.index);
      return { ...audience, first: complete ? first : null };
    });
    const said = new Set<Told>();
    for (const team of told) {
      const group = groupOf(programme, textOf(team.row.group) ?? '');
      if (!group || !team.first) continue;
      const called = leadersOf(programme, group);
      const leaders = told.filter((one) => one !== team && isForLeader(programme, one, called));
      // With one of them unknown, or one in time, nothing certain can be said.
      const [first] = leaders.toSorted((a, b) => (a.first ?? '').localeCompare(b.first ?? ''));
      if (!first?.first || first.first < team.first || said.has(first)) continue;
      said.add(first);
      report(
        first.pointer,
        { managers: first.name, late: first.first, team: team.name, early: team.first },
        { related: [{ playbook, pointer: team.pointer }] },
      );
    }
  },
});
