import type { Every, Frequency } from './types.ts';
import { every } from './units.ts';
import { CHINESE_WEEKDAYS, WEEKDAYS } from './weekdays.ts';
import { WORDS } from './words.ts';

const ORDINALS = new Map<string, number>([
  ...['first', 'second', 'third', 'fourth'].map((word, index): [string, number] => [word, index + 1]),
  ...['1st', '2nd', '3rd', '4th'].map((word, index): [string, number] => [word, index + 1]),
  ...[...'一二三四'].map((word, index): [string, number] => [word, index + 1]),
  ['last', -1],
]);

const CLOCK =
  /,? ?(?:(?:at|@) )?\b\d{1,2}(?:[:.]\d\d ?(?:[ap]m)?|[ap]m| [ap]m)|(?:上午|下午|早上|晚上|中午)(?:\d{1,2}[点时]半?)?/;
const LEAD =
  /^(weekly|biweekly|bi-weekly|fortnightly|every other week|every (?:2|two) weeks|every other|monthly)?[ ,:-]{0,3}(?:(?:on|every|each) )?(?:the )?/;
const OF_MONTH = /(?: (?:day )?of (?:the |each |every |a )?month| (?:each|every) month| monthly)$/;
const ENDS_ZH: readonly [RegExp, number][] = [
  [/^每?个?月(?:月)?初$/, 1],
  [/^每?个?月(?:月)?中$/, 15],
  [/^每?个?月(?:月)?[底末]$/, -1],
];
const EDGES = new Map<string, number>([
  ...['start of', 'beginning of', 'first of', 'first day of', '1st day of'].map((word): [string, number] => [
    word,
    1,
  ]),
  ...['end of', 'last day of'].map((word): [string, number] => [word, -1]),
  ['middle of', 15],
]);

function onWeekdays(days: readonly number[], weeks: number): Every {
  return { ...every('week', weeks), times: days.length, weekdays: [...new Set(days)].sort((a, b) => a - b) };
}

function english(text: string): Frequency | null {
  const isOfMonth = OF_MONTH.test(text);
  const bare = text.replace(OF_MONTH, '').replace(/ (?:weekly|each week|every week)$/, '');
  const [lead = '', rhythm = ''] = LEAD.exec(bare) ?? [];
  const rest = bare.slice(lead.length).trim();
  if (rest === '') return null;
  const ordinal = /^(\S{2,7}) ([a-z]{3,10})$/.exec(rest);
  const nth = ORDINALS.get(ordinal?.[1] ?? '');
  const weekday = WEEKDAYS.get(ordinal?.[2] ?? '');
  if (nth !== undefined && weekday !== undefined && (isOfMonth || rhythm === 'monthly'))
    return { ...every('month'), weekdays: [weekday], nth };
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(rest)?.[1] ?? 0);
  if (day >= 1 && day <= 31 && (isOfMonth || rhythm === 'monthly')) return { ...every('month'), days: [day] };
  const edge = EDGES.get(rest) ?? EDGES.get(rest.replace(/ (?:the |each |every )?month$/, ''));
  if (edge !== undefined && (isOfMonth || rhythm === 'monthly' || rest.endsWith('month')))
    return { ...every('month'), days: [edge] };
  if (/^month[- ]end$/.test(rest)) return { ...every('month'), days: [-1] };
  if (rhythm === 'monthly' || isOfMonth) return null;
  const days = rest.split(/ ?[,/&+] ?| and /).map((word) => WEEKDAYS.get(word.replace(/\.$/, '')));
  const weeks = rhythm === '' || rhythm === 'weekly' ? 1 : 2;
  return days.every((one) => one !== undefined) ? onWeekdays(days, weeks) : null;
}

function chinese(text: string): Frequency | null {
  const [, lead = '', first = '', further = ''] =
    /^(每两?|隔|双|每双)?(?:周|星期|礼拜)([一二三四五六日天])((?:[、,/和及]?(?:周|星期)?[一二三四五六日天]){0,6})$/.exec(
      text,
    ) ?? [];
  if (first !== '') {
    const days = [...first, ...further].flatMap((sign) => CHINESE_WEEKDAYS.get(sign) ?? []);
    return onWeekdays(days, lead === '' || lead === '每' ? 1 : 2);
  }
  const numbered = /^每?个?月的?(\d{1,2})[日号]((?:[、,和及]\d{1,2}[日号]){0,4})$/.exec(text);
  if (numbered) {
    const days = [numbered[1], ...(numbered[2]?.match(/\d{1,2}/g) ?? [])].map(Number);
    return days.every((day) => day >= 1 && day <= 31)
      ? { ...every('month'), times: days.length, days }
      : null;
  }
  const [, which = '', weekday = ''] =
    /^每?个?月的?(第[一二三四]|最后一)个?(?:周|星期)([一二三四五六日天])$/.exec(text) ?? [];
  const day = CHINESE_WEEKDAYS.get(weekday);
  if (day !== undefined) {
    const nth = which.startsWith('第') ? (ORDINALS.get(which.slice(1)) ?? 1) : -1;
    return { ...every('month'), weekdays: [day], nth };
  }
  const edge = ENDS_ZH.find(([form]) => form.test(text));
  if (edge) return { ...every('month'), days: [edge[1]] };
  const unit = /^(每?个?(?:周|季度?|半年|年)度?)[初中末底]$/.exec(text)?.[1];
  return unit === undefined ? null : (WORDS.get(unit) ?? null);
}

/** A frequency with its days: `every Monday`, `Tue & Thu 14:00`, `每周五`, `每月25日`, `last Friday of the month`. */
export function onDays(text: string): Frequency | null {
  const bare = text.replace(CLOCK, '').trim();
  return english(bare) ?? chinese(bare);
}
