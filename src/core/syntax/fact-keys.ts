import { parseDuration, parseWhen } from '../when/parse.ts';

/** Keys that carry facts; other `key:value` words stay part of the task's text. */
export const FACT_KEYS: ReadonlySet<string> = new Set([
  'start',
  'due',
  'done',
  'after',
  'metric',
  'id',
  'est',
  'kotter',
  'element',
  'lever',
  'sop',
]);

/** Keys whose value is a time. */
export const TIME_KEYS: ReadonlySet<string> = new Set(['start', 'due', 'done']);

/** Further spellings that are nothing but a key, whatever stands behind them. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['Due', 'due'],
  ['due-date', 'due'],
  ['deadline', 'due'],
  ['Deadline', 'due'],
  ['截止', 'due'],
  ['截止日', 'due'],
  ['截止日期', 'due'],
  ['截止时间', 'due'],
  ['截至', 'due'],
  ['到期', 'due'],
  ['到期日', 'due'],
  ['前置', 'after'],
]);

/** Words that may begin a sentence as well: keys only before what reads as a value of theirs. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['Start', 'start'],
  ['start-date', 'start'],
  ['开始', 'start'],
  ['开始日期', 'start'],
  ['开始时间', 'start'],
  ['起始', 'start'],
  ['期限', 'due'],
  ['完成时限', 'due'],
  ['完成时间', 'due'],
  ['Done', 'done'],
  ['完成', 'done'],
  ['完成日期', 'done'],
  ['完成于', 'done'],
  ['估时', 'est'],
  ['工时', 'est'],
  ['预计用时', 'est'],
]);

/** A date, though it may be none that exists. */
const DATE_LIKE = /^\d{4}[-/.年]\d/;

/** True for a value that is surely meant as a time, whether it can be read or not. */
export const isTimeLike = (value: string): boolean => DATE_LIKE.test(value) || parseWhen(value) !== null;

/** The key that a spelling means before a value; null where it is no key there. An unknown key is its own. */
export function keyOf(written: string, value: string): string | null {
  const spelt = FACT_KEYS.has(written) ? written : SPELLINGS.get(written);
  if (spelt !== undefined) return spelt;
  const word = WORDS.get(written);
  if (word === undefined) return /^[a-z-]+$/.test(written) ? written : null;
  const fits = TIME_KEYS.has(word) ? isTimeLike(value) : parseDuration(value) !== null;
  return fits ? word : null;
}
