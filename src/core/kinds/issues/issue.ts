import { ownersNamed } from '../../agenda/owners.ts';
import type { DocumentContext } from '../../context.ts';
import type {
  IssuesActionsRow,
  IssuesData,
  IssuesIssue,
  IssuesVerificationRow,
} from '../../generated/data.ts';
import { placedRows, textsOf } from '../../playbook/rows.ts';
import { findRow } from '../../references/matching.ts';
import type { IsoDate } from '../../when/types.ts';
import { declaredPriority, priorityByMatrix, type Priority } from './priority.ts';

export type IssuesContext = DocumentContext<IssuesData>;

/** Something that is done about an issue: a row of Actions, or what the row of the issue itself says of it. */
export interface Remedy {
  /** Of the row that says it. */
  pointer: string;
  name: string | undefined;
  type: IssuesActionsRow['type'];
  /** As written. */
  owner: string | undefined;
  due: IsoDate | null;
  acceptance: string | undefined;
  doneOn: IsoDate | null;
  isDone: boolean;
}

/** A check whether the actions work: a row of Verification, or what the row of the issue itself says of it. */
export interface Check {
  pointer: string;
  by: string | undefined;
  on: IsoDate | null;
  result: IssuesVerificationRow['result'];
}

/** An issue with all that the document says of it in other tables. */
export interface Issue {
  row: IssuesIssue;
  pointer: string;
  name: string | number;
  status: NonNullable<IssuesIssue['status']>;
  /** By the matrix, else as typed; null where neither is known. */
  priority: Priority | null;
  foundOn: IsoDate | null;
  closedOn: IsoDate | null;
  /** Without those that were given up. */
  remedies: Remedy[];
  checks: Check[];
  /** The latest day by which it is to be put right. */
  due: IsoDate | null;
}

const latest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

/** True while the loop is open. */
export function isOpenIssue({ status }: Pick<Issue, 'status'>): boolean {
  return status !== 'closed' && status !== 'cancelled';
}

/** True where the actions are said to be done, whether or not anybody looked. */
export function isPastDone({ status }: Pick<Issue, 'status'>): boolean {
  return status === 'done' || status === 'verified' || status === 'closed';
}

/** What the row of an issue says of a single action, where it says any of it. */
function ownRemedy(context: IssuesContext, row: IssuesIssue, pointer: string): Remedy[] {
  if (row.action === undefined && row.acceptance === undefined && row['done-on'] === undefined) return [];
  return [
    {
      pointer,
      name: row.action,
      type: undefined,
      owner: row.owner,
      due: context.date(row.due, 'end'),
      acceptance: row.acceptance,
      doneOn: context.date(row['done-on'], 'end'),
      isDone: row['done-on'] !== undefined || isPastDone({ status: row.status ?? 'found' }),
    },
  ];
}

function remedyOf(context: IssuesContext, row: IssuesActionsRow, pointer: string): Remedy {
  return {
    pointer,
    name: row.name,
    type: row.type,
    owner: row.owner,
    due: context.date(row.due, 'end'),
    acceptance: row.acceptance,
    doneOn: context.date(row['done-on'], 'end'),
    isDone: row.status === 'done' || row['done-on'] !== undefined,
  };
}

function ownCheck(context: IssuesContext, row: IssuesIssue, pointer: string): Check[] {
  if (row['verified-by'] === undefined && row.result === undefined) return [];
  return [
    { pointer, by: row['verified-by'], on: context.date(row['verified-on'], 'end'), result: row.result },
  ];
}

/** The rows of another table by the row of the issue that they name. */
function byIssue<R extends { issue?: string }, T>(
  { playbook }: IssuesContext,
  rows: readonly { row: R; pointer: string }[],
  of: (row: R, pointer: string) => T,
): (issue: IssuesIssue) => T[] {
  const known = new Map<unknown, T[]>();
  for (const { row, pointer } of rows) {
    const issue = row.issue === undefined ? null : findRow(playbook, 'issues', row.issue);
    if (!issue) continue;
    const own = known.get(issue) ?? [];
    known.set(issue, own);
    own.push(of(row, pointer));
  }
  return (issue) => known.get(issue) ?? [];
}

/** The issues of a document, each with its actions and checks; linear in the rows of the three tables. */
function readIssues(context: IssuesContext): Issue[] {
  const { playbook } = context;
  const live = placedRows(playbook, 'actions').filter(({ row }) => row.status !== 'cancelled');
  const remediesOf = byIssue(context, live, (row, pointer) => remedyOf(context, row, pointer));
  const checksOf = byIssue(context, placedRows(playbook, 'verification'), (row, pointer) => ({
    pointer,
    by: row.by,
    on: context.date(row.on, 'end'),
    result: row.result,
  }));
  const rows = placedRows(playbook, 'issues').filter(({ row }) => row.status !== 'cancelled');
  return rows.map(({ row, pointer, name }): Issue => {
    const remedies = [...ownRemedy(context, row, pointer), ...remediesOf(row)];
    return {
      row,
      pointer,
      name,
      status: row.status ?? 'found',
      priority: priorityByMatrix(row.urgency, row.impact, row.category) ?? declaredPriority(row.priority),
      foundOn: context.date(row['found-on'], 'start'),
      closedOn: context.date(row['closed-on'], 'end'),
      remedies,
      checks: [...ownCheck(context, row, pointer), ...checksOf(row)],
      due: latest([context.date(row.due, 'end'), ...remedies.map(({ due }) => due)]),
    };
  });
}

/** The issues of a document, each with its actions and checks, but for those that are cancelled; read once however many ask. */
export function issuesOf(context: IssuesContext): readonly Issue[] {
  return context.derived(readIssues);
}

/** Every action that is not given up, with its issue; null for one that names none. */
export function remediesIn(context: IssuesContext): { remedy: Remedy; issue: Issue | null }[] {
  const { playbook } = context;
  const ofIssues = issuesOf(context).flatMap((issue) => issue.remedies.map((remedy) => ({ remedy, issue })));
  const others = placedRows(playbook, 'actions')
    .filter(({ row }) => row.status !== 'cancelled')
    .filter(({ row }) => row.issue === undefined || findRow(playbook, 'issues', row.issue) === null)
    .map(({ row, pointer }) => ({ remedy: remedyOf(context, row, pointer), issue: null }));
  return [...ofIssues, ...others];
}

/** The day of the last action that was done; null while one is not, or where the day of one is not said. */
export function doneOn({ remedies }: Issue): IsoDate | null {
  return remedies.every(({ doneOn: day }) => day !== null)
    ? latest(remedies.map(({ doneOn: day }) => day))
    : null;
}

/** The check that counts: the latest by its day, of those without a day the last one. */
export function lastCheck({ checks }: Issue): Check | null {
  return checks.reduce<Check | null>(
    (last, check) => (last === null || (check.on ?? '9999') >= (last.on ?? '9999') ? check : last),
    null,
  );
}

/** True where whoever checked is nobody who did the work; who checked must be named. */
export function isIndependent(context: IssuesContext, { remedies }: Issue, { by }: Check): boolean {
  if (by === undefined) return false;
  const idsOf = (texts: string[]): string[] => ownersNamed(context, texts).map(({ id }) => id);
  const doers = new Set(idsOf(remedies.flatMap(({ owner }) => textsOf(owner))));
  return !idsOf([by]).some((id) => doers.has(id));
}

/** True where somebody else saw that it works; what works in part does not. */
export function isVerified(context: IssuesContext, issue: Issue): boolean {
  const check = lastCheck(issue);
  return check?.result === 'effective' && isIndependent(context, issue, check);
}
