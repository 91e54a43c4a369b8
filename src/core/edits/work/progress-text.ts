import type { Playbook } from '../../playbook/types.ts';
import { firstRows } from '../rows/first-rows.ts';
import { writtenIn } from '../written-in.ts';

/** Per cent as a list says it: with the sign that the row, or the first row that has any, has behind its number. */
export function progressText(playbook: Playbook, pointer: string, progress: string): string {
  const list = pointer.split('/')[1] ?? '';
  const own = writtenIn(playbook, `${pointer}/progress`);
  const [first] = firstRows(playbook, list, 'progress').values();
  const model =
    /\d/.test(own) || first === undefined ? own : writtenIn(playbook, `/${list}/${first}/progress`);
  return `${progress}${/\d(\s*[%％])$/.exec(model)?.[1] ?? ''}`;
}
