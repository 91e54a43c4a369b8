import { parseWhen } from '../when/parse.ts';
import { withoutTrailing } from './task-words.ts';
import type { TaskFact } from './types.ts';

/** Signs of the Obsidian Tasks plugin that stand before a day, and what they say. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['📅', 'due'],
  ['📆', 'due'],
  ['🗓', 'due'],
  ['✅', 'done'],
  ['🛫', 'start'],
  ['⏳', 'start'],
  ['⌛', 'start'],
  ['➕', 'created'],
  ['❌', 'cancelled'],
]);

const SIGN =
  /([📅📆🗓✅🛫⏳⌛➕❌])\uFE0F?[ \t]*([^\s\uFFFE\uFFFF"“@，。；、！？（）【】「」📅📆🗓✅🛫⏳⌛➕❌🔁]*)/gu;
const ANY = /[📅📆🗓✅🛫⏳⌛➕❌🔁]/u;
const EVERY = /🔁\uFE0F?[ \t]*((?:every|每)[^\n\uFFFE\uFFFF"“@📅📆🗓✅🛫⏳⌛➕❌🔁]*)/giu;

/** A sign decorates texts as well, so that only a date makes a fact of it; of a due date any time does. */
function isDay(sign: string, value: string): boolean {
  if (/^\d{4}[-/.年]\d/.test(value)) return true;
  if (SIGNS.get(sign) !== 'due') return false;
  return /^\d{1,2}[-/月]\d/.test(value) || (!/^\d*$/.test(value) && parseWhen(value) !== null);
}

/**
 * Facts that signs make: `📅 2026-02-19`, `🔁 every week`.
 *
 * @param words the source of a task as `wordsOf` gives it
 */
export function signFacts(words: string, offset: number): TaskFact[] {
  const found: TaskFact[] = [];
  if (!ANY.test(words)) return found;
  const take = (key: string, name: string, value: string, at: number, length: number): void => {
    const end = offset + at + length;
    const valueRange = { start: end - value.length, end };
    found.push({ key, name, value, range: { start: offset + at, end }, valueRange, notation: 'sign' });
  };
  for (const { 0: whole, 1: sign = '', 2: behind = '', index } of words.matchAll(SIGN)) {
    const value = withoutTrailing(behind);
    if (isDay(sign, value))
      take(SIGNS.get(sign) ?? '', sign, value, index, whole.length - behind.length + value.length);
  }
  // Of the day when work may begin and the day it is planned for, the first is the start.
  const begins = found.some(({ name }) => name === '🛫');
  for (const fact of found) if (begins && (fact.name === '⏳' || fact.name === '⌛')) fact.key = 'scheduled';
  for (const { 0: whole, 1: behind = '', index } of words.matchAll(EVERY)) {
    const rest = behind.search(/\s[A-Za-z-]+[:：]\S/);
    const value = (rest < 0 ? behind : behind.slice(0, rest)).trimEnd();
    take('every', '🔁', value, index, whole.length - behind.length + value.length);
  }
  return found;
}
