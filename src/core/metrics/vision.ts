import { parseQuantity, type Quantity } from '../playbook/values/quantity.ts';

/** What a vision promises to change, from a value to another. */
export interface VisionMeasure {
  /** What stands before the values, from the values before them on: it says of what they are. */
  subject: string;
  from: Quantity;
  to: Quantity;
}

/** Characters in which values are looked for: a vision is a sentence or two. */
const LONGEST = 2_000;

const UNIT =
  '(?:%|‰|分钟|小时|个?工作日|天|个月|万元|亿元|元|分|次|家|人|minutes?|mins?|hours?|days?|weeks?|months?|h|d|points?|CNY|USD|EUR)';
const VALUE = `([¥$€£]?\\d{1,12}(?:[.,]\\d{1,9}){0,4} ?${UNIT}?)(?![\\d\\p{L}])`;
const VALUE_HAN = `([¥$€£]?\\d{1,12}(?:[.,]\\d{1,9}){0,4} ?${UNIT}?)`;

/** Each with the groups of the value of today and of the one to reach. */
const FORMS: readonly { form: RegExp; from: 1 | 2; to: 1 | 2 }[] = [
  { form: new RegExp(`\\bfrom ${VALUE} (?:up |down )?to ${VALUE}`, 'giu'), from: 1, to: 2 },
  {
    form: new RegExp(`${VALUE},? (?:instead of|rather than|up from|down from) ${VALUE}`, 'giu'),
    from: 2,
    to: 1,
  },
  { form: new RegExp(`${VALUE} ?(?:→|->) ?${VALUE}`, 'giu'), from: 1, to: 2 },
  {
    form: new RegExp(
      `[从由] ?${VALUE_HAN} ?(?:提高|提升|增加|增长|上升|降低|下降|减少|缩短|压缩|降|升)?[到至为] ?${VALUE_HAN}`,
      'giu',
    ),
    from: 1,
    to: 2,
  },
];

/** Capitals that are no metric: money and the day. */
const NO_METRIC = new Set(['CNY', 'RMB', 'USD', 'EUR', 'GBP', 'AM', 'PM']);

/** The last abbreviation of a text, such as `NPS`; null where there is none. */
export function abbreviationIn(text: string): string | null {
  const found = [...text.matchAll(/(?<![A-Za-z0-9])[A-Z][A-Z0-9]{1,9}(?![A-Za-z0-9])/g)].map(([one]) => one);
  return found.findLast((one) => !NO_METRIC.has(one)) ?? null;
}

/**
 * Values that a vision says it will change, in order of the text. Only what is written as a pair is read: of a value
 * alone nobody can tell whether it is the goal.
 */
export function visionMeasures(vision: string): VisionMeasure[] {
  const text = vision.slice(0, LONGEST).replace(/\s+/g, ' ');
  const found = FORMS.flatMap(({ form, from, to }) =>
    [...text.matchAll(form)].flatMap((match) => {
      const [before, after] = [parseQuantity(match[from] ?? ''), parseQuantity(match[to] ?? '')];
      if (!before || !after) return [];
      // `from 45 to 20 min`: the unit is said once.
      const unit = before.unit || after.unit;
      const values = { from: { ...before, unit }, to: { ...after, unit: after.unit || unit } };
      return [{ ...values, start: match.index, end: match.index + match[0].length }];
    }),
  ).sort((a, b) => a.start - b.start);
  let last = 0;
  return found.flatMap(({ from, to, start, end }): VisionMeasure[] => {
    if (start < last) return [];
    const subject = text.slice(last, start);
    last = end;
    return [{ subject, from, to }];
  });
}
