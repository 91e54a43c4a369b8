import type { Card } from '../../views/shapes/view.ts';
import { copiesTrend, type TrendWords } from '../trend-card.ts';
import { isLate } from './escalation.ts';
import { isOpenIssue, issuesOf, type IssuesContext } from './issue.ts';

const OPEN: TrendWords = {
  label: { en: 'open issues in {count} logs', zh: '{count} 份台账中未关闭的问题数' },
};
const LATE: TrendWords = {
  label: { en: 'late on the day of each of {count} logs', zh: '{count} 份台账当日的逾期问题数' },
};

/** How many issues were open, and how many of them late, on the day of each copy of a log; none were in an empty one. */
export function issuesTrend(context: IssuesContext): Card[] {
  return copiesTrend(context, [OPEN, LATE], (copy) => {
    const open = issuesOf(copy).filter(isOpenIssue);
    return [{ value: open.length }, { value: open.filter((issue) => isLate(copy, issue)).length }];
  });
}
