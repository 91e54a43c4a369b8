import { describe, expect, test } from 'vitest';
import { countryCalendar } from '../../src/calendars/countries.ts';
import { loadCalendars } from '../../src/calendars/load.ts';
import { builtIn } from '../../src/core/generated/registry.ts';
import { analyse, calendarCodes } from '../../src/core/index.ts';
import { addWorkingDays, calendarEntry, calendarOf, workWeek } from '../../src/core/when/calendar.ts';
import { addDays } from '../../src/core/when/dates.ts';
import { parseWhen } from '../../src/core/when/parse.ts';
import { spanOf } from '../../src/core/when/resolve.ts';
import type { Calendar } from '../../src/core/when/types.ts';

function known(code: string): Calendar {
  const calendar = countryCalendar(code);
  if (!calendar) throw new Error(`${code} is unknown`);
  return calendar;
}

/** The days of a stretch that are not worked, as `MM-DD`. */
function off(calendar: Calendar, from: string, to: string): string {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!calendar.isWorkingDay(day)) days.push(day.slice(5));
  }
  return days.join(' ');
}

// 国务院办公厅关于2026年部分节假日安排的通知; weeks from a Monday to a Sunday.
describe('China as ordered for 2026', () => {
  const cn = known('CN');
  test.each([
    ['New Year, Sunday 4 January worked', '2025-12-29', '2026-01-11', '01-01 01-02 01-03 01-10 01-11'],
    [
      'Spring Festival, Saturdays 14 and 28 February worked',
      '2026-02-09',
      '2026-03-01',
      '02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 03-01',
    ],
    ['Tomb-sweeping', '2026-03-30', '2026-04-12', '04-04 04-05 04-06 04-11 04-12'],
    ['Labour Day, Saturday 9 May worked', '2026-04-27', '2026-05-10', '05-01 05-02 05-03 05-04 05-05 05-10'],
    ['Dragon Boat', '2026-06-15', '2026-06-21', '06-19 06-20 06-21'],
    [
      'Mid-Autumn and National Day, Sunday 20 September and Saturday 10 October worked',
      '2026-09-14',
      '2026-10-11',
      '09-19 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-11',
    ],
  ])('%s', (_, from, to, expected) => expect(off(cn, from, to)).toBe(expected));

  test('years before: in 2004 the Saturday after the festival was worked', () => {
    expect(cn.isWorkingDay('2004-01-17')).toBe(true);
    expect(cn.isWorkingDay('2004-01-22')).toBe(false);
  });
});

// The year begins with the moon on Sunday 12 February 2040; 1 and 2 May are a Tuesday and a Wednesday.
describe('China by law, for a year that is not ordered yet', () => {
  const cn = known('CN');
  test.each([
    ['eve and three days', '2040-02-06', '2040-02-19', '02-11 02-12 02-13 02-14 02-18 02-19'],
    [
      'two days of May, the half day of youth is worked',
      '2040-04-30',
      '2040-05-06',
      '05-01 05-02 05-05 05-06',
    ],
    ['Children’s Day is for children', '2040-05-28', '2040-06-03', '06-02 06-03'],
    ['three days of October', '2040-10-01', '2040-10-07', '10-01 10-02 10-03 10-06 10-07'],
  ])('%s', (_, from, to, expected) => expect(off(cn, from, to)).toBe(expected));
});

