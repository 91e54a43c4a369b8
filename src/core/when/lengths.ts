import { NUMBER, numberOf } from './chinese.ts';
import { isTooLongFor } from './reach.ts';
import { flat, MOST, withoutRemarks } from './text.ts';
import type { Duration, Unit } from './types.ts';

const UNITS = new Map<string, Unit>();
for (const [unit, names] of Object.entries({
  s: 's,sec,secs,second,seconds,秒,秒钟',
  min: 'min,mins,minute,minutes,分,分钟',
  h: 'h,hr,hrs,hour,hours,时,小时,个小时,个钟头',
  d: 'd,day,days,calendar day,calendar days,天,日,个自然日,自然日',
  wd: 'wd,working day,working days,business day,business days,work day,work days,workday,workdays,个工作日,工作日',
  w: 'w,wk,wks,week,weeks,周,星期,个星期,个礼拜',
  // `3月` is March, so months are `个月`.
  mo: 'mo,mos,month,months,个月',
  q: 'q,quarter,quarters,季,季度,个季度',
  y: 'y,yr,yrs,year,years,年',
})) {
  for (const name of names.split(',')) UNITS.set(name, unit as Unit);
}

const FIGURE = '\\d{1,6}(?:\\.\\d{1,6})?';
const WORD = '(?:half an?|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const LATIN_NAME = '[a-z]+(?: [a-z]+)?';
const HAN_NAME = '[\\u4e00-\\u9fff]{1,4}';
const DASH = ' ?(?:-|–|—|~|to|至|到) ?';

const ONE = new RegExp(`^(${FIGURE}) ?(${LATIN_NAME}|${HAN_NAME})$`, 'i');
const ONE_IN_WORDS = new RegExp(`^(${WORD})[ -](${LATIN_NAME})$`, 'i');
const ONE_IN_HAN = new RegExp(`^(半|${NUMBER})(个半)? ?(${HAN_NAME}?)(半)?$`);
const RANGE = new RegExp(`^(${FIGURE})${DASH}(${FIGURE}) ?(${LATIN_NAME}|${HAN_NAME})$`, 'i');
const TWO_ENDS = new RegExp(
  `^(${FIGURE} ?(?:${LATIN_NAME}|${HAN_NAME}))${DASH}(${FIGURE} ?(?:${LATIN_NAME}|${HAN_NAME}))$`,
  'i',
);
const SUM = new RegExp(
  `^(${FIGURE}) ?([a-z]+|${HAN_NAME})(?:,? and |, | )?(\\d{1,2}) ?([a-z]*|${HAN_NAME})$`,
  'i',
);

const LIMIT_BEFORE =
  /^(?:≤|<=?|不超过|不多于|最多|至多|少于|小于|within|max(?:imum|\.)?|up to|at most|no more than|not more than|less than|under)(?=[^a-z]) ?(?:of )?/i;
const LIMIT_AFTER = /(?:以内|之内|内|以下|左右| max(?:imum|\.)?| at most| or less)$/i;

const WORDS = 'half,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

function unitOf(name: string | undefined): Unit | undefined {
  return UNITS.get((name ?? '').trim().toLowerCase());
}

function amountInWords(word: string): number {
  const first = word.toLowerCase().split(' ')[0] ?? '';
  return first === 'half' ? 0.5 : Math.max(WORDS.indexOf(first), 1);
}

function length(amount: number, unit: Unit | undefined, least?: number): Duration | null {
  if (!unit) return null;
  return { type: 'duration', amount, unit, ...(least === undefined ? {} : { least }) };
}

