import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isBlankTime } from '../../../src/core/when/blank.ts';
import { workWeek } from '../../../src/core/when/calendar.ts';
import { numericIn } from '../../../src/core/when/numeric.ts';
import { faultOf, parseDuration, parseWhen } from '../../../src/core/when/parse.ts';
import { spanOf } from '../../../src/core/when/resolve.ts';

const ROWS: Record<string, { start: string; end: string }> = {
  Pilot: { start: '2026-02-05', end: '2026-05-04' },
  试点: { start: '2026-02-05', end: '2026-05-04' },
  扩大期: { start: '2026-06-01', end: '2026-06-30' },
};

/** What a text means in a plan that starts on 5 January 2026 and goes live on 4 May, in words of the table. */
function meaning(text: string): string {
  const when = parseWhen(text);
  if (!when) return faultOf(text) ?? (isBlankTime(text) ? 'blank' : 'refused');
  if (when.type === 'duration') {
    const { least, amount, unit } = when;
    expect(parseDuration(text)).toEqual(when);
    return `${least === undefined ? '' : `${least}-`}${amount}${unit}`;
  }
  if (numericIn(when).length > 0) {
    return (['dmy', 'mdy'] as const).map((order) => daysOf(text, order)).join(' or ');
  }
  return daysOf(text, null);
}

function daysOf(text: string, order: 'dmy' | 'mdy' | null): string {
  const when = parseWhen(text);
  const start = '2026-01-05';
  const days =
    when &&
    spanOf(when, {
      start,
      near: start,
      calendar: workWeek,
      order,
      goLive: '2026-05-04',
      lookup: (name) => ROWS[name] ?? null,
    });
  if (!days) return 'undated';
  return days.from === days.to ? days.from : `${days.from}..${days.to}`;
}

const table = readFileSync(join(import.meta.dirname, 'texts.tsv'), 'utf8');
const rows = table
  .split('\n')
  .flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t')]));

test('each text stands in the table once', () => {
  expect(rows.length).toBeGreaterThan(250);
  expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length);
});

test.each(rows)('%s → %s', (text = '', expected = '') => expect(meaning(text)).toBe(expected));
