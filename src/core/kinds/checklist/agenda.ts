import { factsIn, timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry } from '../../agenda/types.ts';
import { textsOf } from '../../playbook/rows.ts';
import { workStateOf, type WorkState } from '../../playbook/work-state.ts';
import { itemsOf, judgedItems, type ChecklistContext, type Item } from './items.ts';

function stateOf({ row, result }: Item): WorkState {
  if (result === null) return workStateOf(row.status);
  return result === 'pass' || result === 'na' ? 'done' : 'open';
}

/** Items that somebody has to see to: with an owner, a day or a status of their own. */
function itemEntries(context: ChecklistContext): AgendaEntry[] {
  return itemsOf(context)
    .filter(({ row }) => row.owner !== undefined || row.due !== undefined || row.status !== undefined)
    .map((item): AgendaEntry => {
      const { row, pointer, name, result } = item;
      const due = context.date(row.due, 'end');
      return {
        source: 'action',
        pointer,
        name: String(name),
        from: due,
        due,
        state: stateOf(item),
        owners: textsOf(row.owner),
        facts: factsIn(context, 'items', row, ['section', 'standard', 'result']),
        reason: timeReason(row.due),
        ownerKey: 'owner',
        // A result is set where it stands; a tick would say less.
        ...(result === null ? { stateKey: 'status' } : {}),
        dueKey: 'due',
      };
    });
}

/** The day of the check, done once every item is answered. */
function checkEntry(context: ChecklistContext): AgendaEntry[] {
  const { data, playbook } = context;
  const items = judgedItems(context);
  if (data.date === undefined || items.length === 0) return [];
  return [
    {
      source: 'review',
      pointer: '/date',
      name: playbook.title,
      from: data.date,
      due: data.date,
      state: items.some(({ result }) => result === null) ? 'open' : 'done',
      owners: textsOf(data.inspector),
      ownerKey: 'inspector',
    },
  ];
}

/** The day of the check, and the items that are work. */
export function checklistAgenda(context: ChecklistContext): AgendaEntry[] {
  return [...checkEntry(context), ...itemEntries(context)];
}
