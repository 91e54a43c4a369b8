import type { Bilingual } from '../../playbook/types.ts';
import { round1 } from '../../score/rounding.ts';
import type { Score } from '../../score/types.ts';
import { doneOn, issuesOf, isVerified, type Issue, type IssuesContext } from './issue.ts';
import { loopOf } from './loop.ts';
import { remediation, weighed, type Term } from './remediation.ts';

const NAMES: Record<Term, Bilingual> = {
  timeliness: { en: 'in time', zh: '按期' },
  verification: { en: 'closed with a check', zh: '验证后关闭' },
  'root-cause': { en: 'root cause known', zh: '找到根因' },
  'non-recurrence': { en: 'not come back', zh: '未再发' },
};

/** What a reader calls an input of the score. */
export function termName(input: string): Bilingual {
  return NAMES[input as Term] ?? { en: input, zh: input };
}

/** Which issues a term counts, and where what it asks of one would stand. */
const COUNTED: Record<Term, { counts(issue: Issue): boolean; at(issue: Issue): string }> = {
  timeliness: {
    counts: ({ due }) => due !== null,
    at: ({ pointer, remedies }) => remedies.find(({ isDone }) => !isDone)?.pointer ?? pointer,
  },
  verification: { counts: ({ status }) => status === 'closed', at: ({ pointer }) => pointer },
  'root-cause': {
    counts: ({ status }) => status !== 'found',
    at: ({ pointer }) => `${pointer}/root-cause`,
  },
  'non-recurrence': { counts: () => true, at: ({ pointer }) => pointer },
};

const ADVICE: Record<Term, Bilingual> = {
  timeliness: { en: 'do what is late, or agree on a new day', zh: '完成已逾期的措施，或商定新的期限' },
  verification: { en: 'let somebody else check what is closed', zh: '请他人验证已关闭的问题' },
  'root-cause': { en: 'find the cause of what is worked on', zh: '找出在办问题的根本原因' },
  'non-recurrence': { en: 'keep what came back from coming back again', zh: '为再次出现的问题制定预防措施' },
};

/** True where a term is fulfilled for an issue that it counts (docs/scoring.md). */
function fulfils(context: IssuesContext, term: Term, issue: Issue): boolean {
  const { row, due, closedOn } = issue;
  switch (term) {
    case 'timeliness':
      return (doneOn(issue) ?? closedOn ?? context.today) <= (due ?? '');
    case 'verification':
      return isVerified(context, issue);
    case 'root-cause':
      return row['root-cause'] !== undefined;
    case 'non-recurrence':
      return row['recurrence-of'] === undefined;
  }
}

/** A share as a fraction of four decimals; null where there is nothing to count. */
function ratioOf([have, all]: [number, number]): number | null {
  return all === 0 ? null : Math.round((have / all) * 10_000) / 10_000;
}

/** How well the loops of a log are closed; null without an issue. */
export function issuesScore(context: IssuesContext): Score | null {
  const { lang } = context;
  const issues = issuesOf(context);
  if (issues.length === 0) return null;
  const counted = (term: Term): Issue[] => issues.filter((issue) => COUNTED[term].counts(issue));
  const failing = (term: Term): Issue[] => counted(term).filter((issue) => !fulfils(context, term, issue));
  const shareOf = (term: Term): [number, number] => {
    const all = counted(term).length;
    return [all - failing(term).length, all];
  };
  const shares = {
    timeliness: shareOf('timeliness'),
    verification: shareOf('verification'),
    'root-cause': shareOf('root-cause'),
    'non-recurrence': shareOf('non-recurrence'),
  };
  const terms = weighed(shares);
  // That nothing has come back says nothing while nothing is worked on.
  const isNew = terms.every(({ term }) => term === 'non-recurrence');
  const { value } = remediation(shares);
  const lost = terms.map(({ term, share, weight }) => ({ term, points: 100 * weight * (1 - share) }));
  const worst = lost.reduce((most, one) => (one.points > most.points ? one : most), {
    term: 'timeliness' as Term,
    points: 0,
  });
  const [first] = failing(worst.term);
  return {
    model: 'issues/remediation',
    value: isNew || value === null ? null : round1(value),
    band: null,
    missing: issues.flatMap(({ due, pointer, status }) =>
      due === null && status !== 'closed' ? `${pointer}/due` : [],
    ),
    inputs: shares,
    raise:
      first && !isNew
        ? {
            pointer: COUNTED[worst.term].at(first),
            gain: round1(worst.points),
            text: ADVICE[worst.term][lang],
          }
        : null,
    formula:
      lang === 'zh'
        ? '100 ×（0.4 × 按期 + 0.3 × 经他人验证有效后关闭 + 0.2 × 找到根因 + 0.1 × 未再发），无可计数的一项不计（约定）'
        : '100 × (0.4 × in time + 0.3 × closed after a check by somebody else + 0.2 × with a root cause + 0.1 × not come back); a part without anything to count is left out (convention)',
    // By id, as the contract has it; a key of an author is never looked up.
    priorities: Object.fromEntries(
      issues.map(({ row, priority }): [string, string | null] => [String(row.id ?? row.name), priority]),
    ),
    terms: {
      timeliness: ratioOf(shares.timeliness),
      verification: ratioOf(shares.verification),
      rootCause: ratioOf(shares['root-cause']),
      nonRecurrence: ratioOf(shares['non-recurrence']),
    },
    issues: issues.map((issue) => {
      const loop = loopOf(context, issue).filter(({ isThere }) => isThere);
      return {
        id: issue.row.id ?? issue.row.name,
        priority: issue.priority,
        loop: loop.map(({ part }) => part),
      };
    }),
  };
}
