import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/index.ts';
import { occurrencesBetween, rhythmOf } from '../../../src/core/schedule/rhythm.ts';
import type { ContactCalendarView } from '../../../src/core/views/shapes/contact-calendar.ts';
import { workWeek } from '../../../src/core/when/calendar.ts';
import { renderView } from '../../../src/render/page.tsx';

function calendarOf(rows: readonly string[], events = ''): ContactCalendarView {
  const head = '| Audience | Frequency | From | Until |\n| --- | --- | --- | --- |\n';
  const text = `---\nplaybook: comms\ntitle: Plan\n---\n\n## Audiences\n\n${head}${rows.join('\n')}\n\n${events}`;
  const workspace = analyse([{ path: 'comms.md', text }], { today: '2026-04-14', lang: 'en' });
  const [file] = workspace.files;
  const view = file && workspace.viewsOf(file.playbook).find(({ type }) => type === 'contact-calendar');
  if (view?.type !== 'contact-calendar') throw new Error('no calendar');
  return view;
}

const counted = (view: ContactCalendarView): number[] =>
  view.rows.map(({ cells }) => cells.reduce((sum, { events, more = 0 }) => sum + events.length + more, 0));

test.each([
  ['daily', '2026-01-03', '2026-01-14', ['2026-01-05', '2026-01-06', '2026-01-07']],
  ['weekly', '2026-01-03', '2026-01-24', ['2026-01-03', '2026-01-10', '2026-01-17', '2026-01-24']],
  ['monthly', '2026-01-31', '2026-04-29', ['2026-01-31', '2026-02-28', '2026-03-31']],
  ['quarterly', '2026-01-31', '2026-04-30', ['2026-01-31', '2026-04-30']],
  ['once', '2026-01-31', '2026-01-01', ['2026-01-31']],
  ['weekly', '2026-01-31', '2026-01-01', []],
])('%s from %s to %s', (freq, from, to, days) => {
  const rhythm = rhythmOf(freq, from, to, workWeek);
  const all = occurrencesBetween(rhythm, '1900-01-01', '2200-12-31');
  expect(all).toHaveLength(rhythm.count);
  expect(all.slice(0, days.length)).toEqual(days);
  for (const [index, day] of all.entries()) expect(rhythm.countUpTo(day)).toBe(index + 1);
});

test('daily contacts over sixty years are all counted, by columns that fit, and listed as far as they fit', () => {
  const rows = Array.from({ length: 40 }, (_, n) => `| A${n} | daily | 2026-01-01 | 2085-12-31 |`);
  const view = calendarOf(rows);
  expect(view.unit).toBe('year');
  expect(view.weeks).toHaveLength(60);
  expect(new Set(counted(view))).toEqual(new Set([view.rows[0]?.touches]));
  expect(view.rows[0]?.touches).toBeGreaterThan(15_000);
  const listed = view.rows.flatMap(({ cells }) => cells.flatMap(({ events }) => events));
  expect(listed.length).toBeLessThan(21_000);
  const html = renderView(view, 'en');
  expect(html).toContain('By years, since the plan has too many quarters');
  expect(html).toMatch(/… [\d,]+ more contacts are counted above and not listed/);
  expect(renderView(view, 'zh')).toMatch(/另有 [\d,]+ 次沟通已计入上表/);
});

test('audiences that are too many for a picture are said to be left out', () => {
  const rows = Array.from({ length: 1000 }, (_, n) => `| A${n} | weekly | 2026-01-01 | 2085-12-31 |`);
  const view = calendarOf(rows);
  expect(view.rows.length + (view.hidden ?? 0)).toBe(1000);
  expect(renderView(view, 'en')).toContain(`… ${view.hidden} more audiences are not shown`);
});

test.each([
  ['2027-12-24', undefined, 104],
  ['2028-02-01', 'month', 25],
  ['2036-01-01', 'quarter', 40],
])('a plan until %s', (until, unit, columns) => {
  const view = calendarOf([`| A | weekly | 2026-01-01 | ${until} |`]);
  expect([view.unit, view.weeks.length]).toEqual([unit, columns]);
  expect(counted(view)).toEqual([view.rows[0]?.touches]);
});

test('an event reaches whom it names, by id or name, once, and all where it names nobody', () => {
  const events =
    '## Events\n\n| Event | When | Audience |\n| --- | --- | --- |\n' +
    '| All | 2026-05-04 | |\n| One | 2026-05-05 | Sales |\n| Both | 2026-05-06 | sales, Sales, Service |\n';
  const view = calendarOf(['| Sales | | | |', '| Service | | | |', '| Board | | | |'], events);
  const names = view.rows.map(({ cells }) => cells.flatMap((cell) => cell.events.map(({ name }) => name)));
  expect(names).toEqual([['All', 'One', 'Both'], ['All', 'Both'], ['All']]);
});
