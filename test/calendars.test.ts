import { describe, expect, test } from 'vitest';
import { holidayCalendars } from '../src/calendars/holidays.ts';
import { analyse, calendarCodesOf } from '../src/core/check.ts';
import { addWorkingDays, calendarOf } from '../src/core/when/calendar.ts';

const calendars = holidayCalendars(['CN', 'DE', 'US-CA', 'XX', 'US-XX']);

describe('working days of countries', () => {
  test.each([
    // The State Council's calendar of 2026: Spring Festival 15 to 23 February, worked on 14 and 28.
    ['CN', '2026-02-13', true],
    ['CN', '2026-02-14', true],
    ['CN', '2026-02-16', false],
    ['CN', '2026-02-23', false],
    ['CN', '2026-02-24', true],
    ['CN', '2026-02-28', true],
    ['CN', '2026-05-01', false],
    ['CN', '2026-05-09', true],
    ['CN', '2026-10-05', false],
    ['CN', '2026-03-08', false],
    ['CN', '2030-10-02', false],
    ['CN', '2030-10-08', true],
    ['DE', '2026-05-01', false],
    ['DE', '2026-10-31', false],
    ['DE', '2026-12-24', true],
    ['US-CA', '2026-07-03', false],
    ['US-CA', '2026-11-26', false],
  ])('%s %s worked: %s', (code, day, worked) => {
    expect(calendars.get(code)?.isWorkingDay(day)).toBe(worked);
  });

  test('codes that no country has are left out', () => {
    expect([...calendars.keys()]).toEqual(['CN', 'DE', 'US-CA']);
  });

  test('working days are counted over the Spring Festival and its shifted days', () => {
    // 13, 14 and 24 February are worked, 15 to 23 are not.
    expect(addWorkingDays('2026-02-13', 2, calendarOf('CN', calendars))).toBe('2026-02-24');
    expect(addWorkingDays('2026-02-13', 2, calendarOf('CN'))).toBe('2026-02-17');
    expect(addWorkingDays('2026-02-13', 1, calendarOf(['cn', '2026-02-14'], calendars))).toBe('2026-02-24');
  });
});

describe('documents that name a country', () => {
  const text = (calendar: string) =>
    `---\nplaybook: roadmap\ntitle: R\nstart: 2026-02-09\ncalendar: ${calendar}\n---\n\n## Activities\n\n` +
    '| Activity | When | After |\n| --- | --- | --- |\n| Prepare | 2026-02-09..2026-02-13 | |\n| Try | 3wd | Prepare |\n';
  const check = (calendar: string) => {
    const documents = [{ path: 'a.md', text: text(calendar) }];
    const workspace = analyse(documents, {
      today: '2026-02-09',
      lang: 'en',
      calendars: holidayCalendars(calendarCodesOf(documents)),
    });
    const [file] = workspace.files;
    if (!file) throw new Error('not a playbook');
    return { file, schedule: workspace.contextOf(file.playbook).schedule };
  };

  test('its holidays move the dates that follow', () => {
    expect(check('CN').schedule.byPointer.get('/activities/1')?.end).toBe('2026-02-25');
    expect(check('DE').schedule.byPointer.get('/activities/1')?.end).toBe('2026-02-18');
  });

  test('a country nobody knows is a finding on its place', () => {
    const { file } = check('[XX, 2026-02-10]');
    const [finding] = file.findings.filter(({ rule }) => rule === 'invalid-value');
    expect(finding).toMatchObject({ pointer: '/calendar', message: expect.stringContaining('`XX`') });
    expect(check('CN').file.findings.filter(({ rule }) => rule === 'invalid-value')).toEqual([]);
  });

  test('only what is named is asked for', () => {
    const documents = ['CN', '[DE, +2026-05-09]', '2026-05-01'].map((calendar) => ({
      path: 'a.md',
      text: text(calendar),
    }));
    expect([...calendarCodesOf(documents)]).toEqual(['CN', 'DE']);
    expect(calendarCodesOf([{ path: 'a.md', text: 'calendar: CN\n' }]).size).toBe(0);
  });
});
