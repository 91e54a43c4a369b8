import { dataAt } from '../../playbook/data-at.ts';
import type { Playbook } from '../../playbook/types.ts';
import type { Schedule, ScheduledItem } from '../../schedule/types.ts';
import { POINTER, type SchemaOf } from '../schema.ts';
import { setValue } from '../set-value.ts';
import type { IntentHandler } from '../types.ts';
import { addColumn } from '../rows/add-column.ts';
import { referenceTexts } from '../rows/reference-text.ts';
import { setFactAt, taskAt } from '../work/task-facts.ts';

export interface Follow {
  /** Of the row or task that waits. */
  pointer: string;
  /** Pointer of what it waits for. */
  target: string;
}

export const schema: SchemaOf<Follow> = { pointer: POINTER, target: POINTER };

/** True where an item waits for another, at once or through others. */
function waitsFor({ items }: Schedule, from: ScheduledItem, target: string): boolean {
  const byId = new Map(items.map((item) => [item.id, item]));
  const seen = new Set<ScheduledItem>();
  const open = [from];
  for (let item = open.pop(); item; item = open.pop()) {
    if (item.pointer === target) return true;
    if (seen.has(item)) continue;
    seen.add(item);
    open.push(...item.dependencies.flatMap((one) => byId.get(one.target) ?? []));
  }
  return false;
}

/** What a row calls another one; null where that means something else. */
function nameOf(playbook: Playbook, schedule: Schedule, { pointer, id }: ScheduledItem): string | null {
  const names = [...referenceTexts(playbook, pointer), id];
  return names.find((name) => schedule.byName(name)?.pointer === pointer) ?? null;
}

/** What stands in the `after` of a row or a task; null where it has no such field. */
function writtenAfter(playbook: Playbook, pointer: string): string | null {
  const task = taskAt(playbook, pointer);
  if (task) return task.facts.find(({ key }) => key === 'after')?.value ?? '';
  // Of a win, `after` is a figure.
  const column = playbook.schema.lists.get(pointer.split('/')[1] ?? '')?.columns.get('after');
  if (column?.cell !== 'text') return null;
  const value = dataAt(playbook, `${pointer}/after`);
  return typeof value === 'string' ? value : '';
}

/** True where the table that a row stands in has the column. */
function hasColumn({ origins }: Playbook, pointer: string): boolean {
  const [row, list] = [origins.get(pointer), origins.get(pointer.slice(0, pointer.lastIndexOf('/')))];
  if (row?.type !== 'row' || list?.type !== 'table') return false;
  return list.tables.some(({ table, columns }) => table === row.table && columns.includes('after'));
}

/** Lets a row wait for another one as well: its `After` names that row too, and is added where its table has none. A circle is refused. */
const follow: IntentHandler<Follow> = (playbook, { pointer, target }, schedule) => {
  const [item, other] = [schedule?.byPointer.get(pointer), schedule?.byPointer.get(target)];
  const written = writtenAfter(playbook, pointer);
  if (!schedule || !item || !other) return { refused: 'no-place', at: pointer };
  if (written === null) return { refused: 'cannot-wait', at: pointer };
  if (waitsFor(schedule, other, pointer)) return { refused: 'circle', at: pointer };
  if (item.dependencies.some((one) => one.target === other.id)) return { edits: [], writes: [] };
  const name = nameOf(playbook, schedule, other);
  if (name === null) return { refused: 'not-one', at: target };
  const value = written.trim() === '' ? name : `${written.trim()}, ${name}`;
  const at = `${pointer}/after`;
  const isMissing = !playbook.origins.has(at) && !hasColumn(playbook, pointer);
  const added = isMissing ? addColumn(playbook, at, value) : null;
  return added ?? setFactAt(playbook, at, value) ?? setValue(playbook, at, value);
};

export default follow;
