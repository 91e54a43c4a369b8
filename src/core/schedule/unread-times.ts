import { columnName } from '../playbook/naming/names.ts';
import { rowsOf, textOf } from '../playbook/rows.ts';
import type { Bilingual, Playbook } from '../playbook/types.ts';
import type { TimeFault } from '../when/reach.ts';
import { rowNames, scheduledLists } from './items.ts';
import { tooLongIn } from './dependencies.ts';

/** A time that no value was read for: among what a row or a task waits for. */
export interface UnreadTime {
  pointer: string;
  field: Bilingual | string;
  found: string;
  fault: TimeFault;
}

/** Times that are left out since they are out of reach, and that binding does not look at. */
export function unreadTimes(playbook: Playbook): UnreadTime[] {
  const names = rowNames(playbook);
  const lags = (pointer: string, field: Bilingual | string, source: unknown): UnreadTime[] =>
    tooLongIn(textOf(source) ?? '', names).map((found) => ({ pointer, field, found, fault: 'length' }));
  const rows = scheduledLists(playbook).flatMap(({ name: list, columns }) =>
    columns.get('after')?.cell === 'text'
      ? rowsOf(playbook, list).flatMap((row, index) =>
          lags(`/${list}/${index}/after`, columnName(playbook.schema, list, 'after'), row.after),
        )
      : [],
  );
  const tasks = playbook.tasks.flatMap(({ facts, index }) => {
    const pointer = `/tasks/${index}`;
    const written = playbook.syntax.tasks[index]?.facts.find(({ key }) => key === 'after')?.name;
    return lags(pointer, written ?? 'after', facts.after);
  });
  return [...rows, ...tasks];
}
