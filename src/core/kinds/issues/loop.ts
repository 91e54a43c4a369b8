import type { Bilingual } from '../../playbook/types.ts';
import { isVerified, type Issue, type IssuesContext } from './issue.ts';

/** The parts of the loop that an issue goes through, in order, as a reader calls them. */
export const LOOP = {
  found: { en: 'found', zh: '发现' },
  analysed: { en: 'analysed', zh: '分析' },
  planned: { en: 'planned', zh: '计划' },
  done: { en: 'done', zh: '执行' },
  verified: { en: 'verified', zh: '验证' },
  reviewed: { en: 'reviewed', zh: '复盘' },
} as const satisfies Record<string, Bilingual>;

/** What an issue lacks that has not come to a part, as a reader calls it. */
export const LACKED = {
  found: { en: 'day it was found', zh: '发现日期' },
  analysed: { en: 'root cause', zh: '根本原因' },
  planned: { en: 'action with owner and day', zh: '措施与期限' },
  done: { en: 'work done', zh: '措施完成' },
  verified: { en: 'check by somebody else', zh: '他人验证' },
  reviewed: { en: 'lesson', zh: '经验' },
} as const satisfies Record<keyof typeof LOOP, Bilingual>;

export type LoopPart = keyof typeof LOOP;

/**
 * Which parts of its loop an issue has something to show for, in order. A status that is only said fills none: found is
 * a day, analysed a cause, planned an action with owner and day, done that all actions are, verified a check by
 * somebody else with the result effective, reviewed what was learnt. What only stops the damage is no action here.
 */
export function loopOf(context: IssuesContext, issue: Issue): { part: LoopPart; isThere: boolean }[] {
  const { row, remedies, foundOn } = issue;
  const lasting = remedies.filter(({ type }) => type !== 'containment');
  const has: Record<LoopPart, boolean> = {
    found: foundOn !== null,
    analysed: row['root-cause'] !== undefined,
    planned: lasting.some(({ owner, due }) => owner !== undefined && due !== null),
    done: lasting.length > 0 && remedies.every(({ isDone }) => isDone),
    verified: isVerified(context, issue),
    reviewed: row.lesson !== undefined,
  };
  return (Object.keys(LOOP) as LoopPart[]).map((part) => ({ part, isThere: has[part] }));
}
