import { isLate } from './escalation.ts';
import { isOpenIssue, issuesOf, type IssuesContext } from './issue.ts';

/** How many issues are open, and how many of these are late; null without an issue. */
export function openIssues(context: IssuesContext): string | null {
  const issues = issuesOf(context);
  if (issues.length === 0) return null;
  const open = issues.filter(isOpenIssue);
  const late = open.filter((issue) => isLate(context, issue));
  if (context.lang === 'zh') return `未关闭 ${open.length}，逾期 ${late.length}`;
  return `${open.length} open, ${late.length} late`;
}
