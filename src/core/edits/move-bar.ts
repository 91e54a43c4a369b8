import type { Playbook, TextEdit } from '../playbook/types.ts';
import type { Schedule, ScheduledItem } from '../schedule/types.ts';
import { addDays, daysBetween, isIsoDate } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';
import type { EditResult } from './types.ts';
import { setValue } from './set-value.ts';
import { shiftWhen } from './shift-when.ts';
import { taskAt } from './tick-task.ts';

type Ends = 'start' | 'end' | 'both';

/** A written date of a bar: what it says and how to write another one. */
interface WrittenDate {
  text: string;
  ends: Ends;
  write(text: string): EditResult;
}

/** Where a relative axis begins; see `Schedule`. */
const DAY_ONE = '2001-01-01';

const ROW_DATES: Record<string, Ends> = { when: 'both', from: 'start', to: 'end' };
const TASK_DATES: Record<string, Ends> = { start: 'start', due: 'end' };

function datesOf(playbook: Playbook, pointer: string): WrittenDate[] {
  const task = taskAt(playbook, pointer);
  if (task) {
    return task.facts.flatMap(({ key, value, valueRange }) => {
      const ends = TASK_DATES[key];
      if (!ends) return [];
      const quoted = /["“]/.test(playbook.syntax.text.charAt(valueRange.start));
      const write = (text: string): EditResult => ({
        edits: [{ range: valueRange, text: quoted || /\s/.test(text) ? `"${text}"` : text }],
      });
      return [{ text: value, ends, write }];
    });
  }
  return Object.entries(ROW_DATES).flatMap(([name, ends]) => {
    const at = `${pointer}/${name}`;
    const origin = playbook.origins.get(at);
    if (!origin) return [];
    const source = playbook.syntax.text.slice(origin.range.start, origin.range.end);
    const text = source.replace(/^(["'])(.*)\1$/, '$2').trim();
    return text === '' ? [] : [{ text, ends, write: (value: string) => setValue(playbook, at, value) }];
  });
}

function daysText(ends: Ends, start: IsoDate, end: IsoDate): string {
  if (ends === 'both') return start === end ? start : `${start}..${end}`;
  return ends === 'start' ? start : end;
}

function writeAll(dates: WrittenDate[], textOf: (date: WrittenDate) => string | null): EditResult {
  const edits: TextEdit[] = [];
  for (const date of dates) {
    const text = textOf(date);
    if (text === null) return { refused: 'own-form', at: date.text };
    const result = date.write(text);
    if ('refused' in result) return result;
    edits.push(...result.edits);
  }
  return { edits };
}

/** In days of the calendar, where these are known. */
function movedDays(
  item: ScheduledItem | undefined,
  axis: Schedule['axis'] | undefined,
  ends: Ends,
  days: number,
): string | null {
  if (axis !== 'dated' || !item?.start || !item.end) return null;
  return daysText(ends, addDays(item.start, days), addDays(item.end, days));
}

/**
 * Moves the dates of a row or task by whole days: in the author's form where the move is a whole
 * number of its unit, else as days of the calendar where a start is known.
 */
export function moveBar(playbook: Playbook, pointer: string, days: number, schedule?: Schedule): EditResult {
  const dates = datesOf(playbook, pointer);
  if (dates.length === 0) return { refused: 'no-date', at: pointer };
  if (days === 0) return { edits: [] };
  if (dates.some((date) => /^(?:after|(?:finish )?with)\s|之后|^同/i.test(date.text))) {
    return { refused: 'depends', at: pointer };
  }
  const item = schedule?.byPointer.get(pointer);
  const inForm = dates.map((date) => shiftWhen(date.text, days, item?.start ?? null));
  if (!inForm.includes(null)) return writeAll(dates, (date) => inForm[dates.indexOf(date)] ?? null);
  return writeAll(dates, (date) => movedDays(item, schedule?.axis, date.ends, days));
}

/** Sets both ends of a bar: as days of the calendar, without a start of the plan as days counted from it. */
export function resizeBar(
  playbook: Playbook,
  pointer: string,
  start: string,
  end: string,
  schedule?: Schedule,
): EditResult {
  if (!isIsoDate(start) || !isIsoDate(end) || end < start) return { refused: 'end-first', at: pointer };
  const dates = datesOf(playbook, pointer);
  if (dates.length === 0) return { refused: 'no-date', at: pointer };
  if (schedule?.axis !== 'relative') return writeAll(dates, (date) => daysText(date.ends, start, end));
  const nth = (day: IsoDate): string => `D${daysBetween(DAY_ONE, day) + 1}`;
  const span = start === end ? nth(start) : `${nth(start)}-${nth(end)}`;
  return writeAll(dates, ({ ends }) => (ends === 'both' ? span : nth(ends === 'start' ? start : end)));
}