function single(text: string): Duration | null {
  const figure = ONE.exec(text);
  const named = length(Number(figure?.[1]), unitOf(figure?.[2]));
  if (named) return named;
  const word = ONE_IN_WORDS.exec(text);
  if (word) return length(amountInWords(word[1] ?? ''), unitOf(word[2]));
  const [, number, between, name, behind] = ONE_IN_HAN.exec(text) ?? [];
  if (number === undefined) return null;
  // `一个半月`, `1个半小时`; `两天半`.
  const unit = between ? (unitOf(`个${name}`) ?? unitOf(name)) : unitOf(name);
  if ((between || behind) && number === '半') return null;
  return length((number === '半' ? 0.5 : numberOf(number)) + (between || behind ? 0.5 : 0), unit);
}

/** How many of the second unit the first one is; other pairs are no whole number of each other. */
const FACTORS: Readonly<Record<string, number>> = {
  'min s': 60,
  'h s': 3600,
  'h min': 60,
  'd min': 1440,
  'd h': 24,
  'w d': 7,
  'w h': 168,
  'q mo': 3,
  'y mo': 12,
  'y q': 4,
};

function range(text: string): Duration | null {
  const [, first, last, name] = RANGE.exec(text) ?? [];
  // `1-10日` may be the first ten days of a month.
  if (name !== undefined && name !== '日') {
    const [least, most] = [Number(first), Number(last)];
    // What begins with nothing is no length, but a span of the plan.
    return least > 0 && least < most ? length(most, unitOf(name), least) : null;
  }
  const [left, right] = (TWO_ENDS.exec(text) ?? []).slice(1).map(single);
  if (!left || !right) return null;
  const factor = left.unit === right.unit ? 1 : FACTORS[`${left.unit} ${right.unit}`];
  const back = FACTORS[`${right.unit} ${left.unit}`];
  const least = factor ? left.amount * factor : back ? left.amount / back : null;
  return least !== null && least > 0 && least < right.amount ? { ...right, least } : null;
}

/** `1 h 30 min`, `1h30`, `1小时30分`, `2 weeks 3 days`: in the smaller of its two units. */
function sum(text: string): Duration | null {
  const [, first, large, second, small = ''] = SUM.exec(text) ?? [];
  const unit = unitOf(large);
  // After hours, a number without a unit or with `m` is of minutes.
  const smaller = unit === 'h' && /^m?$/i.test(small) ? 'min' : unitOf(small);
  const factor = FACTORS[`${unit} ${smaller}`];
  return factor && smaller ? length(Number(first) * factor + Number(second), smaller) : null;
}

function bare(text: string): Duration | null {
  return single(text) ?? range(text) ?? sum(text);
}

/** A length in its flat form, be it in reach or not. */
export function readDuration(text: string): Duration | null {
  if (!/^[\d半一二两三四五六七八九十]/.test(text) || !/[a-z\u4e00-\u9fff]$/i.test(text)) {
    const rest = withoutRemarks(text)
      .replace(LIMIT_BEFORE, '')
      .replace(LIMIT_AFTER, '')
      .replace(/^(?:~|约)/, '');
    return bare(rest.trim());
  }
  return bare(text) ?? bare(withoutRemarks(text).replace(LIMIT_AFTER, '').trim());
}

const EFFORT =
  /^[\d.~-]{1,12} ?(?:人(?:日|天|时|周|月|年)|p[dwmh]|fte|m[dw]|(?:person|man)[- ]?(?:hour|day|week|month|year)s?)$/i;

/** True for work of people (`2人日`, `3 pw`), which says how much, not how long. */
export function isEffort(text: string): boolean {
  return text.length <= MOST && EFFORT.test(withoutRemarks(flat(text)));
}

/**
 * Reads `15min`, `4h`, `10d`, `3w`, `2mo`, `10 working days`, `3周`, `两周`, `半天`, `10个工作日`; of a limit its
 * length (`5分钟内`, `≤5分钟`, `within 24 h`), of a range both ends (`3-5 days`), and two units (`1 h 30`). `m` alone is
 * refused: minutes or months?
 */
export function parseDuration(text: string): Duration | null {
  const source = flat(text);
  const duration = source.length > MOST ? null : readDuration(source);
  return duration && !isTooLongFor(duration) ? duration : null;
}
