import { expect, test } from 'vitest';
import { seriesOf, type Observation } from '../../../src/core/score/series.ts';

/** Observations from `day value scale`, `-` where there is none; the last one is looked at. */
function series(...lines: string[]): string {
  const all = lines.map((line, index): Observation => {
    const [date = '-', value = '-', scale = ''] = line.split(' ');
    return {
      path: `${index}`,
      date: date === '-' ? null : `2026-${date}`,
      value: value === '-' ? null : Number(value),
      scale,
    };
  });
  const last = all.at(-1);
  if (!last) return '';
  const { steps, leftOut } = seriesOf(all, last);
  const left = leftOut.map(({ path, why }) => `${path} ${why}`).join(', ');
  return `${steps.map(({ value }) => value).join(' → ')}${left ? ` | ${left}` : ''}`;
}

test.each([
  ['in the order of days, whatever the order given', ['03-20 23', '01-12 11', '04-02 17'], '11 → 23 → 17'],
  ['what comes later is no part of it, and not left out', ['05-04 29', '01-12 11', '04-02 17'], '11 → 17'],
  ['one alone', ['04-02 17'], '17'],
  ['nought is a value', ['01-12 3', '04-02 0'], '3 → 0'],
  ['no day', ['- 11', '03-20 23', '04-02 17'], '23 → 17 | 0 undated'],
  ['no value', ['01-12 -', '03-20 23', '04-02 17'], '23 → 17 | 0 blank'],
  ['two of one day', ['03-20 23', '03-20 24', '01-12 11', '04-02 17'], '11 → 17 | 0 same-day, 1 same-day'],
  ['two of one day that say the same', ['03-20 23', '03-20 23', '04-02 17'], '17 | 0 same-day, 1 same-day'],
  ['another of the last day', ['01-12 11', '04-02 16', '04-02 17'], '11 | 1 same-day, 2 same-day'],
  [
    'a blank one of the same day contradicts nothing',
    ['01-12 11', '04-02 -', '04-02 17'],
    '11 → 17 | 1 blank',
  ],
  ['another scale', ['01-12 11 a', '03-20 23 b', '04-02 17 a'], '11 → 17 | 1 other-scale'],
  ['another scale of the same day', ['01-12 11 a', '04-02 23 b', '04-02 17 a'], '11 → 17 | 1 other-scale'],
  ['the last has no day', ['01-12 11', '- 17'], ' | 1 undated'],
])('%s', (_, given, expected) => {
  expect(series(...given)).toBe(expected);
});
