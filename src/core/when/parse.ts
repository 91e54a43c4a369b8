import { isoForm, NUMBER, numberOf } from './chinese.ts';
import { addDays, addMonths, isIsoDate, startOfWeek } from './dates.ts';
import { isTooLongFor, reachFault, type ReachFault } from './reach.ts';
import type { Absolute, After, Duration, Point, Relative, Unit, When } from './types.ts';

const UNITS = new Map<string, Unit>([
  ['working days', 'wd'],
  ['working day', 'wd'],
]);
for (const [unit, names] of Object.entries({
  min: 'min mins minute minutes 分 分钟',
  h: 'h hr hrs hour hours 时 小时 个小时',
  d: 'd day days 天 日',
  wd: 'wd 个工作日 工作日',
  w: 'w wk week weeks 周 星期 个星期',
  // `3月` is March, so months are `个月`.
  mo: 'mo month months 个月',
  q: 'q quarter quarters 季 季度 个季度',
  y: 'y year years 年',
})) {
  for (const name of names.split(' ')) UNITS.set(name, unit as Unit);
}

/** ASCII without white space at the ends or twice in a row. */
const FLAT = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Half-width form with single spaces; the wave dash and the minus sign, which have no such form, as `~` and `-`. */
function flat(text: string): string {
  if (FLAT.test(text)) return text;
  return text.normalize('NFKC').replace(/〜/g, '~').replace(/−/g, '-').replace(/\s+/g, ' ').trim();
}

const LATIN_DURATION = /^(\d{1,6}(?:\.\d{1,6})?)\s*([a-z ]+|[\u4e00-\u9fff]+)$/i;
const HAN_DURATION = new RegExp(`^(半|${NUMBER})\\s*([\\u4e00-\\u9fff]+)$`);

function readDuration(text: string): Duration | null {
  const source = flat(text).replace(/^(?:≤|<=|不超过) ?|(?:以)?内$/g, '');
  const [, amount = '', name = ''] = LATIN_DURATION.exec(source) ?? HAN_DURATION.exec(source) ?? [];
  const unit = UNITS.get(name.trim().toLowerCase());
  if (!unit) return null;
  const number = amount === '半' ? 0.5 : /^\d/.test(amount) ? Number(amount) : numberOf(amount);
  return { type: 'duration', amount: number, unit };
}

/**
 * Reads `15min`, `4h`, `10d`, `3w`, `2mo`, `10 working days`, `3周`, `两周`, `半天`, `10个工作日`; of a limit
 * its length (`5分钟内`, `≤5分钟`). `m` alone is refused: minutes or months?
 */
export function parseDuration(text: string): Duration | null {
  const duration = readDuration(text);
  return duration && !isTooLongFor(duration) ? duration : null;
}

function absolute(from: string, to: string, precision: Absolute['precision'], time?: string): Absolute {
  return { type: 'absolute', from, to, precision, ...(time ? { time } : {}) };
}

function parseAbsolute(written: string): Absolute | null {
  // Every form begins with a year, and most texts do not.
  if (!/^\d{4}/.test(written)) return null;
  const text = isoForm(written);
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(text);
  if (day?.[1]) {
    const hours = day[2] ? day[2] < '24:00' && day[2].slice(3) < '60' : true;
    return isIsoDate(day[1]) && hours ? absolute(day[1], day[1], 'day', day[2]) : null;
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) return absolute(`${text}-01`, addDays(addMonths(`${text}-01`, 1), -1), 'month');
  const quarter = /^(\d{4})-?Q([1-4])$/i.exec(text);
  if (quarter) {
    const from = addMonths(`${quarter[1]}-01-01`, (Number(quarter[2]) - 1) * 3);
    return absolute(from, addDays(addMonths(from, 3), -1), 'quarter');
  }
  const week = /^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])$/i.exec(text);
  if (week) {
    const from = addDays(startOfWeek(`${week[1]}-01-04`), (Number(week[2]) - 1) * 7);
    return addDays(from, 3).slice(0, 4) === week[1] ? absolute(from, addDays(from, 6), 'week') : null;
  }
  const year = /^(\d{4})年?$/.exec(text)?.[1];
  return year ? absolute(`${year}-01-01`, `${year}-12-31`, 'year') : null;
}

