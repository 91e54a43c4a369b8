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
  },
  why: {
    en: 'A reader should know which part of a value the figures rest on',
    zh: '读者应当知道统计采用了该值的哪一部分',
  },
  fix: {
    en: 'Leave it, or give each frequency a row of its own',
    zh: '保留即可；也可以把每种频率各写一行',
  },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  check(context) {
    reportBound(context, 'partly-read');
  },
});
