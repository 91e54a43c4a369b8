import { metricsOf, metricName } from '../../metrics/metrics.ts';
import { metricKey, metricTitle } from '../../metrics/names.ts';
import { isRetired } from '../../lint/required.ts';
import { hasPlace } from '../../playbook/evidence/has-place.ts';
import { textOf } from '../../playbook/rows.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { defineRule } from '../../lint/define.ts';

/** A figure, also in full-width digits. */
const FIGURE = /\p{Nd}/u;

export default defineRule({
  id: 'win-not-measured',
  kinds: ['roadmap'],
  severity: 'warning',
  effort: 15,
  messages: {
    default: {
      en: 'Nothing measures {win}: name the metric, and its value before and after',
      zh: '“{win}”没有用数字衡量：请写明指标及其前后数值',
    },
    before: {
      en: '{win} does not say what {metric} was before: write the value it starts from',
      zh: '“{win}”没有写明“{metric}”此前的数值：请补充',
    },
    after: {
      en: '{win} does not say what {metric} comes to: write the value after it',
      zh: '“{win}”没有写明“{metric}”此后的数值：请补充',
    },
  },
  why: {
    en: 'A win that no figure shows can be doubted by whoever wants to',
    zh: '没有数字的胜利，谁都可以质疑',
  },
  fix: { en: 'Write the metric and its value before and after', zh: '写明指标及其前后数值' },
  source: { en: 'Kotter, step 6', zh: '科特第 6 步' },
  reports: 'absence',
  check(context) {
    const { playbook, data, rows, derived, report } = context;
    if (isRetired(data)) return;
    const severity = (data.status ?? 'draft') === 'draft' ? 'info' : 'warning';
    const unread = new Set(playbook.problems.map((problem) => problem.pointer));
    for (const { row, pointer, name } of rows('wins')) {
      // A list of wins says what they are. Where no column takes a value, and where the win itself says a figure, nothing is known to be left out.
      const lacks = (field: 'metric' | 'before' | 'after'): boolean =>
        hasPlace(playbook, pointer, field) &&
        !unread.has(`${pointer}/${field}`) &&
        isLacking(playbook, `${pointer}/${field}`);
      const isSaid = FIGURE.test(`${row.name} ${row.metric ?? ''}`);
      const isWhole = row.before !== undefined && row.after !== undefined;
      const isList = playbook.origins.get(pointer)?.type !== 'row';
      if (isList || row.status === 'cancelled' || isSaid || isWhole) continue;
      const metric = textOf(row.metric);
      if (metric === undefined) {
        const place = (['metric', 'before', 'after'] as const).find(lacks);
        if (place) report(`${pointer}/${place}`, { win: name }, { severity });
        continue;
      }
      const title = metricName(context, metric);
      const known = derived(metricsOf).get(metricKey(title));
      // What it was before may stand elsewhere.
      const isKnown = known?.readings.length || known?.uses.some(({ before }) => before !== null);
      const message = lacks('before') && !isKnown ? 'before' : lacks('after') ? 'after' : null;
      if (message)
        report(`${pointer}/${message}`, { win: name, metric: metricTitle(title) }, { message, severity });
    }
  },
});
