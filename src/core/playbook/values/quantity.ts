import { normaliseText } from '../naming/normalise.ts';
import { numeralOf } from './numeral.ts';

/** A number with its unit, '' where there is none. `80 %` is 80 with the unit `%`, `¥5万/年` 50,000 with `CNY/年`. */
export interface Quantity {
  value: number;
  unit: string;
}

/** A stretch of numbers, both ends included: `10-15 %`. */
export interface QuantityRange extends Quantity {
  to: number;
}

const SCALES = new Map<string, number>([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['十万', 1e5],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['万亿', 1e12],
  ...['k', 'thousand'].map((word): [string, number] => [word, 1e3]),
  ...['m', 'mn', 'mln', 'mio', 'million'].map((word): [string, number] => [word, 1e6]),
  ...['b', 'bn', 'billion'].map((word): [string, number] => [word, 1e9]),
  ['trillion', 1e12],
]);

/** Spellings of units of one meaning. A percentage and a point of one are two. */
const SPELLINGS: readonly [string, readonly string[]][] = [
  ['CNY', ['¥', '元', '块', '元整', '元人民币', '人民币', '人民币元', 'rmb', 'cny', 'yuan']],
  ['USD', ['$', 'us$', 'usd', '美元', '美金', 'dollar', 'dollars']],
  ['EUR', ['€', 'eur', '欧元', 'euro', 'euros']],
  ['GBP', ['£', 'gbp', '英镑', 'pound', 'pounds']],
  ['HKD', ['hk$', 'hkd', '港元', '港币']],
  ['JPY', ['jpy', '日元', 'yen']],
  ['CHF', ['chf', '瑞士法郎']],
  ['CAD', ['c$', 'cad', '加元']],
  ['AUD', ['a$', 'aud', '澳元']],
  ['SGD', ['s$', 'sgd', '新加坡元']],
  ['INR', ['₹', 'inr', 'rupees', '卢比']],
  ['%', ['%', 'percent', 'per cent', 'pct']],
  ['pp', ['pp', 'ppt', 'ppts', 'percentage point', 'percentage points', '% points', '个百分点', '百分点']],
];
const UNITS = new Map(
  SPELLINGS.flatMap(([unit, words]) => words.map((word): [string, string] => [word, unit])),
);
const CURRENCY =
  /^(?:(?:US|HK|[ACS])?\$|[¥€£₹]|人民币|(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|CHF|CAD|AUD|SGD|INR)(?![A-Za-z]))/i;
