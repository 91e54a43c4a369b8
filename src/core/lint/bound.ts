import type { RuleContext } from './define.ts';

/** Reports what binding noticed under a rule's id; binding alone knows what stood in the text. */
export function reportBound(context: RuleContext<any, any>, id: string): void {
  const { playbook } = context;
  for (const { rule, pointer, params, message, range, fix, severity, related = [] } of playbook.problems) {
    if (rule !== id) continue;
    context.report(pointer, params, {
      message,
      range,
      related: related.map((place) => ({ playbook, pointer, range: place })),
      ...(severity ? { severity } : {}),
      ...(fix ? { fix: [fix] } : {}),
    });
  }
}
