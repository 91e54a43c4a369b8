import { charterOf } from '../change/roles.ts';
import { rowsOf, textOf } from '../../playbook/rows.ts';
import type { SharedOption } from '../../thresholds.ts';
import { daysBetween } from '../../when/dates.ts';
import { parseDuration } from '../../when/parse.ts';
import type { Unit } from '../../when/types.ts';
import { isOpenIssue, isPastDone, type Issue, type IssuesContext } from './issue.ts';

/** How many days the most urgent issues may be open where the charter says nothing. */
export const OPEN_DAYS: SharedOption = {
  rule: 'p1-not-escalated',
  name: 'days',
  schema: {
    type: 'integer',
    default: 1,
    minimum: 0,
    description: {
      en: 'Days that an issue of priority P1 may be open without escalation, where the charter gives no time',
      zh: '章程未写明时限时，P1 问题未升级可持续的天数',
    },
  },
};

/** Whole days of a unit that an escalation may be given in; a longer one gives no time for the most urgent issues. */
const DAYS: Partial<Record<Unit, number>> = { min: 1 / 1440, h: 1 / 24, d: 1, w: 7 };

/** Days within which the charter has something told to the next level, the shortest of all that it gives. */
function charterDays({ programme }: IssuesContext): number | null {
  const times = rowsOf(charterOf(programme), 'escalation').flatMap(({ within }) => {
    const time = parseDuration(textOf(within) ?? '');
    const days = time === null ? undefined : DAYS[time.unit];
    return time === null || days === undefined ? [] : Math.floor(time.amount * days);
  });
  return times.length === 0 ? null : Math.min(...times);
}

/**
 * Days that a P1 has been open and is not escalated, where these are more than it may; else null. A day that is not over
 * is not counted, so that what was found today is never too long.
 */
export function openTooLong(context: IssuesContext, issue: Issue): { days: number; limit: number } | null {
  const { priority, foundOn, row } = issue;
  if (priority !== 'P1' || foundOn === null || !isOpenIssue(issue) || isPastDone(issue)) return null;
  if (row['escalated-to'] !== undefined) return null;
  const days = daysBetween(foundOn, context.today);
  const limit = context.derived(charterDays) ?? context.optionOf(OPEN_DAYS);
  return days > limit ? { days, limit } : null;
}

/** True where the work on an issue is not done and its day is over. */
export function isLate(context: IssuesContext, issue: Issue): boolean {
  return isOpenIssue(issue) && !isPastDone(issue) && issue.due !== null && issue.due < context.today;
}
