import { HAN_WEEKDAY, LATIN_WEEKDAY, weekdayOf } from './names.ts';

const TIME =
  '(?:上午|下午|晚上|早上|凌晨|中午)? ?\\d{1,2}(?::\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?|[点时](?:半|\\d{1,2}分?)?)';
const ZONE =
  '(?:z|utc|gmt|pst|pdt|pt|est|edt|et|cst|cdt|ct|mst|mdt|mt|cet|cest|eet|eest|bst|ist|jst|kst|sgt|hkt|msk|aest|aedt|北京时间|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)';
const TIMES = `(?<time>${TIME})(?: ?[-–—~至到] ?${TIME})?(?: ?\\(?${ZONE}\\)?)?`;

const HEAD = new RegExp(`^(?:at )?${TIMES}(?:,? on |, ?| )`, 'i');
const TAIL = new RegExp(`(?:,? at |, ?|t(?=\\d)| @ ?| |(?<=[日号]))${TIMES}$`, 'i');
const WEEKDAY_HEAD = new RegExp(`^(?:(?<day>${LATIN_WEEKDAY})(?:, ?| )|(?<han>${HAN_WEEKDAY})[, ]?)`, 'i');
const WEEKDAY_TAIL = new RegExp(
  `(?:(?:, ?| )(?<day>${LATIN_WEEKDAY})|[, ]?\\(?(?<han>${HAN_WEEKDAY})\\)?)$`,
  'i',
);

/** What every time and every day of the week has some of: most texts have none, and the patterns are long. */
const TIME_SIGN = /\d(?::| ?[ap]\.?m|[点时])/i;
const WEEKDAY_SIGN = /mon|tue|wed|thu|fri|sat|sun|周|星期|礼拜/i;

/** `HH:MM` of a time of day as people write it; null where there is no such time. */
function clockOf(written: string): string | null {
  const [, hour = '', minute, half] =
    /(\d{1,2})(?:[:点时](\d{2}))?(半)?/.exec(written.replace('点半', ':30')) ?? [];
  const later = /p\.?m|下午|晚上/i.test(written);
  const early = /a\.?m/i.test(written);
  if ((later || early) && Number(hour) > (/[ap]\.?m/i.test(written) ? 12 : 23)) return null;
  const hours =
    (Number(hour) % (early || (later && hour === '12') ? 12 : 24)) + (later && Number(hour) <= 12 ? 12 : 0);
  const minutes = half ? 30 : Number(minute ?? 0);
  if (Number(hour) > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/**
 * A day without the day of the week and the time of day that stand before or behind it, in any order; null
 * where there is neither, or no such time.
 */
export function withoutClock(text: string): { rest: string; weekday?: number; time?: string } | null {
  if (!TIME_SIGN.test(text) && !WEEKDAY_SIGN.test(text)) return null;
  const found: { rest: string; weekday?: number; time?: string } = { rest: text };
  for (const pattern of [HEAD, TAIL, WEEKDAY_HEAD, WEEKDAY_TAIL, TAIL, HEAD]) {
    const match = pattern.exec(found.rest);
    if (!match) continue;
    const { time, day, han } = match.groups ?? {};
    const weekday = day ?? han;
    if (time === undefined ? found.weekday !== undefined : found.time !== undefined) continue;
    if (time !== undefined) {
      const clock = clockOf(time);
      if (clock === null) return null;
      found.time = clock;
    } else if (weekday !== undefined) found.weekday = weekdayOf(weekday.replace(/\.$/, ''));
    found.rest = (
      match.index === 0 ? found.rest.slice(match[0].length) : found.rest.slice(0, match.index)
    ).trim();
  }
  return found.rest === text ? null : found;
}
