/** The name of a month in English, for regular expressions that ignore case. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** A day of the week in English, for the same. */
export const LATIN_WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|weds?|wednesday|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\.?';

/** A day of the week in Chinese. */
export const HAN_WEEKDAY = '(?:周|星期|礼拜)[一二三四五六日天]';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 to 12, of a name that `MONTH` fits. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 1 is Monday, of a name that one of the two patterns fits. */
export function weekdayOf(name: string): number {
  const latin = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
  return latin < 0 ? Math.min('一二三四五六日天'.indexOf(name.slice(-1)), 6) + 1 : latin + 1;
}