const RELATIVE_UNITS = new Map<string, Relative['unit']>(
  Object.entries({
    d: 'd',
    w: 'w',
    m: 'mo',
    q: 'q',
    day: 'd',
    week: 'w',
    month: 'mo',
    quarter: 'q',
    天: 'd',
    日: 'd',
    周: 'w',
    月: 'mo',
    个月: 'mo',
    季度: 'q',
  }),
);

const HAN_RELATIVE = new RegExp(`^第 ?(${NUMBER}) ?(天|日|周|月|个月|季度)$`);

function parseRelative(text: string): Relative | null {
  const latin = /^(d|w|m|q|day|week|month|quarter) ?(\d{1,4})$/i.exec(text);
  const han = HAN_RELATIVE.exec(text);
  const name = latin?.[1]?.toLowerCase() ?? han?.[2];
  const unit = RELATIVE_UNITS.get(name ?? '');
  return unit ? { type: 'relative', unit, n: numberOf(latin?.[2] ?? han?.[1] ?? '') } : null;
}

function parseEdge(text: string): Point | null {
  const latin = /^(start|end) of (.+)$/i.exec(text);
  const han = /^(.+?)(初|末|底)$/.exec(text);
  if (!latin && !han) return null;
  const inner = (latin?.[2] ?? han?.[1] ?? '').trim();
  // In `第3个月末` the month belongs to the unit, in `M3月末` it does not.
  const of = [inner, inner.replace(/ ?月$/, '')]
    .map((unit) => parseAbsolute(unit) ?? parseRelative(unit))
    .find((unit) => unit !== null);
  const edge = latin ? (latin[1]?.toLowerCase() as 'start' | 'end') : han?.[2] === '初' ? 'start' : 'end';
  return of ? { type: 'edge', edge, of } : null;
}

const TAIL = '((?: ?[+-] ?.+)?(?: ?\\/ ?.+)?)$';
const HAN_JOINT = new RegExp(`^[与和跟](.+?)同时(开始|结束|完成)?${TAIL}`);
const HAN_BEFORE = new RegExp(`^在?(.+?)(?:之前|(?<!之)前)(?:完成|结束)${TAIL}`);
// `试点后2周` says its lag without a sign.
const HAN_AFTER = new RegExp(`^在?(.+?)(?:之后|(?<!之)后) ?(\\d[^+/-]*)?${TAIL}`);
const HAN_RELATIONS = { 开始: 'with', 结束: 'finish-with', 完成: 'finish-with' } as const;

/** Splits a dependency into its relation and what follows in the order name, lag, length. */
function relationOf(text: string): { relation: After['relation']; rest: string } | null {
  const latin = /^(after|with|finish with|finish before) (.+)$/i.exec(text);
  if (latin?.[1] && latin[2]) {
    return { relation: latin[1].toLowerCase().replace(' ', '-') as After['relation'], rest: latin[2] };
  }
  const joint = HAN_JOINT.exec(text);
  if (joint?.[1]) {
    const edge = (joint[2] ?? '开始') as keyof typeof HAN_RELATIONS;
    return { relation: HAN_RELATIONS[edge], rest: `${joint[1]} ${joint[3]}` };
  }
  const before = HAN_BEFORE.exec(text);
  if (before?.[1]) return { relation: 'finish-before', rest: `${before[1]} ${before[2]}` };
  const han = HAN_AFTER.exec(text);
  if (!han?.[1] || (han[2] && !readDuration(han[2]))) return null;
  return { relation: 'after', rest: `${han[1]} ${han[2] ? `+ ${han[2]}` : ''}${han[3]}` };
}

