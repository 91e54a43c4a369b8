import type { Lang } from '../../../core/playbook/types.ts';
import type { BoardCard } from '../../../core/views/shapes/issue-board.ts';
import { daysBetween } from '../../../core/when/dates.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import { word } from './words.ts';

/**
 * How long an issue has left or is over; how long it has been open where no day is written, and how long it waits for a
 * check once it is done.
 */
export function daysText(card: BoardCard, today: IsoDate, lang: Lang): string {
  const { column, status, due, foundOn, doneOn } = card;
  if (column === 'done' && doneOn !== null && doneOn < today) {
    return word(lang, 'unchecked', { days: daysBetween(doneOn, today) });
  }
  if (column === 'done' || column === 'verified') return status;
  if (due !== null) {
    const days = daysBetween(today, due);
    if (days === 0) return word(lang, 'dueToday');
    return days > 0 ? word(lang, 'left', { days }) : word(lang, 'over', { days: -days });
  }
  const since = foundOn === null ? null : daysBetween(foundOn, today);
  const age = since === null || since < 0 ? [] : [word(lang, 'open', { days: since })];
  return [`! ${word(lang, 'noDay')}`, ...age].join(' · ');
}

/** The six parts of a loop in a sentence, for who cannot see the bar. */
export function loopText({ loop }: BoardCard, lang: Lang): string {
  const there = loop.filter(({ isThere }) => isThere).map(({ name }) => name);
  const parts = there.length === 0 ? word(lang, 'noPart') : there.join(lang === 'zh' ? '、' : ', ');
  return word(lang, 'loopSaid', { have: there.length, all: loop.length, parts });
}