const ABOUT = /^(?:[<>≥≤=~≈约]{1,2}|大约|about|approx\.?|around|circa|ca\.)/i;
const DIGITS = /^[+-]?\d(?:(?!\.\.)[\d.,' ])*/;
/** The `千` of 千克 and 千米 is part of the unit; so is an `m` that is no million. */
const SCALE =
  /^ ?(万亿|[十百千]万|[百万亿]|千(?![克米瓦卡赫])|(?:thousand|million|billion|trillion|mln|mio|bn|mn|k|K|M|B)(?=[^A-Za-z]|$|CNY|RMB|USD|EUR|GBP))/;
/** With a sign of money a small `m` is a million too. */
const SCALE_OF_MONEY = /^ ?([kmb]|thousand|million|billion|trillion|mln|mio|bn|mn)(?![a-z])/i;
const BRACKETED = /^ ?\((百万|千万|[千万亿])?(元|人民币|美元|欧元|CNY|RMB|USD|EUR|GBP)\)$/i;
const RANGE = /^ ?(?:%|[\p{L}]{1,12})?(?: ?(?:-|–|—|~|至|到|\.\.) ?| to )(?=[¥$€£]? ?\d)/u;
const REMARK = / ?\((?![x×*±+\-/=])[^()]{1,80}\)$/;
/** What a unit may begin with; digits of its own follow a letter, a stroke or such a word: `m2`, `/ 5`, `in 2 years`. */
const UNIT = /^[%‰°µ/\p{L}¥$€£]/u;
const STRAY_DIGIT =
  /(?:^e|[^\p{L}\d/](?<!(?:^| )(?:for|in|within|over|per|after|during|than|since) ))(?!(?:19|20)\d\d(?!\d))\d/iu;

interface Side {
  value: number;
  currency: string;
  scale: number;
  rest: string;
}

/** One number with what stands before it and the word for its size; what follows is the rest. */
function sideOf(text: string): Side | null {
  let rest = text;
  let currency = '';
  for (let turn = 0; turn < 3; turn += 1) {
    const mark = (ABOUT.exec(rest) ?? (currency === '' ? CURRENCY.exec(rest) : null))?.[0];
    if (mark === undefined) break;
    currency ||= UNITS.get(mark.toLowerCase()) ?? '';
    rest = rest.slice(mark.length).trimStart();
  }
  const digits = DIGITS.exec(rest)?.[0].trimEnd() ?? '';
  const sign = /^[+-]/.test(digits) ? 1 : 0;
  const value = numeralOf(digits.slice(sign));
  if (value === null) return null;
  rest = rest.slice(digits.length);
  const scale = (currency === '' ? SCALE : /^ ?\p{Script=Han}/u.test(rest) ? SCALE : SCALE_OF_MONEY).exec(
    rest,
  );
  return {
    value: digits.startsWith('-') ? -value : value,
    currency,
    scale: SCALES.get(scale?.[1]?.toLowerCase() ?? '') ?? 1,
    rest: rest.slice(scale?.[0].length ?? 0),
  };
}

/** The unit that a rest is, with the sign of money before the number; null where it is no unit. */
function unitOf(rest: string, currency: string): string | null {
  const text = rest.replace(REMARK, '').replace(/\+$/, '').trim();
  if (text === '') return currency;
  if (!UNIT.test(text) || STRAY_DIGIT.test(text.replaceAll('/ ', '/'))) return null;
  const end = /[/ ]|$/.exec(text)?.index ?? text.length;
  const known = UNITS.get(text.slice(0, end).toLowerCase());
  const unit =
    UNITS.get(text.toLowerCase()) ??
    (known === undefined ? text : known + text.slice(end).replace('/ ', '/'));
  if (currency === '' || unit === currency || unit.startsWith(`${currency}/`)) return unit;
  return unit.startsWith('/') ? currency + unit : `${currency} ${unit}`;
}

/**
 * Reads `12`, `1,200`, `300万`, `$1.2M`, `3 million`, `80 %`, `¥800,000`, `120 / month`, `48h`, and ranges such as
 * `10-15 %` and `$500-$1,000`; null where any of it is not understood, so that nothing is cut off.
 */
export function parseQuantityOrRange(text: string): Quantity | QuantityRange | null {
  const first = sideOf(normaliseText(text));
  if (!first) return null;
  const between = RANGE.exec(first.rest);
  const second = between && sideOf(first.rest.slice(between[0].length));
  if (!between || !second) {
    const [, scale = '', money = ''] = BRACKETED.exec(first.rest) ?? [];
    const unit = money === '' ? unitOf(first.rest, first.currency) : (UNITS.get(money.toLowerCase()) ?? null);
    const value = first.value * first.scale * (SCALES.get(scale) ?? 1);
    return unit === null || !Number.isFinite(value) ? null : { value, unit };
  }
  // `$1.2-1.5M`: what is said once is said of both.
  const scale = first.scale === 1 ? second.scale : first.scale;
  const own = between[0].replace(/ ?(?:-|–|—|~|至|到|\.\.) ?$| to $/, '').trim();
  const currency = first.currency || second.currency;
  const ofFirst = unitOf(own, currency);
  const ofSecond = unitOf(second.rest, currency);
  const from = first.value * scale;
  const to = second.value * second.scale;
  const isSame = own === '' || second.rest.trim() === '' || ofFirst === ofSecond;
  const isMoney = first.currency === '' || second.currency === '' || first.currency === second.currency;
  if (ofFirst === null || ofSecond === null || !isSame || !isMoney || from >= to) return null;
  return { value: from, to, unit: second.rest.trim() === '' ? ofFirst : ofSecond };
}

/** A quantity of one number; null for a range too. */
export function parseQuantity(text: string): Quantity | null {
  const read = parseQuantityOrRange(text);
  return read && !('to' in read) ? read : null;
}
