import { placedRows, textOf } from '../../playbook/rows.ts';
import { valueName } from '../../playbook/naming/names.ts';
import { riskLevel } from '../../score/risk-level.ts';
import { findRow } from '../../references/matching.ts';
import type {
  AssumptionLine,
  BoardCard,
  DecisionLine,
  IssueBoardView,
  Place,
  RiskMark,
} from '../../views/shapes/issue-board.ts';
import type { Card } from '../../views/shapes/view.ts';
import { calledIn } from '../change/roles.ts';
import { boardCards, boardColumns, statusName } from './cards.ts';
import type { IssuesContext } from './issue.ts';
import { issuesTrend } from './trend.ts';

/** A text, and the people in it as the programme calls them. */
const called = ({ programme }: IssuesContext, text: string | undefined): string | null =>
  text === undefined ? null : calledIn(programme, text);

/** The worst first: by their place in the map, then those that have none; as written where they are equal. */
function byPlace(a: RiskMark, b: RiskMark): number {
  const worth = ({ at, isOpen }: RiskMark): number =>
    (isOpen ? 100 : 0) + (at === null ? 0 : at.probability * at.impact);
  return worth(b) - worth(a);
}

function risksOf(context: IssuesContext): RiskMark[] {
  const { playbook, lang } = context;
  return placedRows(playbook, 'risks')
    .map(({ row, pointer, name }): RiskMark => {
      const said = (column: 'probability' | 'impact'): string | null =>
        row[column] === undefined ? null : valueName(playbook.schema, 'risks', column, row[column])[lang];
      return {
        pointer,
        name: String(name),
        id: row.id ?? null,
        probability: said('probability'),
        impact: said('impact'),
        ...riskLevel(row.probability, row.impact),
        rating: row.rating ?? null,
        response: row.response ?? null,
        trigger: row.trigger ?? null,
        owner: called(context, row.owner),
        due: context.date(row.due, 'end'),
        status: statusName(context, 'risks', row.status ?? 'open'),
        isOpen: row.status !== 'closed' && row.status !== 'occurred',
      };
    })
    .toSorted(byPlace);
}

function decisionsOf(context: IssuesContext): DecisionLine[] {
  const { playbook } = context;
  const rows = placedRows(playbook, 'decisions');
  const reversedBy = new Map<unknown, string>();
  for (const { row, name } of rows) {
    const earlier = row.reverses === undefined ? null : findRow(playbook, 'decisions', row.reverses);
    if (earlier) reversedBy.set(earlier, String(name));
  }
  return rows
    .map(({ row, pointer, name }): DecisionLine => {
      const earlier = textOf(row.reverses);
      return {
        pointer,
        name: String(name),
        when: context.date(row.when, 'end') ?? row.when ?? null,
        by: called(context, row.by),
        why: row.why ?? null,
        alternatives: row.alternatives ?? null,
        reverses: earlier === undefined ? null : (findRow(playbook, 'decisions', earlier)?.name ?? earlier),
        reversedBy: reversedBy.get(row) ?? null,
      };
    })
    .toSorted((a, b) => (b.when ?? '').localeCompare(a.when ?? ''));
}

function assumptionsOf(context: IssuesContext): AssumptionLine[] {
  return placedRows(context.playbook, 'assumptions')
    .map(({ row, pointer, name }): AssumptionLine => {
      const until = context.date(row['holds-until'], 'end');
      return {
        pointer,
        name: String(name),
        until,
        isOver: until !== null && until < context.today,
        owner: called(context, row.owner),
        ifItFails: row['if-it-fails'] ?? null,
      };
    })
    .toSorted((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'));
}

function issueCards(issues: BoardCard[], zh: boolean): Card[] {
  if (issues.length === 0) return [];
  const open = issues.filter(({ isClosed }) => !isClosed);
  const late = open.filter((card) => card.isLate).length;
  const escalate = open.filter((card) => card.escalate !== null);
  const closed = issues.filter(({ isClosed }) => isClosed);
  const verified = closed.filter(({ loop }) => loop[4]?.isThere).length;
  return [
    {
      value: String(open.length),
      label: zh ? '未关闭的问题' : 'open issues',
      state: late > 0 ? 'attention' : 'neutral',
      ...(late > 0 ? { detail: zh ? `${late} 个已逾期` : `${late} late` } : {}),
    },
    {
      value: String(escalate.length),
      label: zh ? '今天需要升级' : 'to escalate today',
      state: escalate.length > 0 ? 'critical' : 'good',
      ...(escalate[0] ? { detail: escalate[0].name, pointer: escalate[0].pointer } : {}),
    },
    ...(closed.length === 0
      ? []
      : [
          {
            value: `${verified} / ${closed.length}`,
            label: zh ? '关闭前经他人验证有效' : 'closed after somebody else saw that it works',
            state: verified < closed.length ? ('attention' as const) : ('good' as const),
          },
        ]),
  ];
}

function riskCards(risks: RiskMark[], zh: boolean): Card[] {
  const open = risks.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return [];
  const unanswered = open.filter(({ response }) => response === null).length;
  return [
    {
      value: String(open.length),
      label: zh ? '未关闭的风险' : 'open risks',
      state: unanswered > 0 ? 'attention' : 'neutral',
      ...(unanswered > 0
        ? { detail: zh ? `${unanswered} 个没有应对措施` : `${unanswered} without a response` }
        : {}),
    },
  ];
}

/** A list that the document has a table of. */
function placeIn({ playbook }: IssuesContext, pointer: string): Place | null {
  return playbook.origins.get(pointer) === undefined ? null : { pointer };
}

/** The board of issues, the map of risks, decisions and assumptions of a log. */
export function issueBoardView(context: IssuesContext): IssueBoardView {
  const { playbook, today, lang } = context;
  const zh = lang === 'zh';
  const issues = boardCards(context);
  const risks = risksOf(context);
  return {
    type: 'issue-board',
    title: playbook.title,
    subtitle: zh ? `截至 ${today}` : `as of ${today}`,
    cards: [...issueCards(issues, zh), ...issuesTrend(context), ...riskCards(risks, zh)],
    today,
    columns: boardColumns(context),
    adds: { issue: placeIn(context, '/issues'), risk: placeIn(context, '/risks') },
    issues,
    risks,
    decisions: decisionsOf(context),
    assumptions: assumptionsOf(context),
  };
}
