import { touchesOf } from '../kinds/comms/touches.ts';
import type { CommsData } from '../generated/data.ts';
import type { Playbook } from '../playbook/types.ts';
import { groupOf, names, rowsOf, textOf, type Row } from '../programme/facts.ts';
import type { Programme } from '../programme/types.ts';
import type { IsoDate } from '../when/types.ts';
import { defineRule } from './define.ts';

/** Audiences of managers where no row names the manager: by what they are called. */
const MANAGERS = /\bmanagers?\b|\bsupervisors?\b|\bteam leads?\b|经理|主管|店长|站长|班组长/i;

interface Told {
  row: Row;
  index: number;
  first: IsoDate | null;
}

function isForManager({ row }: Told, manager: string): boolean {
  return [row.stakeholder, row.name, row.id].some((text) => {
    const own = textOf(text);
    return own !== undefined && names(own, { id: manager, name: manager });
  });
}

function isForManagers(programme: Programme, { row }: Told): boolean {
  const group = groupOf(programme, textOf(row.group) ?? '');
  return [row.name, group?.name, group?.id].some((text) => MANAGERS.test(textOf(text) ?? ''));
}

export default defineRule<CommsData>({
  id: 'managers-told-late',
  kinds: ['comms'],
  category: 'communication',
  severity: 'warning',
  core: true,
  messages: {
    default: {
      en: '{managers} hear first on {late}, not before the people they lead ({team}, {early}): tell them earlier',
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
    const told = rowsOf(playbook, 'audiences').map((row, index): Told => {
      const { dates, complete } = touchesOf(context, index);
      return { row, index, first: complete ? (dates[0] ?? null) : null };
    });
    const said = new Set<number>();
    for (const team of told) {
      const manager = textOf(groupOf(programme, textOf(team.row.group) ?? '')?.manager);
      if (manager === undefined || isForManagers(programme, team) || !team.first) continue;
      const named = told.filter((one) => one !== team && isForManager(one, manager));
      const leaders = named.length > 0 ? named : told.filter((one) => isForManagers(programme, one));
      // With one of them unknown, or one in time, nothing certain can be said.
      const [first] = leaders.toSorted((a, b) => (a.first ?? '').localeCompare(b.first ?? ''));
      if (!first?.first || first.first < team.first || said.has(first.index)) continue;
      said.add(first.index);
      report(
        `/audiences/${first.index}`,
        {
          managers: textOf(first.row.name) ?? String(first.index + 1),
          late: first.first,
          team: textOf(team.row.name) ?? String(team.index + 1),
          early: team.first,
        },
        {
          related: [
            {
              playbook: playbook as unknown as Playbook,
              pointer: `/audiences/${team.index}`,
            },
          ],
        },
      );
    }
  },
});
