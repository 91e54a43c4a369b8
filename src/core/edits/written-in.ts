import type { Playbook } from '../playbook/types.ts';

/** What stands at the place of a value, as its author wrote it; '' where there is none. */
export function writtenIn({ origins, syntax }: Playbook, pointer: string): string {
  const origin = origins.get(pointer);
  if (origin?.type === 'cell') return origin.row.cells[origin.column]?.text ?? '';
  return origin ? syntax.text.slice(origin.range.start, origin.range.end).trim() : '';
}
