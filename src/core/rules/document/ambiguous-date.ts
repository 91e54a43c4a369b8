import { dateOrders } from '../../playbook/values/date-orders.ts';
import { defineRule } from '../../lint/define.ts';

/** Why other places are shown. */
const ALIKE = { en: 'a date of two readings, too', zh: '同样有两种读法的日期' };

export default defineRule({
  id: 'ambiguous-date',
  kinds: ['*'],
  severity: 'warning',
  effort: 1,
  core: true,
  messages: {
    default: {
      en: '"{found}" is {dmy} or {mdy}: write `dates: dmy` (day first) or `dates: mdy` (month first) in the front matter, or the day as YYYY-MM-DD',
      zh: '“{found}”可指 {dmy} 或 {mdy}：请在文件头写 `dates: dmy`（日在前）或 `dates: mdy`（月在前），或按 YYYY-MM-DD 写日期',
    },
  },
  why: {
    en: 'A day that two readers read differently is no date',
    zh: '两个人读出两个日子，就不是日期',
  },
  fix: {
    en: 'Say once for the document which of day and month stands first',
    zh: '为整份文档说明一次：日在前还是月在前',
  },
  source: { en: 'ISO 8601-1:2019', zh: 'ISO 8601-1:2019《日期和时间》' },
  supersedes: ['invalid-value'],
  creates: { key: 'dates', values: ['dmy', 'mdy'] },
  check({ playbook, report }) {
    const [first, ...others] = dateOrders(playbook).open;
    if (!first) return;
    const { text: found, readings, pointer, range } = first;
    const related = others
      .slice(0, 20)
      .map((other) => ({ playbook, pointer: other.pointer, range: other.range, why: ALIKE }));
    report(pointer, { found, dmy: readings.dmy.from, mdy: readings.mdy.from }, { range, related });
  },
});
