import { fill } from '../../message.ts';
import type { Bilingual, Playbook } from '../../playbook/types.ts';
import type { WorkState } from '../../playbook/work-state.ts';
import type { Schedule } from '../../schedule/types.ts';
import { isIsoDate } from '../../when/dates.ts';
import { daysText, datesOf, hangs, writeAll } from '../bar-dates.ts';
import { logEntry } from '../log-entry.ts';
import type { Refusal } from '../refusal.ts';
import { POINTER, VALUE, type SchemaOf } from '../schema.ts';
import { setValue } from '../set-value.ts';
import { MARKERS, stateText } from '../state-text.ts';
import { setFact, taskAt } from '../task-facts.ts';
import type { IntentHandler, Proposal } from '../types.ts';

export interface UpdateWork {
  /** Of a task, a row, or the key that has the day. */
  pointer: string;
  /** How far it is now; '' leaves that as it is. */
  state: string;
  /** Its last day now; '' leaves it. */
  due: string;
  /** The property with the day, for rows whose day has a name of its own; else ''. */
  dueKey: string;
  /** What the log calls it. */
  name: string;
  /** Why, or what there is to say; '' writes nothing into the log. */
  note: string;
  /** The day on which this is said, `YYYY-MM-DD`. */
  on: string;
}

const DAY_OR_NOTHING = {
  type: 'string',
  pattern: '^(?:[0-9]{4}-[0-9]{2}-[0-9]{2})?$',
  maxLength: 10,
} as const;

export const schema: SchemaOf<UpdateWork> = {
  pointer: POINTER,
  state: {
    type: 'string',
    pattern: '^(?:open|done|in-progress|postponed|cancelled)?$',
    maxLength: 20,
  },
  due: DAY_OR_NOTHING,
  dueKey: { type: 'string', pattern: '^(?:[a-z][a-z-]*)?$', maxLength: 50 },
  name: { ...VALUE, maxLength: 2000 },
  note: { ...VALUE, maxLength: 2000 },
  on: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', maxLength: 10 },
};

type Result = Proposal | Refusal;

function stateEdit(playbook: Playbook, pointer: string, state: WorkState): Result {
  const task = taskAt(playbook, pointer);
  if (!task) {
    const list = pointer.split('/')[1] ?? '';
    return setValue(playbook, `${pointer}/status`, stateText(playbook, list, state));
  }
  if (task.state === state) return { edits: [], writes: [] };
  return {
    edits: [{ range: task.marker, text: MARKERS[state] }],
    writes: [{ place: `task/${playbook.syntax.tasks.indexOf(task)}/state`, text: state }],
  };
}

function dueEdit(playbook: Playbook, { pointer, due, dueKey }: UpdateWork, schedule?: Schedule): Result {
  if (!isIsoDate(due)) return { refused: 'no-date', at: pointer };
  const task = taskAt(playbook, pointer);
  const dates = dueKey === '' || dueKey === 'when' || task ? datesOf(playbook, pointer) : [];
  if (dates.length === 0) {
    if (task) return setFact(playbook, task, 'due', due);
    return setValue(playbook, /^\/[^/]+$/.test(pointer) ? pointer : `${pointer}/${dueKey || 'when'}`, due);
  }
  if (dates.some(hangs)) return { refused: 'depends', at: pointer };
  const item = schedule?.axis === 'dated' ? schedule.byPointer.get(pointer) : undefined;
  const start = item?.start && item.start !== item.end ? item.start : due;
  if (due < start) return { refused: 'end-first', at: pointer };
  // The first day stays as it is written.
  const ends = dates.filter((date) => date.ends !== 'start');
  return writeAll(ends.length > 0 ? ends : dates, (date) => daysText(date.ends, start, due));
}

const SAID: Record<string, Bilingual> = {
  done: { en: 'done', zh: '已完成' },
  'in-progress': { en: 'goes on', zh: '继续进行' },
  postponed: { en: 'postponed', zh: '推迟' },
  cancelled: { en: 'cancelled', zh: '取消' },
  open: { en: 'open again', zh: '重新开始' },
  due: { en: 'now by {due}', zh: '改为 {due} 前' },
  line: { en: '{name}: {said}', zh: '{name}：{said}' },
};

function logText({ lang }: Playbook, { name, state, due, note }: UpdateWork): string {
  const say = (id: string, params = {}): string => fill(SAID[id]?.[lang] ?? '', params, lang);
  const facts = [state === '' ? '' : say(state), due === '' ? '' : say('due', { due }), note];
  const said = facts.filter((fact) => fact !== '').join(lang === 'zh' ? '；' : '; ');
  return say('line', { name, said });
}

/**
 * Says how far a piece of work is: its state, its last day, and why, which goes into the log of the document. A
 * document that says when it was updated says so anew. All of it is one edit.
 */
const updateWork: IntentHandler<UpdateWork> = (playbook, intent, schedule) => {
  const { pointer, state, due, note, on } = intent;
  const steps: (() => Result)[] = [
    ...(state === '' ? [] : [() => stateEdit(playbook, pointer, state as WorkState)]),
    ...(due === '' ? [] : [() => dueEdit(playbook, intent, schedule)]),
    ...(note === '' ? [] : [() => logEntry(playbook, on, logText(playbook, intent))]),
    ...(note === '' || playbook.data.updated === undefined || playbook.host
      ? []
      : [() => setValue(playbook, '/updated', on)]),
  ];
  const whole: Proposal = { edits: [], writes: [] };
  for (const step of steps) {
    const result = step();
    if ('refused' in result) return result;
    whole.edits.push(...result.edits);
    whole.writes.push(...result.writes);
    if (result.values) whole.values = [...(whole.values ?? []), ...result.values];
  }
  // What is read by its places in the data is looked at in the same way throughout.
  if (whole.values && note !== '' && playbook.data.updated !== undefined)
    whole.values.push({ pointer: '/updated', text: on });
  return whole;
};

export default updateWork;
