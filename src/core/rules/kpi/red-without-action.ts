import { defineRule } from '../../lint/define.ts';
import { measuresOf, rowsByMetric } from '../../kinds/kpi/measures.ts';
import { isLacking } from '../../playbook/evidence/unknown-columns.ts';
import { isRed, STATUS_NAMES } from '../../kinds/kpi/status-names.ts';
import { columnName } from '../../playbook/naming/names.ts';

/** What a review says of a metric in the red. */
const PARTS = ['cause', 'action', 'owner', 'due'];

export default defineRule({
  id: 'red-without-action',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 15,
  core: true,

  messages: {
    default: {
      en: '{metric} is {status}, and no review says why and what is done: add one with cause, action, owner and date',
      zh: '“{metric}”{status}，却没有回顾说明原因和措施：请补一行，写明原因、措施、责任人和期限',
    },
    partial: {
      en: '{metric} is {status}, and its review lacks {missing}: complete it',
      zh: '“{metric}”{status}，但其回顾缺少{missing}：请补全',
    },
  },
  why: { en: 'A red figure that nobody works on stays red', zh: '偏离而无人处理，就会一直偏离' },
  fix: { en: 'Add cause, action, owner and date', zh: '补充原因、措施、责任人和期限' },
  source: { en: 'Change management toolkit, tool 6', zh: '《变革管理工具包》工具 6' },
  check(context) {
    const { playbook, derived, report } = context;
    const reviews = rowsByMetric(context, 'reviews');
    for (const { pointer, name, state } of derived(measuresOf)) {
      if (!state || !isRed(state.status)) continue;
      const params = { metric: name, status: STATUS_NAMES[state.status] };
      const lacks = (reviews.get(pointer) ?? []).map((review) => ({
        review,
        missing: PARTS.filter((part) => isLacking(playbook, `${review.pointer}/${part}`)),
      }));
      if (lacks.some(({ missing }) => missing.length === 0)) continue;
      const last = lacks.at(-1);
      if (!last) report(pointer, params);
      else {
        const missing = last.missing.map((part) => columnName(playbook.schema, 'reviews', part));
        report(last.review.pointer, { ...params, missing }, { message: 'partial' });
      }
    }
  },
});
