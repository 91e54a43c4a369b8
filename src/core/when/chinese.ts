const DIGITS: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A whole number below 100 in digits or in Chinese (`十二`, `两`), for regular expressions. */
export const NUMBER = '(?:\\d{1,6}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';

/** The number that a text of that form means. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? 10 * (tens ? (DIGITS[tens] ?? 0) : 1) : 0;
  return ten + (ones ? (DIGITS[ones] ?? 0) : 0);
}

const QUARTER = new RegExp(`^(\\d{4}) ?年 ?第? ?(${NUMBER}) ?季度$`);

const pad = (text: string): string => text.padStart(2, '0');

/**
 * A day, month or quarter as people write it, in the form of ISO 8601: `2026年3月1日`, `2026/3/1`,
 * `2026.03.01`, `2026-3-1`, `2026年3月`, `2026年第二季度`. Any other text stays as it is.
 */
export function isoForm(text: string): string {
  const day =
    /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]$/.exec(text) ??
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (day) {
    const [year = '', month = '', date = ''] = day.slice(1).filter((part) => /\d/.test(part));
    return `${year}-${pad(month)}-${pad(date)}`;
  }
  const month = /^(\d{4}) ?年 ?(\d{1,2}) ?月份?$/.exec(text);
  if (month) return `${month[1]}-${pad(month[2] ?? '')}`;
  const quarter = QUARTER.exec(text);
  return quarter ? `${quarter[1]}-Q${numberOf(quarter[2] ?? '')}` : text;
}
