import type { AgendaItem, Bucket } from '../../../core/agenda/types.ts';
import type { Lang } from '../../../core/playbook/types.ts';
import type { IsoDate } from '../../../core/when/types.ts';
import { dayOfWeek } from '../../parts/dates.ts';
import { word } from './words.ts';

/** Days of one line that a reader still reads. */
const MOST_DAYS = 31;

/** When something is, in the words of its reader: `was due Fri 3 Apr`, `until Sun 26 Apr`, `Mon 4 – Wed 6 May`. */
export function dayText(
  { from, due, state, isOverdue, recurring }: AgendaItem,
  today: IsoDate,
  lang: Lang,
): string {
  const said = (date: IsoDate): string => dayOfWeek(lang, date, today);
  if (recurring) {
    const { dates } = recurring;
    if (dates.length === 0) return word(lang, 'no-day', { rhythm: recurring.text });
    const days = dates
      .slice(0, MOST_DAYS)
      .map(said)
      .join(lang === 'zh' ? '、' : ', ');
    const more = dates.length - MOST_DAYS;
    return more > 0 ? word(lang, 'more-days', { days, more }) : days;
  }
  if (due === null) return '';
  const date = said(due);
  if (isOverdue) return word(lang, 'was-due', { date });
  if (from !== null && from !== due && state !== 'done') {
    return from <= today ? word(lang, 'until', { date }) : word(lang, 'span', { from: said(from), date });
  }
  return state === null || state === 'done' ? date : word(lang, 'due', { date });
}

/** What a heading of time is called. */
export function bucketText(bucket: Bucket, lang: Lang): string {
  return word(lang, bucket === 'today' ? 'now' : bucket);
}
