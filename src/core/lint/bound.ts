import type { RuleContext } from './define.ts';

/** Reports what binding noticed under a rule's id; binding alone knows what stood in the text. */
export function reportBound(context: RuleContext<any, any>, id: string): void {
  for (const problem of context.playbook.problems) {
    if (problem.rule !== id) continue;
    context.report(problem.pointer, problem.params, {
      message: problem.message,
      range: problem.range,
      ...(problem.fix ? { fix: [problem.fix] } : {}),
    });
  }
}
