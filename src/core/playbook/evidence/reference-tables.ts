import type { Table } from '../../syntax/types.ts';

const DAY =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?\b|周[一二三四五六日天末]|星期[一二三四五六日天]|weekdays?\b|weekends?\b|工作日|节假日)/iu;
const CLOCK =
  /^\d{1,2}(?:[:.：]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[-–—~至] ?\d{1,2}(?:[:.：]\d{2})?(?: ?[ap]\.?m\.?)?)?$/iu;
const CLOSED = /^(?:closed|-|–|—|休息|休|不营业|)$/iu;

/** Opening hours: days of the week with times of the clock beside them, which are no dates of a plan. */
export function isHours({ rows }: Table): boolean {
  return (
    rows.length > 0 &&
    rows.every(({ cells: [day, ...times] }) => {
      const texts = times.map(({ text }) => text.trim());
      return (
        DAY.test(day?.text.trim() ?? '') &&
        texts.some((text) => CLOCK.test(text) || CLOSED.test(text)) &&
        texts.every((text) => CLOCK.test(text) || CLOSED.test(text))
      );
    }) &&
    rows.some(({ cells }) => cells.slice(1).some(({ text }) => CLOCK.test(text.trim())))
  );
}
