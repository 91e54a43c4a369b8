import type { DocumentContext } from '../context.ts';
import type { Finding } from '../playbook/types.ts';
import type { ActiveRule } from './config.ts';
import { runRules } from './run.ts';
import { applySuppressions, suppressionsOf } from './suppressions.ts';

/** The rule that reports them; only after the others have run is it known what to report. */
const UNUSED = 'unused-suppression';

/** Takes the silenced findings out and reports suppressions that silence nothing. */
export function reviewSuppressions(
  context: DocumentContext,
  findings: Finding[],
  active: ActiveRule[],
): Finding[] {
  const suppressions = suppressionsOf(context.playbook.syntax);
  if (suppressions.length === 0) return findings;
  const applied = applySuppressions(findings, suppressions, context.today);
  const rule = active.find((candidate) => candidate.rule.id === UNUSED);
  if (!rule || applied.unused.length === 0) return applied.findings;
  const reported = runRules(context, [
    {
      ...rule,
      rule: {
        ...rule.rule,
        check({ report }) {
          for (const { comment, rules } of applied.unused) {
            report('', { rules: rules.length > 0 ? rules : '*' }, { range: comment.range });
          }
        },
      },
    },
  ]);
  return [...applied.findings, ...reported].sort((a, b) => a.range.start - b.range.start);
}
