import type { DocumentContext } from '../../context.ts';
import { metricName, readingOf } from '../../metrics/metrics.ts';
import { metricKey, metricTitle, READINESS } from '../../metrics/names.ts';
import { holds, quantityText, termText } from '../../metrics/values.ts';
import { parseCondition, type ConditionTerm } from '../../playbook/values/condition.ts';
import type { Lang } from '../../playbook/types.ts';
import type { Criterion } from '../../views/shapes/timeline.ts';
import type { IsoDate } from '../../when/types.ts';
import { assessmentFor } from './assessments.ts';

/** True where a term speaks of the total of the readiness assessment. */
export function isReadiness({ metric }: Pick<ConditionTerm, 'metric'>): boolean {
  return metricKey(metric) === READINESS;
}

/** The total of the assessment that counts on a day, with its own day; null where there is none. */
export function readinessOn(context: DocumentContext, day: IsoDate) {
  const assessment = assessmentFor(context, day);
  const value = assessment && context.scoreOf(assessment.playbook)?.total;
  return assessment && typeof value === 'number' ? { ...assessment, value } : null;
}

/**
 * What a gate asks for, one by one, each with what the programme knows of it today; as written where it is no
 * comparison.
 *
 * @param say how a term is said, behind its metric
 */
export function criteriaOf(
  context: DocumentContext<any>,
  criteria: string,
  say: (term: ConditionTerm, lang: Lang) => string = termText,
): Criterion[] {
  const { lang } = context;
  const terms = parseCondition(criteria)?.terms ?? [];
  if (terms.length === 0) return [{ text: criteria, reading: null }];
  return terms.map((term) => {
    const known = readingOf(context, term.metric);
    return {
      text: [metricTitle(metricName(context, term.metric)), say(term, lang)]
        .filter((part) => part !== '')
        .join(' '),
      reading: known && { value: quantityText(known), date: known.date, met: holds(known, term) },
    };
  });
}
