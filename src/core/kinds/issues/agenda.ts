import { factsIn, timeReason } from '../../agenda/rows.ts';
import type { AgendaEntry } from '../../agenda/types.ts';
import { placedRows, textsOf } from '../../playbook/rows.ts';
import { workStateOf, type WorkState } from '../../playbook/work-state.ts';
import { parseCondition } from '../../playbook/values/condition.ts';
import { findRow } from '../../references/matching.ts';
import { isPastDone, issuesOf, type Issue, type IssuesContext } from './issue.ts';

/** The rows of Actions, with the issue that each is for. */
function actionEntries(context: IssuesContext): AgendaEntry[] {
  const { playbook, lang } = context;
  const label = lang === 'zh' ? '问题' : 'Issue';
  return placedRows(playbook, 'actions').map(({ row, pointer, name }): AgendaEntry => {
    const due = context.date(row.due, 'end');
    const issue = row.issue === undefined ? null : findRow(playbook, 'issues', row.issue);
    const text = issue?.name ?? row.issue;
    return {
      source: 'action',
      pointer,
      name: String(name),
      from: due,
      due,
      state: row['done-on'] === undefined ? workStateOf(row.status) : 'done',
      owners: textsOf(row.owner),
      facts: [
        ...(text === undefined ? [] : [{ label, text }]),
        ...factsIn(context, 'actions', row, ['acceptance']),
      ],
      reason: timeReason(row.due),
      ownerKey: 'owner',
      stateKey: 'status',
      dueKey: 'due',
    };
  });
}

function stateOf(issue: Issue): WorkState {
  return isPastDone(issue) ? 'done' : workStateOf(issue.status);
}

/** Issues that have no row of Actions: what is to be done about them stands in their own row, or is still to be said. */
function issueEntries(context: IssuesContext): AgendaEntry[] {
  return issuesOf(context)
    .filter(({ pointer, remedies }) => remedies.every((remedy) => remedy.pointer === pointer))
    .map((issue): AgendaEntry => {
      const { row, pointer, name, due } = issue;
      return {
        source: 'action',
        pointer,
        name: row.action ?? String(name),
        from: due,
        due,
        state: stateOf(issue),
        owners: textsOf(row.owner),
        facts: factsIn(
          context,
          'issues',
          row,
          row.action === undefined ? ['priority'] : ['name', 'acceptance'],
        ),
        reason: timeReason(row.due),
        ownerKey: 'owner',
        stateKey: 'status',
        dueKey: 'due',
      };
    });
}

/** Checks that are due: the work is done, nobody has looked yet, and a criterion says by when. */
function checkEntries(context: IssuesContext): AgendaEntry[] {
  const zh = context.lang === 'zh';
  return issuesOf(context).flatMap(({ row, pointer, name, status, remedies, checks }): AgendaEntry[] => {
    if (status !== 'done' || checks.length > 0) return [];
    const [by] = remedies.flatMap(({ acceptance }) => parseCondition(acceptance ?? '')?.by ?? []);
    const due = context.date(by, 'end');
    if (due === null) return [];
    return [
      {
        source: 'review',
        pointer,
        name: zh ? `验证：${name}` : `Check whether it works: ${name}`,
        from: due,
        due,
        state: 'open',
        owners: textsOf(row['verified-by']),
        reason: timeReason(by),
        ownerKey: 'verified-by',
      },
    ];
  });
}

/** Risks to look at again, and assumptions to find out about, each by its day. */
function watchEntries(context: IssuesContext): AgendaEntry[] {
  const { playbook, lang } = context;
  const zh = lang === 'zh';
  const review = (
    { pointer, name, when }: { pointer: string; name: string; when: string | undefined },
    rest: Partial<AgendaEntry>,
  ): AgendaEntry[] => {
    const due = context.date(when, 'end');
    if (due === null) return [];
    return [
      { source: 'review', pointer, name, from: due, due, state: 'open', reason: timeReason(when), ...rest },
    ];
  };
  return [
    ...placedRows(playbook, 'risks').flatMap(({ row, pointer, name }) =>
      review(
        { pointer, name: zh ? `风险：${name}` : `Risk: ${name}`, when: row.due },
        {
          state: row.status === 'closed' || row.status === 'occurred' ? 'done' : workStateOf(row.status),
          owners: textsOf(row.owner),
          facts: factsIn(context, 'risks', row, ['response', 'trigger']),
          ownerKey: 'owner',
          dueKey: 'due',
        },
      ),
    ),
    ...placedRows(playbook, 'assumptions').flatMap(({ row, pointer, name }) =>
      review(
        { pointer, name: zh ? `确认假设：${name}` : `Still true? ${name}`, when: row['holds-until'] },
        {
          owners: textsOf(row.owner),
          facts: factsIn(context, 'assumptions', row, ['if-it-fails']),
          ownerKey: 'owner',
          dueKey: 'holds-until',
        },
      ),
    ),
  ];
}

/** Actions, checks that are due, risks and assumptions to look at again. */
export function issuesAgenda(context: IssuesContext): AgendaEntry[] {
  return [
    ...actionEntries(context),
    ...issueEntries(context),
    ...checkEntries(context),
    ...watchEntries(context),
  ];
}
