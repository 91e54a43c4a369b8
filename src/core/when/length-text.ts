import { parseDuration } from './lengths.ts';
import type { Unit } from './types.ts';

/** One, several, and in Chinese. */
const WORDS: Readonly<Record<Unit, readonly [string, string, string]>> = {
  s: ['second', 'seconds', '秒'],
  min: ['minute', 'minutes', '分钟'],
  h: ['hour', 'hours', '小时'],
  d: ['day', 'days', '天'],
  wd: ['working day', 'working days', '个工作日'],
  w: ['week', 'weeks', '周'],
  mo: ['month', 'months', '个月'],
  q: ['quarter', 'quarters', '个季度'],
  y: ['year', 'years', '年'],
};

/** A length that is written as `3y`, in words: `3 years`, `3 年`; of a range both ends. What is no length stays as it is. */
export function lengthText(text: string, lang: 'en' | 'zh'): string {
  const length = parseDuration(text);
  if (!length) return text;
  const { amount, unit, least } = length;
  const [one, several, zh] = WORDS[unit];
  const count = least === undefined ? String(amount) : `${least}–${amount}`;
  return `${count} ${lang === 'zh' ? zh : count === '1' ? one : several}`;
}
