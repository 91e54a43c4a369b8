import { normaliseText } from './normalise.ts';

/** A number with its unit, '' where there is none. `80 %` is 80 with the unit `%`. */
export interface Quantity {
  value: number;
  unit: string;
}

const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8 };
const CURRENCIES: Record<string, string> = { '¥': 'CNY', '￥': 'CNY', $: 'USD', '€': 'EUR', '£': 'GBP' };
const FORM = /^([¥￥$€£])? ?([<>≥≤~约]{0,2}) ?([+-]?\d[\d,]*(?:\.\d+)?) ?([万亿])? ?([^]*)$/;

/** Reads `12`, `1,200`, `300万`, `80 %`, `¥800,000`, `120 / month`, `48h`; null where it begins with no number. */
export function parseQuantity(text: string): Quantity | null {
  const match = FORM.exec(normaliseText(text));
  if (!match) return null;
  const [, currency = '', , digits = '', myriad = '', rest = ''] = match;
  const value = Number(digits.replaceAll(',', '')) * (MYRIADS[myriad] ?? 1);
  if (!Number.isFinite(value) || /^[\d.]/.test(rest)) return null;
  return { value, unit: CURRENCIES[currency] ?? rest.trim() };
}
