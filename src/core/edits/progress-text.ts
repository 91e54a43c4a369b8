import type { Playbook } from '../playbook/types.ts';
import { writtenIn } from './written-in.ts';

/** Per cent as a list says it: with the sign that the row, or the first row that has any, has behind its number. */
export function progressText(playbook: Playbook, pointer: string, progress: string): string {
  const list = pointer.split('/')[1] ?? '';
  const rows = playbook.data[list];
  const own = writtenIn(playbook, `${pointer}/progress`);
  const first = Array.isArray(rows)
    ? rows.findIndex(({ progress: one }: { progress?: unknown }) => one !== undefined)
    : -1;
  const model = /\d/.test(own) || first < 0 ? own : writtenIn(playbook, `/${list}/${first}/progress`);
  return `${progress}${/\d(\s*[%％])$/.exec(model)?.[1] ?? ''}`;
}
