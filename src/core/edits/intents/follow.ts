import { dataAt } from '../../playbook/data-at.ts';
import type { Playbook } from '../../playbook/types.ts';
import { dependenciesIn } from '../../schedule/dependencies.ts';
import { rowNames } from '../../schedule/items.ts';
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

/** True where an item waits for another, at once or through others, and be the days of those unknown. */
function waitsFor(schedule: Schedule, from: string, target: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let pointer = open.pop(); pointer !== undefined; pointer = open.pop()) {
    if (pointer === target) return true;
    if (seen.has(pointer)) continue;
    seen.add(pointer);
    open.push(...schedule.waitsFor(pointer));
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
  if (waitsFor(schedule, target, pointer)) return { refused: 'circle', at: pointer };
  const names = rowNames(playbook);
  const namedIn = (text: string) =>
    dependenciesIn(text, names).map(({ after }) => schedule.byName(after.target));
  const isNamed =
    namedIn(written).includes(other) || item.dependencies.some((one) => one.target === other.id);
  if (isNamed) return { edits: [], writes: [] };
  const name = nameOf(playbook, schedule, other);
  if (name === null) return { refused: 'not-one', at: target };
  const value = written.trim() === '' ? name : `${written.trim()}, ${name}`;
  // Beside others a name with a comma in it would be taken for two.
  if (!namedIn(value).includes(other)) return { refused: 'not-one', at: target };
  const at = `${pointer}/after`;
  const isMissing = !playbook.origins.has(at) && !hasColumn(playbook, pointer);
  const added = isMissing ? addColumn(playbook, at, value) : null;
  return added ?? setFactAt(playbook, at, value) ?? setValue(playbook, at, value);
};

export default follow;
