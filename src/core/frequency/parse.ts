import { parseWhen } from '../when/parse.ts';
import type { IsoDate } from '../when/types.ts';
import { perYear } from './normal.ts';
import { onDays } from './on-days.ts';
import type { Every, Frequency, FrequencyReading } from './types.ts';
import { every, NUMBERS, UNITS } from './units.ts';
import { WORDS } from './words.ts';

/** Longer texts say more than how often. */
const MOST_CHARACTERS = 200;
const SEPARATOR = / ?[/+&,、;\n] ?| and | or |以及|[和或及]/;
const CLOCK =
  /,? ?(?:(?:at|@) )?\b\d{1,2}(?:[:.]\d\d ?(?:[ap]m)?|[ap]m| [ap]m)(?: ?[-~–] ?\d{1,2}(?::\d\d)? ?(?:[ap]m)?)?|(?:上午|下午|早上|晚上|中午|晚间|早间)(?:\d{1,2}[点时]半?)?/;
const NOUN =
  / ?(?:status|progress|team|project|leadership|meetings?|reports?|updates?|reviews?|e?mails?|newsletters?|briefings?|calls?|syncs?|check-ins?|stand-?ups?|refresher|trainings?|digest|summary|basis|cadence|sessions?|例会|会议|汇报|通报|更新|报告|推送|发布|沟通|培训|复盘|站会|统计|监控|跟踪|测量|抽查)$/;
const PREPOSITIONS = new Set(
  'on at in by for during until till through throughout from after before with via to then starting as while when - – — :'.split(
    ' ',
  ),
);

const N = '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|other|[一二两三四五六七八九十])';
const TO = `(?: ?(?:-|–|~|to|or|至|到) ?${N})?`;
const OF = '(?:at least|up to|about|min\\.?|max\\.?|至少|约|不少于)? ?';
const EVERY = new RegExp(`^(?:once )?(?:every|each|per|in)? ?${N}${TO} ([a-z ]{1,14})$`);
const EVERY_ZH = new RegExp(`^每?(隔?)${N}${TO}个?([天日周星期月季度年小时工作]{1,3})(?:[一1][次期])?$`);
const THINGS = '(?:x|×|times?|touch(?:es)?|posts?|messages?|emails?|meetings?|sessions?|updates?)';
const TIMES = new RegExp(
  `^${OF}(?:(once|twice|thrice)|${N}${TO}) ?(${THINGS})? ?(/|per |an? |each |every |in an? )? ?(?:${N} )?([a-z ]{1,14})$`,
);
const TIMES_ZH = new RegExp(
  `^${OF}${N}${TO}[次条篇期场封遍轮个]? ?/ ?${N}?个?([天日周星期月季度年小时]{1,2})$`,
);
const PER_ZH = new RegExp(
  `^(?:每|一)${N}?个?([天日周星期月季度年小时]{1,2})${OF}${N}${TO}[次条篇期场封遍轮]$`,
);

const EVENT =
  /^(?:per|every|each|on|upon|after|before|at|following|prior to|post|pre|when|whenever|once per|for each|for every|start of|end of|beginning of|day of|as)[ -]\p{L}[^\d]{1,60}$/u;
const EVENT_ALONE =
  /^(?:(?:key |major )?(?:milestones?|sprints?|iterations?|releases?|phases?|events?|changes?|go-live|launch)|(?:project |programme |program )?(?:start|beginning|kick-?off) and (?:end|close|completion)|.{1,20}[- ](?:based|driven)|里程碑|阶段|版本|迭代|节点|事件|发布|上线|变更|触发)$/;
const EVENT_ZH =
  /^(?:(?:每次|每[个批轮期班版场项一]|每完成|按|各|遇|逢)[^\d每]{1,20}|[^\d每]{0,20}(?:前|后|时|当天|节点|期间|触发|驱动|触发式|(?:开始|启动)[和与及、]?(?:结束|完成)))$/;

const numberOf = (text: string | undefined): number => NUMBERS.get(text ?? '') ?? Number(text);

/** Something every so many units; of a range of them the more frequent. */
function everySome(unit: Every | undefined, n: number, times = 1): Frequency | null {
  if (!unit || !(n > 0 && times > 0)) return null;
  const months = (12 * n) / times;
  // Twice a year is every six months.
  if (unit.unit === 'year' && times > 1 && Number.isInteger(months)) return { ...every('month'), n: months };
  return { ...unit, n: unit.n * n, times };
}

function everyN(text: string): Frequency | null {
  const [, first, , unit = ''] = EVERY.exec(text) ?? [];
  if (first !== undefined) return everySome(UNITS.get(unit), numberOf(first));
  const [, skipping, n, , chinese = ''] = EVERY_ZH.exec(text) ?? [];
  if (n === undefined) return null;
  // 隔一天 is every other day; 隔两天 is said of both, and every second is the usual one.
  return everySome(UNITS.get(chinese), numberOf(n) === 1 && skipping ? 2 : numberOf(n));
}

