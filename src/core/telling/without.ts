import type { Playbook } from '../playbook/types.ts';
import type { Hollow } from './says-nothing.ts';

/** Scores are judgements and stay what they are, however alike; a criterion in every other respect too. */
const isLeftOut = ({ reason }: Hollow): boolean => reason !== 'scores';

/** Places that count as blank for what is in place. */
export function leftOutOf(hollow: readonly Hollow[]): string[] {
  return hollow.filter(isLeftOut).flatMap(({ pointers }) => pointers);
}

type Rows = readonly Record<string, unknown>[];

/** A document as though these keys, cells of lists and tasks were not there; the same one where there are none. */
export function withoutCells<D>(playbook: Playbook<D>, pointers: readonly string[]): Playbook<D> {
  if (pointers.length === 0) return playbook;
  const data: Record<string, unknown> = { ...(playbook.data as Record<string, unknown>) };
  const byList = new Map<string, Set<string>>();
  for (const pointer of pointers) {
    const [, list = '', rest = ''] = /^\/([^/]+)(?:\/(.*))?$/.exec(pointer) ?? [];
    byList.set(list, (byList.get(list) ?? new Set()).add(rest));
  }
  const tasks = byList.get('tasks') ?? new Set();
  byList.delete('tasks');
  for (const [list, cells] of byList)
    if (cells.has('')) delete data[list];
    else
      data[list] = (data[list] as Rows).map((row, index) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !cells.has(`${index}/${column}`))),
      );
  return {
    ...playbook,
    data: data as D,
    tasks: playbook.tasks.filter((_, index) => !tasks.has(String(index))),
  };
}