describe('other countries', () => {
  test.each([
    ['DE', '2026-04-27', '2026-05-10', '05-01 05-02 05-03 05-09 05-10'],
    ['DE', '2026-03-30', '2026-04-06', '04-03 04-04 04-05 04-06'],
    ['DE', '2026-01-05', '2026-01-11', '01-10 01-11'],
    ['DE-BY', '2026-01-05', '2026-01-11', '01-06 01-10 01-11'],
    ['US', '2026-11-23', '2026-11-29', '11-26 11-28 11-29'],
    ['US-CA', '2026-11-23', '2026-11-29', '11-26 11-27 11-28 11-29'],
    // Assumption Day is off where most are Catholic.
    ['DE-BY', '2028-08-14', '2028-08-20', '08-19 08-20'],
    ['DE-BY-KATH', '2028-08-14', '2028-08-20', '08-15 08-19 08-20'],
    // 4 July is a Saturday, so the Friday before is off.
    ['US', '2026-06-29', '2026-07-05', '07-03 07-04 07-05'],
    // The feast is of several days, the last afternoon of Ramadan is not off.
    ['TR', '2026-03-16', '2026-03-22', '03-20 03-21 03-22'],
    // 24 December is half a day in Iceland.
    ['IS', '2026-12-21', '2026-12-27', '12-25 12-26 12-27'],
  ])('%s from %s', (code, from, to, expected) => expect(off(known(code), from, to)).toBe(expected));

  test.each(['XX', 'US-ZZ', 'CN-XX', 'DE-BY-ZZ', 'QQ-Q'])('%s is no country', (code) =>
    expect(countryCalendar(code)).toBeNull(),
  );

  test('far from our time every week is worked from Monday to Friday', () => {
    expect(known('DE').isWorkingDay('9999-12-24')).toBe(true);
    expect(known('DE').isWorkingDay('0001-01-01')).toBe(true);
  });
});

describe('what `calendar` says', () => {
  const countries = new Map([
    ['CN', known('CN')],
    ['DE', known('DE')],
  ]);
  test.each([
    ['CN', { type: 'code', code: 'CN' }],
    [' us-ca ', { type: 'code', code: 'US-CA' }],
    ['ＣＮ', { type: 'code', code: 'CN' }],
    ['2026-05-04', { type: 'off', day: '2026-05-04' }],
    ['+2026-05-09', { type: 'worked', day: '2026-05-09' }],
    ['2026-02-30', null],
    ['++2026-05-09', null],
    ['China', null],
    ['', null],
  ])('%j', (text, entry) => expect(calendarEntry(text)).toEqual(entry));

  test('nothing, an unknown country or no holidays at hand: Monday to Friday', () => {
    for (const calendar of [calendarOf(undefined), calendarOf('ZZ', countries), calendarOf('CN')])
      expect(off(calendar, '2026-02-16', '2026-02-22')).toBe('02-21 02-22');
  });

  test('a day that is written wins over the country', () => {
    const calendar = calendarOf(['CN', '2026-05-06', '+2026-05-05'], countries);
    expect(off(calendar, '2026-05-04', '2026-05-10')).toBe('05-04 05-06 05-10');
  });

  test('of two countries a day is worked where both work', () => {
    const calendar = calendarOf(['CN', 'DE', 'ZZ'], countries);
    // Easter is off in Germany alone; the Saturday shifted for Labour Day is worked in China alone.
    expect(off(calendar, '2026-04-06', '2026-04-12')).toBe('04-06 04-11 04-12');
    expect(off(calendar, '2026-05-04', '2026-05-10')).toBe('05-04 05-05 05-09 05-10');
  });

  test.each([
    // Friday, then the Saturday that is worked, then nine days off.
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-24', -1, '2026-02-14'],
    ['2026-04-30', 1, '2026-05-06'],
    ['2026-05-08', 1, '2026-05-09'],
    ['2026-05-09', 1, '2026-05-11'],
    // 8, 9 and the Saturday 10 October, then Monday.
    ['2026-09-30', 4, '2026-10-12'],
  ])('%s and %i working days in China', (date, amount, expected) =>
    expect(addWorkingDays(date, amount, known('CN'))).toBe(expected),
  );

  test('a length in working days ends on the last day worked', () => {
    const days = (text: string, calendar: Calendar) => {
      const when = parseWhen(text);
      return when && spanOf(when, { start: null, calendar });
    };
    expect(days('2026-02-13 / 3wd', known('CN'))?.to).toBe('2026-02-24');
    expect(days('2026-02-13 / 2wd', known('CN'))?.to).toBe('2026-02-14');
    expect(days('2026-02-13 / 1wd', workWeek)?.to).toBe('2026-02-13');
    expect(days('2026-05-01 / 1 working day', known('DE'))?.to).toBe('2026-05-04');
  });
});

const countries = () => import('../../src/calendars/countries.ts');

