import type { Playbook, TextEdit } from '../playbook/types.ts';
import type { Schedule } from '../schedule/types.ts';
import { addRow } from './add-row.ts';
import { moveBar, resizeBar } from './move-bar.ts';
import { setFact } from './set-fact.ts';
import { setValue } from './set-value.ts';
import { tickTask } from './tick-task.ts';
import type { EditResult, Intent } from './types.ts';

/**
 * The smallest edits of a document that do what a person wants.
 *
 * @param schedule dates of the document's rows; bars written as something else than whole units need it.
 */
export function editFor(playbook: Playbook, intent: Intent, schedule?: Schedule): EditResult {
  switch (intent.type) {
    case 'tick-task':
      return tickTask(playbook, intent.pointer, intent.done);
    case 'set-value':
      return (
        setFact(playbook, intent.pointer, intent.value) ?? setValue(playbook, intent.pointer, intent.value)
      );
    case 'add-row':
      return addRow(playbook, intent.pointer, intent.values);
    case 'move-bar':
      return moveBar(playbook, intent.pointer, intent.days, schedule);
    case 'resize-bar':
      return resizeBar(playbook, intent.pointer, intent.start, intent.end, schedule);
  }
}

/** The text after edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.range.start - b.range.start)) {
    out += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return out + text.slice(at);
}
