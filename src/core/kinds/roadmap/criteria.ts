import type { DocumentContext } from '../../context.ts';
import { parseCondition, type ConditionTerm } from '../../playbook/condition.ts';
import { labelKey } from '../../playbook/labels.ts';
import type { Criterion } from '../../views/shapes/timeline.ts';
import type { IsoDate } from '../../when/types.ts';
import { assessmentFor } from './assessments.ts';

/** The one metric that a programme of plans knows by itself: the total of its readiness assessment. */
const READINESS = new Set(['readiness', '准备度', '变革准备度'].map(labelKey));

const SIGNS: Partial<Record<ConditionTerm['op'], string>> = { '>=': '≥', '<=': '≤' };

/** True where a value is what a term asks for. */
export function holds(value: number, { op, value: limit }: ConditionTerm): boolean {
  if (op === '>=') return value >= limit;
  if (op === '<=') return value <= limit;
  if (op === '>') return value > limit;
  return op === '<' ? value < limit : value === limit;
}

/** True where a term speaks of the total of the readiness assessment. */
export function isReadiness({ metric }: Pick<ConditionTerm, 'metric'>): boolean {
  return READINESS.has(labelKey(metric));
}

/** The total of the assessment that counts on a day, with its own day; null where there is none. */
export function readinessOn(context: DocumentContext, day: IsoDate) {
  const assessment = assessmentFor(context, day);
  const value = assessment && context.scoreOf(assessment.playbook)?.total;
  return assessment && typeof value === 'number' ? { ...assessment, value } : null;
}

function termText({ metric, op, value, unit }: ConditionTerm): string {
  return [metric, SIGNS[op] ?? op, value, unit].filter((part) => part !== '').join(' ');
}

/** What a gate asks for, one by one, each with what the programme knows of it today; as written where it is no comparison. */
export function criteriaOf(context: DocumentContext<any>, criteria: string): Criterion[] {
  const terms = parseCondition(criteria)?.terms ?? [];
  if (terms.length === 0) return [{ text: criteria, reading: null }];
  return terms.map((term) => {
    const known = isReadiness(term) ? readinessOn(context, context.today) : null;
    return {
      text: termText(term),
      reading: known && { value: known.value, date: known.date, met: holds(known.value, term) },
    };
  });
}
