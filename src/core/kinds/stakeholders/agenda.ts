import { factsIn, timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import type { StakeholdersData } from '../../generated/data.ts';
import { textOf, textsOf } from '../../playbook/rows.ts';
import { workStateOf } from '../../playbook/work-state.ts';
import { peopleOf, type Person } from './people.ts';

type Context = DocumentContext<StakeholdersData>;

/** What is done to win somebody. */
function stepEntries(context: Context, { name: whom, steps }: Person): AgendaEntry[] {
  const label = context.lang === 'zh' ? '利益相关方' : 'Stakeholder';
  return steps.map(({ row, pointer, name }): AgendaEntry => {
    const when = textOf(row.due);
    return {
      source: 'action',
      pointer,
      name: String(name),
      from: context.date(when, 'end'),
      due: context.date(when, 'end'),
      state: workStateOf(row.status),
      owners: textsOf(row.owner),
      facts: [{ label, text: String(whom) }, ...factsIn(context, 'strategy', row, ['type'])],
      reason: timeReason(when),
      ownerKey: 'owner',
      stateKey: 'status',
      dueKey: 'due',
    };
  });
}

/** The next talk with somebody. */
function talkEntries(context: Context, person: Person): AgendaEntry[] {
  const { row, pointer, name, nextTalk } = person;
  if (nextTalk === null) return [];
  return [
    {
      source: 'contact',
      pointer,
      name: context.lang === 'zh' ? `与${name}沟通` : `Talk with ${name}`,
      from: nextTalk,
      due: nextTalk,
      state: 'open',
      owners: textsOf(row.owner),
      facts: factsIn(context, 'stakeholders', row, ['concern', 'contact-freq', 'last-contact']),
      ownerKey: 'owner',
    },
  ];
}

/** Steps of the strategies, and talks that are due. */
export function stakeholdersAgenda(context: Context): AgendaEntry[] {
  const people = peopleOf(context);
  return [
    ...people.flatMap((person) => stepEntries(context, person)),
    ...people.flatMap((person) => talkEntries(context, person)),
  ];
}
