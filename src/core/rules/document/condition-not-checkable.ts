import { defineRule } from '../../lint/define.ts';
import { reportBound } from '../../lint/bound.ts';

export default defineRule({
  id: 'condition-not-checkable',
  kinds: ['*'],
  severity: 'info',
  messages: {
    default: {
      en: '`{condition}` is read as prose and cannot be checked; write metric, comparison and value, such as ftfr >= 90%',
      zh: '“{condition}”被当作普通文字，无法检查；请写成指标、比较符和数值，例如 首次修复率 >= 90%',
    },
  },
  why: {
    en: 'A criterion that no tool can read is judged by mood on the day',
    zh: '机器读不懂的通过标准，到时只能凭感觉判断',
  },
  fix: { en: 'Write it as metric, comparison and value', zh: '写成指标、比较符和数值' },
  source: { en: 'the format (docs/format.md)', zh: '格式说明（docs/format.md）' },
  check(context) {
    reportBound(context, 'condition-not-checkable');
  },
});
