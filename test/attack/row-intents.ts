import type { Intent } from '../../src/core/generated/intents.ts';
import { rowsOf } from '../../src/core/playbook/rows.ts';
import type { Playbook } from '../../src/core/playbook/types.ts';
import { valueOf, type Random } from './values.ts';

const STATES = ['', 'open', 'done', 'in-progress', 'postponed', 'cancelled'];
const day = (r: Random): string => `2026-0${r.int(1, 9)}-${r.int(10, 31)}`;

/** A list of a document, mostly one that it has. */
function listOf(r: Random, playbook: Playbook): string {
  const lists = [...playbook.schema.lists.keys()];
  const full = lists.filter((name) => rowsOf(playbook, name).length > 0);
  if (full.length > 0 && r() < 0.9) return r.pick(full);
  return r.pick([...lists, 'tasks', 'nowhere', '__proto__']);
}

function cellsOf(r: Random, playbook: Playbook, list: string): Record<string, string> {
  const columns = [...(playbook.schema.lists.get(list)?.columns.keys() ?? ['name'])];
  const from = r.int(0, rowsOf(playbook, list).length);
  const width = r.int(0, 2);
  const left = r.int(0, Math.max(0, columns.length - 1 - width));
  const cells: Record<string, string> = {};
  for (let row = from; row <= from + r.int(0, 3); row++) {
    for (const column of columns.slice(left, left + width + 1)) cells[`${row}/${column}`] = valueOf(r);
  }
  return cells;
}

/** What somebody says of a piece of work in the weekly update. */
export function updateOf(r: Random, playbook: Playbook): Extract<Intent, { type: 'update-work' }> {
  const { tasks, schema } = playbook;
  const list = listOf(r, playbook);
  const dates = [...(schema.lists.get(list)?.columns.values() ?? [])].filter(({ cell }) => cell === 'when');
  const isTask = tasks.length > 0 && r() < 0.4;
  const isKey = !isTask && schema.scalars.size > 0 && r() < 0.1;
  const index = r.int(0, Math.max(0, (isTask ? tasks.length : rowsOf(playbook, list).length) - 1));
  return {
    type: 'update-work',
    pointer: isKey ? `/${r.pick([...schema.scalars.keys()])}` : `/${isTask ? 'tasks' : list}/${index}`,
    state: isKey ? '' : r.pick(STATES),
    progress: isTask || isKey ? '' : r.pick(['', '', '0', '7', '100']),
    due: r() < 0.4 ? day(r) : '',
    dueKey: dates.length > 0 && r() < 0.5 ? r.pick(dates).name : '',
    name: valueOf(r),
    note: r() < 0.5 ? valueOf(r) : '',
    log: r() < 0.6,
    on: r.pick(['2026-04-14', day(r)]),
  };
}

/** An intent about rows of a document: moved, copied, taken out, filled, or said to be so far. */
export function rowIntentOf(r: Random, playbook: Playbook): Intent {
  const list = listOf(r, playbook);
  const count = rowsOf(playbook, list).length;
  const pointer = `/${list}/${r.int(0, count)}`;
  const what = r();
  if (what < 0.2) return { type: 'move-row', pointer, to: r.int(0, count) };
  if (what < 0.35) return { type: 'delete-row', pointer, count: r.pick([1, 1, 2, 3]) };
  if (what < 0.5) return { type: 'duplicate-row', pointer };
  if (what < 0.75) return { type: 'set-cells', pointer: `/${list}`, cells: cellsOf(r, playbook, list) };
  return updateOf(r, playbook);
}
