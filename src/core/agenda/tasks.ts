import type { DocumentContext } from '../context.ts';
import type { TaskData } from '../playbook/types.ts';
import { reasonLine } from '../schedule/explain.ts';
import { timeReason } from './rows.ts';
import type { AgendaEntry, AgendaFact } from './types.ts';

function factsOf({ section, row, facts }: TaskData, lang: 'en' | 'zh'): AgendaFact[] {
  const zh = lang === 'zh';
  const part = row ?? section;
  return [
    ...(part === null ? [] : [{ label: zh ? '所属' : 'in', text: part }]),
    ...(facts.every === undefined ? [] : [{ label: zh ? '重复' : 'repeats', text: facts.every }]),
  ];
}

/**
 * The tasks of a document. Boxes with neither day nor owner, where a kind reads boxes as rows of a list, are that
 * list: the steps of a procedure are done every time and never finished.
 */
export function taskEntries({ playbook, schedule, date, lang }: DocumentContext): AgendaEntry[] {
  // The tasks of a file are those of its host.
  if (playbook.host) return [];
  const dated = schedule.axis === 'dated';
  const areRows = [...playbook.schema.lists.values()].some(({ notations }) => notations.has('tasks'));
  return playbook.tasks.flatMap((task, index): AgendaEntry[] => {
    const pointer = `/tasks/${index}`;
    const item = schedule.byPointer.get(pointer);
    const due = item ? (dated ? item.end : null) : date(task.facts.due, 'end');
    if (areRows && due === null && task.owners.length === 0) return [];
    return [
      {
        source: 'task',
        pointer,
        name: task.text,
        from: (dated && item?.start) || due,
        due,
        state: task.state,
        owners: task.owners,
        ownerKey: 'owner',
        stateKey: 'state',
        dueKey: 'due',
        facts: factsOf(task, lang),
        reason: (item && reasonLine(item, schedule, lang)) ?? timeReason(task.facts.due),
      },
    ];
  });
}
