import { dataAt } from '../../core/playbook/data-at.ts';
import type { Playbook } from '../../core/playbook/types.ts';

/** What stands in a pointer's place, as its author wrote it; lists with commas. */
export function written(playbook: Playbook, pointer: string): string {
  const origin = playbook.origins.get(pointer);
  if (origin?.type === 'cell') return origin.row.cells[origin.column]?.text ?? '';
  const value = dataAt(playbook, pointer);
  if (Array.isArray(value)) return value.join(', ');
  return value === undefined || value === null ? '' : String(value);
}
