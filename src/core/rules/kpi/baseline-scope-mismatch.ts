import { measuresOf, type Measure } from '../../kinds/kpi/measures.ts';
import { isRetired } from '../../lint/required.ts';
import { metricKey } from '../../metrics/names.ts';
import { quantityText } from '../../metrics/values.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

/** What is counted of the new way itself begins at nothing wherever it is counted. */
const beginsAtNothing = ({ row, baseline }: Measure): boolean =>
  row.class === 'activity' || row.class === 'adoption' || baseline?.value === 0;

export default defineRule({
  id: 'baseline-scope-mismatch',
  kinds: ['kpi'],
  severity: 'warning',
  effort: 30,
  messages: {
    default: {
      en: '{metric} has one baseline, {baseline}, for two scopes, {first} and {second}: take the baseline of each scope from its own data',
      zh: '“{metric}”在“{first}”和“{second}”两个范围用了同一个基线 {baseline}：请按各自范围的数据取基线',
    },
  },
  why: {
    en: 'Compared with the baseline of others, a pilot shows the difference between the sites and not what the change did',
    zh: '拿别处的基线作比较，看到的是网点之间的差别，而不是变革的效果',
  },
  fix: {
    en: 'Take the baseline of each scope from the data of its own sites',
    zh: '每个范围的基线取自本范围的数据',
  },
  source: { en: 'practice of measurement', zh: '度量实践' },
  check({ data, derived, playbook, report }) {
    if (isRetired(data)) return;
    const firsts = new Map<string, { pointer: string; scope: string }>();
    for (const measure of derived(measuresOf)) {
      const { row, pointer, name, baseline } = measure;
      const scope = textOf(row.scope);
      if (!baseline || scope === undefined || beginsAtNothing(measure)) continue;
      const text = quantityText(baseline);
      const key = [metricKey(name), text, textOf(row['baseline-date']) ?? ''].join('\n');
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { pointer, scope });
      else if (first.scope !== scope) {
        const related = [{ playbook, pointer: first.pointer }];
        const values = { metric: name, baseline: text, first: first.scope, second: scope };
        report(`${pointer}/baseline`, values, { related });
      }
    }
  },
});
