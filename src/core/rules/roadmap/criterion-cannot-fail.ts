import { metricName } from '../../metrics/metrics.ts';
import { metricKey, metricTitle } from '../../metrics/names.ts';
import { contradict, passing, verdict } from '../../metrics/passing.ts';
import { scaleOf } from '../../metrics/scales.ts';
import { termText, termWords } from '../../metrics/values.ts';
import { unitKey } from '../../metrics/conflicts.ts';
import { parseCondition, type ConditionTerm } from '../../playbook/values/condition.ts';
import { textOf } from '../../playbook/rows.ts';
import { defineRule } from '../../lint/define.ts';

export default defineRule({
  id: 'criterion-cannot-fail',
  kinds: ['roadmap'],
  severity: 'warning',
  messages: {
    default: {
      en: '{name} asks for {criterion}, and every value of it is {limit}: ask for one that can be missed',
      zh: '“{name}”要求 {criterion}，而该指标的任何取值都{limit}：请写一个有可能达不到的数值',
    },
    never: {
      en: '{name} asks for {criterion}, but every value of it is {limit}: correct the value',
      zh: '“{name}”要求 {criterion}，而该指标的任何取值都{limit}，不可能满足：请更正数值',
    },
    contradiction: {
      en: '{name} asks for {criterion} and for {other}, which nothing can meet together: correct one of them',
      zh: '“{name}”既要求 {criterion}，又要求 {other}，不可能同时满足：请更正其一',
    },
  },
  why: {
    en: 'A criterion that cannot fail, or cannot be met, decides nothing',
    zh: '不可能不满足或不可能满足的通过标准，起不到作用',
  },
  fix: { en: 'Write a value that can be met and missed', zh: '写一个既可能达到也可能达不到的数值' },
  source: { en: 'stage-gate practice', zh: '阶段门实践' },
  check(context) {
    const { rows, lang, report } = context;
    const places = [
      ...rows('gates').map(({ row, pointer, name }) => ({
        name,
        pointer: `${pointer}/criteria`,
        text: textOf(row.criteria),
      })),
      ...rows('milestones').map(({ row, pointer, name }) => ({
        name,
        pointer: `${pointer}/evidence`,
        text: textOf(row.evidence),
      })),
    ];
    const said = (term: ConditionTerm): string =>
      `${metricTitle(metricName(context, term.metric))} ${termText(term)}`.trim();
    for (const { name, pointer, text } of places) {
      const asked = new Map<string, { low?: ConditionTerm; high?: ConditionTerm }>();
      for (const term of parseCondition(text ?? '')?.terms ?? []) {
        const key = `${metricKey(metricName(context, term.metric))} ${unitKey(term.unit)}`;
        // Of a metric the narrowest limits so far are enough to be compared with.
        const limits = (term.metric !== '' && asked.get(key)) || {};
        const isAgainst = (one?: ConditionTerm): boolean => !!one && contradict(passing(one), passing(term));
        const other = [limits.low, limits.high].find(isAgainst);
        const isHigher = !limits.low || passing(term).min > passing(limits.low).min;
        const isLower = !limits.high || passing(term).max < passing(limits.high).max;
        asked.set(key, {
          ...limits,
          ...(!term.op.startsWith('<') && isHigher ? { low: term } : {}),
          ...(!term.op.startsWith('>') && isLower ? { high: term } : {}),
        });
        if (other) {
          const both = { name, criterion: said(term), other: said(other) };
          report(pointer, both, { message: 'contradiction', severity: 'error' });
          continue;
        }
        const scale = scaleOf(context, term);
        const found = scale && verdict(term, scale);
        if (!found) continue;
        const isLow =
          found === 'always'
            ? !term.op.startsWith('<')
            : term.op.startsWith('<') || passing(term).max < scale.min;
        const end = { ...term, op: isLow ? '>=' : '<=', value: isLow ? scale.min : scale.max } as const;
        report(
          pointer,
          { name, criterion: said(term), limit: termWords(end, lang) },
          found === 'never' ? { message: found } : {},
        );
      }
    }
  },
});
