import type { BindProblem } from '../playbook/types.ts';
import type { ReportExtra, RuleContext } from './define.ts';

/** Why a place belongs to what binding noticed: the same stands there, and is what was read. */
const BEFORE = { en: 'what is read instead', zh: '实际读取的是此处' };

/**
 * Reports what binding noticed under a rule's id; binding alone knows what stood in the text.
 * @param offersFor what an editor offers beside it
 */
export function reportBound(
  context: RuleContext<any, any>,
  id: string,
  offersFor: (problem: BindProblem) => ReportExtra['offers'] = () => undefined,
): void {
  const { playbook } = context;
  for (const problem of playbook.problems) {
    const { rule, pointer, params, message, range, fix, severity, related = [] } = problem;
    if (rule !== id) continue;
    const offers = offersFor(problem);
    context.report(pointer, params, {
      message,
      range,
      related: related.map((place) => ({ playbook, pointer, range: place, why: BEFORE })),
      ...(severity ? { severity } : {}),
      ...(fix ? { fix } : {}),
      ...(offers ? { offers } : {}),
    });
  }
}
