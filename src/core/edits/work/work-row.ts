import type { Playbook } from '../../playbook/types.ts';
import type { WorkState } from '../../playbook/work-state.ts';
import type { Schedule } from '../../schedule/types.ts';
import { isIsoDate } from '../../when/dates.ts';
import { datesOf, daysText, hangs, writeAll } from '../bars/bar-dates.ts';
import type { UpdateWork } from '../intents/update-work.ts';
import { progressText } from './progress-text.ts';
import type { Refusal } from '../refusal.ts';
import { setValue } from '../set-value.ts';
import { MARKERS, stateText } from './state-text.ts';
import { setFact, taskAt } from './task-facts.ts';
import type { Proposal } from '../types.ts';
import { propertyOf } from '../value-at.ts';

/** What is written of a row, and whether it stands in a heading, an item or a line, where only its data shows that. */
export interface RowProposal extends Proposal {
  isInText: boolean;
}

type Result = RowProposal | Refusal;

/** A value that is written, to be looked for in the data as well: not all of a document may stand in tables. */
function written(playbook: Playbook, pointer: string, text: string): Result {
  const result = setValue(playbook, pointer, text);
  if ('refused' in result) return result;
  const isInText = result.values !== undefined;
  return { ...result, values: result.values ?? [{ pointer, text }], isInText };
}

function stateEdit(playbook: Playbook, pointer: string, state: WorkState): Result {
  const task = taskAt(playbook, pointer);
  if (!task) {
    const list = pointer.split('/')[1] ?? '';
    const text = stateText(playbook, list, state);
    const at = `${pointer}/status`;
    return text === null ? { refused: 'no-such-state', at } : written(playbook, at, text);
  }
  if (task.state === state) return { edits: [], writes: [], isInText: false };
  return {
    edits: [{ range: task.marker, text: MARKERS[state] }],
    writes: [{ place: `task/${playbook.syntax.tasks.indexOf(task)}/state`, text: state }],
    isInText: false,
  };
}

/** True for a key or column that holds days. */
function hasDay(playbook: Playbook, pointer: string): boolean {
  const cell = propertyOf(playbook, pointer)?.cell;
  return cell === 'date' || cell === 'when';
}

function dueEdit(playbook: Playbook, { pointer, due, dueKey }: UpdateWork, schedule?: Schedule): Result {
  if (!isIsoDate(due)) return { refused: 'no-date', at: pointer };
  const task = taskAt(playbook, pointer);
  const dates = dueKey === '' || dueKey === 'when' || task ? datesOf(playbook, pointer) : [];
  if (dates.length === 0) {
    const key = `${pointer}${/^\/[^/]+$/.test(pointer) ? '' : `/${dueKey || 'when'}`}`;
    if (!task)
      return hasDay(playbook, key) ? written(playbook, key, due) : { refused: 'no-date', at: pointer };
    const fact = setFact(playbook, task, 'due', due);
    return 'refused' in fact ? fact : { ...fact, isInText: false };
  }
  if (dates.some(hangs)) return { refused: 'depends', at: pointer };
  const item = schedule?.axis === 'dated' ? schedule.byPointer.get(pointer) : undefined;
  const start = item?.start && item.start !== item.end ? item.start : due;
  if (due < start) return { refused: 'end-first', at: pointer };
  // The first day stays as it is written.
  const ends = dates.filter((date) => date.ends !== 'start');
  const changed = ends.length > 0 ? ends : dates;
  const result = writeAll(changed, (date) => daysText(date.ends, start, due));
  if ('refused' in result) return result;
  const isInText = result.values !== undefined;
  const values = changed.map((date) => ({ pointer: date.pointer, text: daysText(date.ends, start, due) }));
  return { ...result, isInText, ...(task ? {} : { values: result.values ?? values }) };
}

function progressEdit(playbook: Playbook, pointer: string, progress: string): Result {
  return written(playbook, `${pointer}/progress`, progressText(playbook, pointer, progress));
}

/** The state, the last day and the progress of a row or task in its own notation, or why one of them has no place there. */
export function rowProposal(playbook: Playbook, update: UpdateWork, schedule?: Schedule): Result {
  const { pointer, state, due, progress } = update;
  const whole: RowProposal = { edits: [], writes: [], isInText: false };
  const steps: (() => Result)[] = [
    ...(state === '' ? [] : [() => stateEdit(playbook, pointer, state as WorkState)]),
    ...(progress === '' ? [] : [() => progressEdit(playbook, pointer, progress)]),
    ...(due === '' ? [] : [() => dueEdit(playbook, update, schedule)]),
  ];
  for (const step of steps) {
    const result = step();
    if ('refused' in result) return result;
    whole.edits.push(...result.edits);
    whole.writes.push(...result.writes);
    if (result.values) whole.values = [...(whole.values ?? []), ...result.values];
    whole.isInText ||= result.isInText;
  }
  return whole;
}
