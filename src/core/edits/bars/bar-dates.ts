import type { Playbook } from '../../playbook/types.ts';
import type { Schedule } from '../../schedule/types.ts';
import { daysBetween } from '../../when/dates.ts';
import { parseWhen } from '../../when/parse.ts';
import { anchorsOf } from '../../when/resolve.ts';
import type { IsoDate } from '../../when/types.ts';
import type { Refusal } from '../refusal.ts';
import type { Proposal } from '../types.ts';
import { setValue } from '../set-value.ts';
import { setFact, taskAt } from '../work/task-facts.ts';

/** Which ends of a bar a date is of. */
export type Ends = 'start' | 'end' | 'both';

/** A written date of a bar: what it says and how to write another one. */
export interface WrittenDate {
  /** Of the cell or the text that it stands in, of a fact of a task that of the task. */
  pointer: string;
  text: string;
  ends: Ends;
  write(text: string): Proposal | Refusal;
}

const ROW_DATES: Record<string, Ends> = { when: 'both', from: 'start', to: 'end' };
const TASK_DATES: ReadonlyMap<string, Ends> = new Map([
  ['start', 'start'],
  ['due', 'end'],
]);

/** The dates of a row or a task that are written in it. */
export function datesOf(playbook: Playbook, pointer: string): WrittenDate[] {
  const task = taskAt(playbook, pointer);
  if (task) {
    return [...TASK_DATES].flatMap(([key, ends]) => {
      const text = task.facts.find((fact) => fact.key === key)?.value;
      const write = (value: string) => setFact(playbook, task, key, value);
      return text === undefined ? [] : [{ pointer, text, ends, write }];
    });
  }
  const columns = playbook.schema.lists.get(pointer.split('/')[1] ?? '')?.columns;
  return Object.entries(ROW_DATES).flatMap(([name, ends]) => {
    const at = `${pointer}/${name}`;
    const origin = playbook.origins.get(at);
    // Of a gate, `from` and `to` name phases.
    if (!origin || columns?.get(name)?.cell !== 'when') return [];
    const source = playbook.syntax.text.slice(origin.range.start, origin.range.end);
    const text = source.replace(/^(["'])(.*)\1$/, '$2').trim();
    const write = (value: string) => setValue(playbook, at, value);
    return text === '' ? [] : [{ pointer: at, text, ends, write }];
  });
}

/** True where a date says that it hangs on another row or on the go-live, which writing a day over it would undo. */
export function hangs({ text }: WrittenDate): boolean {
  const when = parseWhen(text);
  return when !== null && anchorsOf(when).length > 0;
}

/** Where a relative axis begins; see `Schedule`. */
const DAY_ONE = '2001-01-01';

/** Days as a date of each of the ends of a bar writes them: of the calendar, on a relative axis counted from the start. */
export function dayTexts(
  axis: Schedule['axis'] | undefined,
  start: IsoDate,
  end: IsoDate,
): Record<Ends, string> {
  if (axis !== 'relative') return { both: daysText('both', start, end), start, end };
  const nth = (day: IsoDate): string => `D${daysBetween(DAY_ONE, day) + 1}`;
  return {
    both: start === end ? nth(start) : `${nth(start)}-${nth(end)}`,
    start: nth(start),
    end: nth(end),
  };
}

/** The days of a bar as a date of its ends is written. */
export function daysText(ends: Ends, start: IsoDate, end: IsoDate): string {
  if (ends === 'both') return start === end ? start : `${start}..${end}`;
  return ends === 'start' ? start : end;
}

/** Writes every date of a bar; refused where one has no text. */
export function writeAll(
  dates: WrittenDate[],
  textOf: (date: WrittenDate) => string | null,
): Proposal | Refusal {
  const all: Proposal = { edits: [], writes: [] };
  for (const date of dates) {
    const text = textOf(date);
    if (text === null || parseWhen(text) === null) return { refused: 'own-form', at: date.text };
    const result = date.write(text);
    if ('refused' in result) return result;
    all.edits.push(...result.edits);
    all.writes.push(...result.writes);
    if (result.values) all.values = [...(all.values ?? []), ...result.values];
  }
  return all;
}
