import { rowsOf, textOf } from '../../playbook/rows.ts';
import { addMonths } from '../../when/dates.ts';
import { defineRule } from '../../lint/define.ts';
import { isRetired } from '../../lint/required.ts';
import { bilingual } from '../../playbook/naming/labels.ts';

export default defineRule({
  id: 'sop-review-cycle-long',
  kinds: ['sop'],
  severity: 'info',
  options: {
    high: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: { en: 'Most months to the review at high risk', zh: '高风险时距复审的最长月数' },
    },
    medium: {
      type: 'integer',
      default: 24,
      minimum: 1,
      description: { en: 'Most months to the review at medium risk', zh: '中风险时距复审的最长月数' },
    },
    low: {
      type: 'integer',
      default: 36,
      minimum: 1,
      description: { en: 'Most months to the review at low risk', zh: '低风险时距复审的最长月数' },
    },
  },
  messages: {
    default: {
      en: 'The review is due {due}, more than {months|month|months} after {since}, the most at {risk} risk: review it by {latest}',
      zh: '复审期限 {due} 距 {since} 超过 {months} 个月，而风险为“{risk}”时最长 {months} 个月：请最迟在 {latest} 复审',
    },
  },
  why: {
    en: 'The more harm a mistake does, the sooner an old rule is a risk',
    zh: '出错危害越大，过时的规定越危险',
  },
  fix: { en: 'Set an earlier review', zh: '提前复审日期' },
  source: { en: 'practice of controlled documents', zh: '受控文件管理实践' },
  check({ data, playbook, date, options, report }) {
    const due = date(textOf(data['review-by']), 'start');
    const { risk } = data;
    if (isRetired(data) || due === null || risk === undefined) return;
    // From the latest day on which somebody looked at it.
    const days = [
      data.effective,
      data['approved-on'],
      ...rowsOf(playbook, 'history').map(({ when }) => when),
    ].map((when) => date(textOf(when), 'end') ?? '');
    const since = days.sort().at(-1) ?? '';
    const months = options[risk];
    if (since === '' || due <= addMonths(since, months)) return;
    const level = bilingual(playbook.schema.node.properties?.risk?.['x-values']?.[risk], risk);
    const name = { en: level.en.toLowerCase(), zh: level.zh };
    report('/review-by', { due, months, since, risk: name, latest: addMonths(since, months) });
  },
});