function timesIn(text: string): Frequency | null {
  const [, word, from, to, things, per, n, unit = ''] = TIMES.exec(text) ?? [];
  if ((word ?? from) !== undefined && (word ?? things ?? per) !== undefined)
    return everySome(UNITS.get(unit), n === undefined ? 1 : numberOf(n), numberOf(word ?? to ?? from));
  const [, few, many, each, chinese = ''] = TIMES_ZH.exec(text) ?? [];
  if (few !== undefined)
    return everySome(UNITS.get(chinese), each === undefined ? 1 : numberOf(each), numberOf(many ?? few));
  const [, units, one = '', little, much] = PER_ZH.exec(text) ?? [];
  if (little === undefined) return null;
  return everySome(UNITS.get(one), units === undefined ? 1 : numberOf(units), numberOf(much ?? little));
}

function perEvent(text: string): Frequency | null {
  const isEvent = EVENT.test(text) || EVENT_ALONE.test(text) || EVENT_ZH.test(text);
  return isEvent ? { type: 'per-event', event: text } : null;
}

/** A frequency that is the whole text. */
function single(text: string): Frequency | null {
  const known = WORDS.get(text);
  if (known) return known;
  const counted = timesIn(text) ?? everyN(text) ?? onDays(text);
  if (counted) return counted;
  const basis = /^(?:on )?an? (\S{1,20}) basis$/.exec(text)?.[1];
  const bare = basis ?? text.replace(CLOCK, '').replace(NOUN, '').trim();
  return bare === text || bare === '' ? perEvent(text) : single(bare);
}

/** Days that are written one after the other. */
function datesIn(text: string): Frequency | null {
  const dates: IsoDate[] = [];
  for (const part of text.split(/[,、;\n]| and |和/)) {
    const when = /\d/.test(part) ? parseWhen(part.trim().replace(/^on /, '')) : null;
    if (when?.type !== 'absolute' || when.precision !== 'day') return null;
    dates.push(when.from);
  }
  return { type: 'dates', dates };
}

function mostFrequent(readings: readonly FrequencyReading[]): FrequencyReading {
  return readings.reduce((most, one) => (perYear(one.frequency) > perYear(most.frequency) ? one : most));
}

/** The frequency that a longer text begins with (`weekly until go-live`), or, in Chinese, ends with. */
function leading(text: string): FrequencyReading | null {
  const words = text.split(' ');
  for (let count = Math.min(words.length - 1, 5); count > 0; count -= 1) {
    if (!PREPOSITIONS.has(words[count] ?? '')) continue;
    const partly = words.slice(0, count).join(' ');
    const frequency = single(partly);
    if (frequency && frequency.type !== 'per-event') return { frequency, partly };
  }
  const partly = /每[^每]{1,12}$/.exec(text)?.[0];
  const frequency = partly === undefined ? null : single(partly);
  return partly && frequency && frequency.type !== 'per-event' ? { frequency, partly } : null;
}

function reading(text: string): FrequencyReading | null {
  const frequency = single(text);
  return frequency ? { frequency } : leading(text);
}

function withoutRemark(text: string): { bare: string; remark: string } {
  const [, bare = text, remark = ''] = /^([^()]{1,100}?) ?\(([^()]{1,100})\)$/.exec(text) ?? [];
  return { bare, remark };
}

/**
 * Reads how often something happens: `weekly`, `2x/week`, `每周五`, `每月25日`, `every 2-4 weeks`, `per release`,
 * `2026-03-04、2026-04-01`. Of several at once it is the most frequent, and the reading says so.
 *
 * @param text in half-width form
 * @returns null where it is no frequency
 */
export function parseFrequency(text: string): FrequencyReading | null {
  if (text.length > MOST_CHARACTERS) return null;
  const flat = text.toLowerCase().replace(/[.。]$/, '');
  const dates = datesIn(flat);
  if (dates) return { frequency: dates };
  const whole = single(flat);
  if (whole) return isRange(flat, whole) ? { frequency: whole, partly: flat } : { frequency: whole };
  const { bare, remark } = withoutRemark(flat);
  if (remark !== '') {
    const onDay = onDays(`${bare} ${remark}`) ?? onDays(`${bare}${remark}`);
    const main = parseFrequency(bare);
    const ofWeek = main?.frequency.type === 'every' && main.frequency.unit === 'week' ? onDays(remark) : null;
    const placed = onDay ?? ofWeek;
    if (placed) return { frequency: placed };
    const further = single(remark);
    if (!main || !further || further.type === 'per-event') return main;
    return { ...mostFrequent([main, { frequency: further }]), partly: main.partly ?? bare };
  }
  const parts = flat.split(SEPARATOR).filter((part) => part !== '');
  const read = parts.map((part) => reading(part));
  if (parts.length > 1 && parts.length <= 6 && read.every((one) => one !== null)) {
    const most = mostFrequent(read);
    return { frequency: most.frequency, partly: most.partly ?? parts[read.indexOf(most)] ?? flat };
  }
  return leading(flat);
}

/** True where a range of numbers was written, of which the more frequent end counts. */
function isRange(text: string, frequency: Frequency): boolean {
  return frequency.type === 'every' && /\d ?(?:-|–|~|to|or|至|到) ?\d/.test(text.replace(CLOCK, ''));
}
