import type { DocumentContext } from '../context.ts';
import type { ActiveRule } from './config.ts';
import { runRules, type Report } from './run.ts';
import { applySuppressions, suppressionsOf } from './suppressions.ts';
import { withoutComment } from './without-comment.ts';

/** The rule that reports them; only after the others have run is it known what to report. */
const UNUSED = 'unused-suppression';

/** Reports after the suppressions of their document. */
interface Reviewed {
  reports: Report[];
  /** How many were silenced. */
  suppressed: number;
}

/** Takes the silenced reports out and reports suppressions that silence nothing. */
export function reviewSuppressions(
  context: DocumentContext,
  reports: Report[],
  active: ActiveRule[],
): Reviewed {
  const suppressions = suppressionsOf(context.playbook.syntax);
  if (suppressions.length === 0) return { reports, suppressed: 0 };
  const applied = applySuppressions(reports, suppressions, context.today);
  const suppressed = reports.length - applied.reports.length;
  const rule = active.find((candidate) => candidate.rule.id === UNUSED);
  if (!rule || applied.unused.length === 0) return { reports: applied.reports, suppressed };
  const reported = runRules(context, [
    {
      ...rule,
      rule: {
        ...rule.rule,
        check({ report }) {
          for (const { comment, rules, ending } of applied.unused) {
            const comments = ending ? [comment, ending] : [comment];
            const edits = comments.map(({ range }) => withoutComment(context.playbook.syntax, range));
            report(
              '',
              { rules: rules.length > 0 ? rules : '*' },
              { range: comment.range, offers: [{ title: rule.rule.fix, edits }] },
            );
          }
        },
      },
    },
  ]);
  const all = [...applied.reports, ...reported].sort((a, b) => a.range.start - b.range.start);
  return { reports: all, suppressed };
}
