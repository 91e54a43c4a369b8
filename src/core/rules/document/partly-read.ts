import { defineRule } from '../../lint/define.ts';
import { reportBound } from '../../lint/bound.ts';

export default defineRule({
  id: 'partly-read',
  kinds: ['*'],
  severity: 'info',
  messages: {
    default: {
      en: '`{found}` in `{field}` is counted as {taken}, the more frequent of what it says',
      zh: '“{field}”中的“{found}”按其中较频繁的“{taken}”计算',
    },
    'no-time': {
      en: '`{found}` in `{field}` says no day that can be counted, so nothing is dated by it; write one such as 2026-04-01, W5 or 2 weeks before go-live',
      zh: '“{field}”中的“{found}”没有说明可以推算的日期，因此不据此排期；可写 2026-04-01、第5周 或 上线前2周',
    },
    change: {
      en: '`{found}` was taken for a name, and its values were not read; write them as `Pick errors: 2.4 % → 1.0 % by 2026-06-30`, or as columns of a table',
      zh: '“{found}”整句被当作名称，其中的数值没有读取；请写成“单据处理时长：8.5分钟 → 7分钟，2026年6月30日前”，或写成表格的列',
    },
  },
  why: {
    en: 'A reader should know which part of a value the figures rest on',
    zh: '读者应当知道统计采用了该值的哪一部分',
  },
  fix: {
    en: 'Leave it, or write each value by itself: a frequency a row, a day or a figure in the form that the message names',
    zh: '保留即可；也可以把各个值分开写：每种频率一行，日期和数值按消息给出的写法书写',
  },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  check(context) {
    reportBound(context, 'partly-read');
  },
});
