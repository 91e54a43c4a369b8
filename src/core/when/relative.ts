import { NUMBER, numberOf } from './chinese.ts';
import { anchorOf, isLikeGoLive } from './events.ts';
import type { Relative } from './types.ts';

const UNITS = new Map<string, Relative['unit']>(
  Object.entries({
    d: 'd',
    w: 'w',
    m: 'mo',
    q: 'q',
    day: 'd',
    wk: 'w',
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

const LATIN = /^(d|w|m|q|day|wk|week|month|quarter) ?#?(\d{1,4})$/i;
const LATIN_SIGNED = /^(w|m|day|week|month) ?([+-]) ?(\d{1,3})$/i;
const LATIN_WITHIN = /^(month|quarter|m|q) ?(\d{1,4})[,:]? ?(week|day|w|d) ?(\d{1,2})$/i;
const HAN = new RegExp(`^第 ?(${NUMBER}) ?(天|日|周|月|个月|季度)$`);
/** `一季度` is the first quarter, `一个季度` the length of one. */
const HAN_QUARTER = /^([1-4一二三四]) ?季度$/;
const HAN_WITHIN = new RegExp(`^(第 ?${NUMBER} ?(?:个月|季度)),? ?(第 ?${NUMBER} ?(?:天|日|周))$`);
const HAN_OF = new RegExp(`^([^\\d第每本当]{1,40}?)(之?前|之?后|的)? ?(第 ?${NUMBER} ?(?:天|日|周|个月))$`);

/** The unit that a word names, in the singular. */
export function relativeUnit(name: string | undefined): Relative['unit'] | undefined {
  return UNITS.get((name ?? '').toLowerCase());
}

function unitOf(name: string | undefined, n: number): Relative | null {
  const unit = relativeUnit(name);
  return unit ? { type: 'relative', unit, n } : null;
}

function inUnit(outer: Relative | null, inner: Relative | null): Relative | null {
  return outer && inner && inner.n > 0 ? { ...inner, of: outer } : null;
}

/** `Week 3`, `第3周`; of a month `Month 2, Week 1`; of the go-live `Week -2`, `上线后第2周`; of a row `扩大期第1周`. */
export function parseRelative(text: string): Relative | null {
  const latin = LATIN.exec(text);
  if (latin) return unitOf(latin[1], Number(latin[2]));
  const han = HAN.exec(text);
  if (han) return unitOf(han[2], numberOf(han[1] ?? ''));
  const quarter = HAN_QUARTER.exec(text)?.[1];
  if (quarter !== undefined) return unitOf('q', numberOf(quarter));
  const within = LATIN_WITHIN.exec(text);
  if (within) return inUnit(unitOf(within[1], Number(within[2])), unitOf(within[3], Number(within[4])));
  const [, outer, inner] = HAN_WITHIN.exec(text) ?? [];
  if (outer !== undefined && inner !== undefined) return inUnit(parseRelative(outer), parseRelative(inner));
  const signed = LATIN_SIGNED.exec(text);
  if (signed) {
    const from = unitOf(signed[1], Number(signed[3]) * (signed[2] === '-' ? -1 : 1));
    return from && { ...from, of: { target: 'go-live', event: true } };
  }
  return ofRow(text);
}

function ofRow(text: string): Relative | null {
  const [, target = '', side = '', unit = ''] = HAN_OF.exec(text) ?? [];
  const counted = target === '' ? null : parseRelative(unit);
  if (!counted || counted.n === 0) return null;
  const n = side.endsWith('前') ? -counted.n : counted.n;
  return { ...counted, n, of: anchorOf(target, isLikeGoLive(target)) };
}