const roadmap = (head: string) =>
  `---\nplaybook: roadmap\ntitle: T\nstart: 2026-02-09\n${head}---\n\n## Activities\n\n` +
  '| Activity | Owner | When | After |\n| --- | --- | --- | --- |\n' +
  '| Prepare | ops | 2026-02-09 / 5wd | |\n| Train | ops | 5wd | Prepare |\n| Hold | ops | 1wd | Train + 2wd |\n';

async function plan(head: string, charter?: string) {
  const documents = [
    ...(charter ? [{ path: 'change.md', text: `---\nplaybook: change\ntitle: C\n${charter}---\n` }] : []),
    { path: 'roadmap.md', text: roadmap(head) },
  ];
  const workspace = analyse(documents, {
    today: '2026-02-01',
    lang: 'en',
    calendars: await loadCalendars(documents, builtIn.kinds, countries),
  });
  const file = workspace.files.find(({ path }) => path === 'roadmap.md');
  if (!file) throw new Error('no roadmap');
  return {
    days: workspace.contextOf(file.playbook).schedule.items.map(({ start, end }) => `${start} ${end}`),
    findings: file.findings.filter(({ rule }) => rule === 'invalid-value'),
  };
}

describe('a roadmap over the Chinese New Year', () => {
  // Train has Saturday 14 February and 24 to 27 February, Hold waits for 28 February and 2 March.
  const china = ['2026-02-09 2026-02-13', '2026-02-14 2026-02-27', '2026-03-03 2026-03-03'];

  test('its own calendar', async () => expect((await plan('calendar: CN\n')).days).toEqual(china));
  test('the calendar of its charter', async () =>
    expect((await plan('', 'calendar: CN\n')).days).toEqual(china));
  test('its own calendar comes before the charter’s', async () =>
    expect((await plan('calendar: DE\n', 'calendar: CN\n')).days[1]).toBe('2026-02-16 2026-02-20'));
  test('without one the festival is worked', async () =>
    expect((await plan('')).days).toEqual([
      '2026-02-09 2026-02-13',
      '2026-02-16 2026-02-20',
      '2026-02-25 2026-02-25',
    ]));
});

describe('which countries are named', () => {
  const codes = (...heads: string[]) => [
    ...calendarCodes(heads.map((head, index) => ({ path: `${index}.md`, text: roadmap(head) }))),
  ];
  test('in any form of the key, of all documents together', () => {
    expect(codes('calendar: CN\n', 'calendar:\n  - de\n  - 2026-05-04\n', 'Calendar: "US-CA"\n', '')).toEqual(
      ['CN', 'DE', 'US-CA'],
    );
  });
  test('words in the text are none', () => {
    expect(calendarCodes([{ path: 'a.md', text: `${roadmap('')}\ncalendar: CN\n` }]).size).toBe(0);
    expect(calendarCodes([{ path: 'a.md', text: 'calendar: CN' }]).size).toBe(0);
  });
  test('nothing is loaded where none is named', async () =>
    expect((await loadCalendars([{ path: 'a.md', text: roadmap('') }], builtIn.kinds, countries)).size).toBe(
      0,
    ));
});

describe('a calendar that is none', () => {
  test('is reported at its entry', async () => {
    const { findings } = await plan('calendar: [CN, ZZ, 2026-02-30, +2026-03-01]\n');
    expect(findings.map(({ pointer, range }) => [pointer, range.end - range.start])).toEqual([
      ['/calendar/1', 2],
      ['/calendar/2', 10],
    ]);
    expect(findings[0]?.message).toContain('`ZZ`');
    expect(findings[0]?.message).toContain('US-CA');
  });
  test('a host without holidays judges the form alone', () => {
    const documents = [{ path: 'a.md', text: roadmap('calendar: [ZZ, China]\n') }];
    const [file] = analyse(documents, { today: '2026-02-01', lang: 'zh' }).files;
    const found = file?.findings.filter(({ rule }) => rule === 'invalid-value');
    expect(found?.map(({ message }) => message)).toEqual([expect.stringContaining('“China”不是已知的日历')]);
  });
});