function parseAfter(text: string): After | null {
  const { relation, rest } = relationOf(text) ?? {};
  if (!relation || !rest) return null;
  const [, head = '', slash] = /^(.*?)(?: ?\/ ?([^/]+))?$/.exec(rest) ?? [];
  // A hyphen without a space before it belongs to the name: `after wave-2`.
  const [, named = head, sign, lagText] = /^(.*?)( ?\+| -) ?(\d[^+-]*)$/.exec(head) ?? [];
  const lag = lagText ? readDuration(lagText) : null;
  const length = slash ? readDuration(slash) : null;
  const target = (lag ? named : head)
    .trim()
    .replace(/^["“”](.*)["“”]$/, '$1')
    .trim();
  if (target === '' || (slash && !length)) return null;
  return {
    type: 'after',
    relation,
    target,
    ...(lag ? { lag: { ...lag, amount: sign === ' -' ? -lag.amount : lag.amount } } : {}),
    ...(length ? { length } : {}),
  };
}

const HAN_SPAN = new RegExp(
  `^第? ?(${NUMBER}) ?(?:-|–|—|~|\\.\\.|至|到) ?第? ?(${NUMBER}) ?(天|日|周|个月|月|季度)$`,
);

/** `W5-8`, `第5-6周`, `month 2 to 4`, `0-1个月`: the second number takes the unit of the first. */
function parseShortSpan(text: string): When | null {
  const latin = /^(d|w|m|q|day|week|month|quarter)s? ?(\d{1,4}) ?(?:-|–|—|~|to|\.\.|至|到) ?(\d{1,4})$/i.exec(
    text,
  );
  const han = HAN_SPAN.exec(text);
  const name = latin?.[1]?.toLowerCase() ?? han?.[3];
  const unit = RELATIVE_UNITS.get(name ?? '');
  if (!unit) return null;
  const [from, to] = latin ? [latin[2], latin[3]] : [han?.[1], han?.[2]];
  return {
    type: 'span',
    from: { type: 'relative', unit, n: numberOf(from ?? '') },
    to: { type: 'relative', unit, n: numberOf(to ?? '') },
  };
}

function parseSpan(text: string): When | null {
  const short = parseShortSpan(text);
  if (short) return short;
  const length = /^(.+?) ?\/ ?([^/]+)$/.exec(text);
  if (length?.[1] && length[2]) {
    const from = parseAbsolute(length[1]) ?? parseRelative(length[1]) ?? parseEdge(length[1]);
    const to = readDuration(length[2]);
    if (from && to) return { type: 'span', from, to };
  }
  for (const separator of [' to ', '..', '–', '—', '~', ' - ', '至', '到', '-']) {
    for (let at = text.indexOf(separator); at > 0; at = text.indexOf(separator, at + 1)) {
      const left = text.slice(0, at).trim();
      const right = text.slice(at + separator.length).trim();
      const from = parseAbsolute(left) ?? parseRelative(left) ?? parseEdge(left);
      const to = parseAbsolute(right) ?? parseRelative(right) ?? parseEdge(right);
      // `2026-Q5` is a mistyped quarter and no span from a year to a relative unit.
      const mixed = separator === '-' && from?.type !== to?.type;
      if (from && to && !mixed) return { type: 'span', from, to };
    }
  }
  return null;
}

function readWhen(text: string): When | null {
  const source = flat(text);
  if (source === '' || source.length > 200) return null;
  return (
    parseAbsolute(source) ??
    parseRelative(source) ??
    readDuration(source) ??
    parseSpan(source) ??
    parseEdge(source) ??
    parseAfter(source)
  );
}

/**
 * Reads a when-expression in either language (docs/format.md).
 *
 * @returns `when` is null where it is none, or out of reach; `fault` says which reach that is.
 */
export function readTime(text: string): { when: When | null; fault: ReachFault | null } {
  const when = readWhen(text);
  const fault = when && reachFault(when);
  return { when: fault ? null : when, fault };
}

/** A when-expression as `readTime` reads it; null where it is none, or out of reach. */
export function parseWhen(text: string): When | null {
  return readTime(text).when;
}

/** Why a text is not read though it is a when-expression: its years, or its length; else null. */
export function faultOf(text: string): ReachFault | null {
  return readTime(text).fault;
}
