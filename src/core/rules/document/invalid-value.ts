import { textOf } from '../../playbook/rows.ts';
import { unreadTimes } from '../../schedule/unread-times.ts';
import { calendarEntry, calendarTexts } from '../../when/calendar.ts';
import { faultOf } from '../../when/parse.ts';
import { isTooLong, REACH } from '../../when/reach.ts';
import { defineRule } from '../../lint/define.ts';
import { reportBound } from '../../lint/bound.ts';
import { nearValue } from '../../lint/near-value.ts';

export default defineRule({
  id: 'invalid-value',
  kinds: ['*'],
  severity: 'error',
  effort: 1,
  core: true,
  messages: {
    integer: {
      en: '`{found}` is not a whole number for `{field}`; write one such as 12',
      zh: '“{field}”需要整数，而这里是“{found}”；例如写 12',
    },
    number: {
      en: '`{found}` is not a number for `{field}`; write one such as 12, 1,200 or 80%',
      zh: '“{field}”需要数字，而这里是“{found}”；例如写 12、1,200 或 80%',
    },
    range: {
      en: '`{found}` is out of range for `{field}`; write a number from {minimum} to {maximum}',
      zh: '“{field}”的值“{found}”超出范围；请写 {minimum} 到 {maximum} 之间的数',
    },
    minimum: {
      en: '`{found}` is too small for `{field}`; write {minimum} or more',
      zh: '“{field}”的值“{found}”太小；请写 {minimum} 或更大的数',
    },
    maximum: {
      en: '`{found}` is too large for `{field}`; write {maximum} or less',
      zh: '“{field}”的值“{found}”太大；请写 {maximum} 或更小的数',
    },
    pattern: {
      en: '`{found}` does not have the form that `{field}` asks for: {pattern}',
      zh: '“{found}”不符合“{field}”要求的格式：{pattern}',
    },
    quantity: {
      en: '`{found}` is not a quantity for `{field}`; write a number with its unit, such as 45 min or 800,000 CNY',
      zh: '“{field}”需要带单位的数量，而这里是“{found}”；例如写 45 min 或 ¥800,000',
    },
    'one-number': {
      en: '`{found}` is a range, and `{field}` needs one number to reckon with; write the one that is planned',
      zh: '“{field}”需要一个数来计算，而“{found}”是一个范围；请写计划采用的那个数',
    },
    frequency: {
      en: '`{found}` does not say how often for `{field}`; write for example weekly, twice a month, every Monday, as needed, or the dates',
      zh: '“{field}”中的“{found}”没有说明多久一次；例如写 每周、每月2次、每周一、按需，或写出日期',
    },
    duration: {
      en: '`{found}` is not a duration for `{field}`; write one such as 15min, 4h, 10d, 3w or 2mo',
      zh: '“{field}”需要时长，而这里是“{found}”；例如写 15分钟、4小时、10天、3周 或 2个月',
    },
    'bare-m': {
      en: '`{found}` is ambiguous for `{field}`; write min for minutes or mo for months',
      zh: '“{field}”中的“{found}”有歧义；分钟写 min 或“分钟”，月数写 mo 或“个月”',
    },
    date: {
      en: '`{found}` is not a day for `{field}`; write one such as 2026-04-01',
      zh: '“{field}”需要日期，而这里是“{found}”；例如写 2026-04-01',
    },
    when: {
      en: '`{found}` is not a time for `{field}`; write one such as 2026-04-01, M2-M4, W5 or after Pilot + 2w',
      zh: '“{field}”需要时间，而这里是“{found}”；例如写 2026-04-01、M2-M4、第5周 或 试点后2周',
    },
    dotted: {
      en: '`{found}` may be a day or a number for `{field}`; write a day with its year or the name of its month, such as 2026-11-18 or 18 Nov',
      zh: '“{field}”中的“{found}”可能是日期，也可能是数字；日期请写成 2026-11-18 或 11月18日',
    },
    years: {
      en: '`{found}` lies outside the years {first} to {last} for `{field}`; correct its year',
      zh: '“{field}”中的“{found}”不在 {first} 至 {last} 年之间；请更正年份',
    },
    length: {
      en: '`{found}` is longer than {most} years for `{field}`; correct its length',
      zh: '“{field}”中的“{found}”超过 {most} 年；请更正时长',
    },
    weekday: {
      en: '`{found}` names a day of the week that this day is not for `{field}`; correct one of the two',
      zh: '“{field}”中的“{found}”星期与日期不符；请更正其中之一',
    },
    fiscal: {
      en: '`{found}` is of a fiscal year, and when that begins is not known for `{field}`; write months, or a quarter of the calendar such as Q1 2026',
      zh: '“{field}”中的“{found}”属于财年，而财年何时开始未知；请写月份，或自然季度，例如 2026年第一季度',
    },
    effort: {
      en: '`{found}` says how much work it is, not how long it lasts, for `{field}`; write a length such as 5d or 2w',
      zh: '“{field}”中的“{found}”是工作量，不是时长；请写时长，例如 5天 或 2周',
    },
    reckoned: {
      en: 'The days of "{found}" come to lie outside the years {first} to {last}, or are more than {most} years; correct its length, what it waits for or the calendar',
      zh: '“{found}”推算出的日期不在 {first} 至 {last} 年之间，或超过 {most} 年；请更正它的时长、它所等待的工作或日历',
    },
    spaced: {
      en: '`{found}` stands behind a space, so that it is not read as `{field}`; write the two together: `{field}:{found}`',
      zh: '“{found}”前有空格，未作为“{field}”读取；请连写为“{field}:{found}”',
    },
    regular: {
      en: 'From {from} until {until} are more than {most} years; correct one of the two',
      zh: '从“{from}”到“{until}”超过 {most} 年；请更正其中之一',
    },
    boolean: {
      en: '`{found}` is neither yes nor no for `{field}`; write yes, no, ✓ or ✗',
      zh: '“{field}”需要是或否，而这里是“{found}”；请写 是、否、✓ 或 ✗',
    },
    enum: {
      en: '`{found}` is not a value of `{field}`; choose one of {allowed}',
      zh: '“{found}”不是“{field}”的可选值；请从 {allowed} 中选择',
    },
    calendar: {
      en: '`{found}` is no known calendar for `{field}`; write a country or a part of one such as CN, DE or US-CA, a day off such as 2026-05-01 or a day worked such as +2026-05-09',
      zh: '“{field}”中的“{found}”不是已知的日历；请写国家或地区代码，例如 CN、DE、US-CA，或休息日 2026-05-01、调休上班日 +2026-05-09',
    },
    nested: {
      en: '`{field}` holds a nested structure where a single value or a list of texts is expected; write it flat',
      zh: '“{field}”处是嵌套结构，这里只需要单个值或文本列表；请改成平铺写法',
    },
    rows: {
      en: '`{field}` is a list of rows; write a table under its heading or a YAML list of mappings',
      zh: '“{field}”是由多行组成的列表；请在对应标题下写表格，或写成 YAML 映射列表',
    },
    many: {
      en: '{field} has more than {most} rows, so that none of them is read: spread them over several documents',
      zh: '“{field}”超过 {most} 行，因此全部未读取：请分写到多个文档',
    },
  },
  why: {
    en: 'A value that cannot be read is missing for every score, date and check',
    zh: '读不出的值，在评分、日期和检查中都等于缺失',
  },
  fix: { en: 'Write a value of the accepted form', zh: '按可接受的格式填写' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  fixTitle: { en: 'Write without the space', zh: '去掉空格' },
  fixable: true,
  // A value that cannot be read is missing, too.
  supersedes: ['missing-required-field'],
  check(context) {
    reportBound(context, 'invalid-value', (problem) =>
      problem.message === 'enum' ? nearValue(context.playbook, problem) : undefined,
    );
    const { playbook, data, date, rows, calendars, schedule, report } = context;
    calendarTexts(data.calendar).forEach((found, index) => {
      const entry = calendarEntry(found);
      if (entry && (entry.type !== 'code' || calendars?.get(entry.code) !== null)) return;
      const message = faultOf(found.trim().replace(/^\+/, '')) === 'years' ? 'years' : 'calendar';
      report(`/calendar/${index}`, { field: 'calendar', found, ...REACH }, { message });
    });
    for (const { pointer, field, found, fault } of unreadTimes(playbook))
      report(pointer, { field, found, ...REACH }, { message: fault });
    for (const { row, pointer } of rows('audiences')) {
      const [from, until] = [textOf(row.from), textOf(row.until)];
      const [first, last] = [date(from, 'start'), date(until, 'end')];
      if (from && until && first && last && isTooLong(first, last))
        report(`${pointer}/until`, { from, until, ...REACH }, { message: 'regular' });
    }
    for (const pointer of schedule.beyond ?? [])
      report(
        pointer,
        { found: schedule.byPointer.get(pointer)?.name ?? '', ...REACH },
        { message: 'reckoned' },
      );
  },
});
