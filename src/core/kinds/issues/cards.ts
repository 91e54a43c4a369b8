import { counted } from '../../message.ts';
import { hasPlace } from '../../playbook/evidence/has-place.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { findRow } from '../../references/matching.ts';
import { resolve } from '../../references/entities.ts';
import { BOARD_COLUMNS, type BoardCard, type BoardColumn } from '../../views/shapes/issue-board.ts';
import { calledIn } from '../change/roles.ts';
import { isLate, openTooLong } from './escalation.ts';
import { doneOn, isOpenIssue, issuesOf, type Issue, type IssuesContext } from './issue.ts';
import { LACKED, LOOP, loopOf } from './loop.ts';

/** Where a status stands on the board. */
const COLUMN_OF: Record<Issue['status'], BoardColumn> = {
  found: 'found',
  reopened: 'found',
  analysed: 'analysed',
  planned: 'planned',
  'in-progress': 'planned',
  done: 'done',
  verified: 'verified',
  closed: 'verified',
  cancelled: 'verified',
};

/** What an issue that arrives in a column has to show: columns of its row, of which the first that is blank is asked for. */
const ASKED: Record<BoardColumn, readonly string[]> = {
  found: ['found-on'],
  analysed: ['root-cause'],
  planned: ['action', 'owner', 'due'],
  done: ['done-on'],
  verified: ['verified-by', 'result'],
};

/** A value of the Status column in the reader's words. */
export function statusName({ playbook, lang }: IssuesContext, list: string, status: string): string {
  return valueName(playbook.schema, list, 'status', status)[lang];
}

function moveOf(context: IssuesContext, { pointer, status, row }: Issue): BoardCard['move'] {
  const { playbook } = context;
  const column = BOARD_COLUMNS[BOARD_COLUMNS.indexOf(COLUMN_OF[status]) + 1];
  if (column === undefined || !hasPlace(playbook, pointer, 'status')) return null;
  const asked = ASKED[column].find(
    (name) => row[name as keyof typeof row] === undefined && hasPlace(playbook, pointer, name),
  );
  return {
    pointer: `${pointer}/status`,
    written: valueName(playbook.schema, 'issues', 'status', column)[playbook.lang],
    column: statusName(context, 'issues', column),
    next: asked === undefined ? null : { pointer: `${pointer}/${asked}` },
  };
}

/** Why an issue should be told to the next level today, in the reader's words. */
function escalationOf(context: IssuesContext, issue: Issue): string | null {
  const zh = context.lang === 'zh';
  const open = openTooLong(context, issue);
  if (open) {
    return zh
      ? `P1 已持续 ${open.days} 天未升级，最多 ${open.limit} 天`
      : `P1, open for ${counted(open.days, 'day', 'days')} and not escalated, ${open.limit} allowed`;
  }
  const matters = issue.priority === 'P1' || issue.priority === 'P2';
  if (!matters || !isLate(context, issue) || issue.row['escalated-to'] !== undefined) return null;
  return zh ? `${issue.priority} 已逾期` : `${issue.priority} and late`;
}

function cardOf(context: IssuesContext, issue: Issue): BoardCard {
  const { playbook, programme, lang } = context;
  const { row, pointer, name, priority, status, remedies } = issue;
  const loop = loopOf(context, issue);
  const lacks = loop.find(({ isThere }) => !isThere);
  const called = (text: string | undefined): string | null =>
    text === undefined ? null : calledIn(programme, text);
  const site = row.site === undefined ? null : resolve(programme, playbook, 'site', row.site);
  const earlier = row['recurrence-of'];
  return {
    pointer,
    name: String(name),
    id: row.id ?? null,
    site: site?.row.name ?? row.site ?? null,
    owner: called(row.owner ?? remedies.find(({ isDone }) => !isDone)?.owner ?? remedies[0]?.owner),
    priority,
    column: COLUMN_OF[status],
    status: statusName(context, 'issues', status),
    isClosed: !isOpenIssue(issue),
    foundOn: issue.foundOn,
    due: issue.due,
    doneOn: doneOn(issue),
    isLate: isLate(context, issue),
    loop: loop.map(({ part, isThere }) => ({ name: LOOP[part][lang], isThere })),
    lacks: lacks ? LACKED[lacks.part][lang] : null,
    escalate: escalationOf(context, issue),
    escalatedTo: called(row['escalated-to']),
    recurrenceOf: earlier === undefined ? null : (findRow(playbook, 'issues', earlier)?.name ?? earlier),
    move: moveOf(context, issue),
  };
}

/** The order in which one looks at them: what is to be escalated, then by priority, then by day. */
function byUrgency(a: BoardCard, b: BoardCard): number {
  const keyOf = ({ escalate, priority, due, foundOn }: BoardCard): string =>
    [escalate === null ? 1 : 0, priority ?? 'P5', due ?? '9999', foundOn ?? '9999'].join(' ');
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The issues as cards, the most urgent first. */
export function boardCards(context: IssuesContext): BoardCard[] {
  return issuesOf(context)
    .map((issue) => cardOf(context, issue))
    .toSorted(byUrgency);
}

/** The columns of the board with their names. */
export function boardColumns(context: IssuesContext): { id: BoardColumn; name: string }[] {
  return BOARD_COLUMNS.map((id) => ({ id, name: statusName(context, 'issues', id) }));
}
