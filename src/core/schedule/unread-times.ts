import { columnName } from '../playbook/names.ts';
import { rowsOf, textOf } from '../playbook/rows.ts';
import type { Bilingual, Playbook } from '../playbook/types.ts';
import { faultOf } from '../when/parse.ts';
import type { ReachFault } from '../when/reach.ts';
import { rowNames, scheduledLists } from './items.ts';
import { tooLongIn } from './dependencies.ts';

/** A time that no cell was read for: in the facts of a task, or among what a row waits for. */
export interface UnreadTime {
  pointer: string;
  field: Bilingual | string;
  found: string;
  fault: ReachFault;
}

const FACTS = ['start', 'due'] as const;

/** Times that are left out since they are out of reach, and that binding does not look at. */
export function unreadTimes(playbook: Playbook): UnreadTime[] {
  const names = rowNames(playbook);
  const lags = (pointer: string, field: Bilingual | string, source: string): UnreadTime[] =>
    tooLongIn(source, names).map((found) => ({ pointer, field, found, fault: 'length' }));
  const rows = scheduledLists(playbook).flatMap(({ name: list, columns }) =>
    columns.get('after')?.cell === 'text'
      ? rowsOf(playbook, list).flatMap((row, index) => {
          const source = textOf(row.after);
          if (source === undefined) return [];
          return lags(`/${list}/${index}/after`, columnName(playbook.schema, list, 'after'), source);
        })
      : [],
  );
  const tasks = playbook.tasks.flatMap(({ facts, index }) => {
    const pointer = `/tasks/${index}`;
    const own = FACTS.flatMap((field): UnreadTime[] => {
      const found = facts[field];
      const fault = found === undefined ? null : faultOf(found);
      return found !== undefined && fault ? [{ pointer, field, found, fault }] : [];
    });
    return facts.after === undefined ? own : [...own, ...lags(pointer, 'after', facts.after)];
  });
  return [...rows, ...tasks];
}
