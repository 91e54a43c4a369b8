import { countWork } from '../../agenda/agenda.ts';
import { calledFor, type Collision } from '../../agenda/collisions.ts';
import type { AgendaItem, AgendaSource } from '../../agenda/types.ts';
import { healthInShort, healthReason } from '../../health/health-words.ts';
import { inWords } from '../../message.ts';
import type { Lang } from '../../playbook/types.ts';
import { isOpen } from '../../playbook/work-state.ts';
import { qualified } from '../../views/qualify.ts';
import type { PortfolioMark, PortfolioRow, PortfolioView } from '../../views/shapes/portfolio.ts';
import type { Card } from '../../views/shapes/view.ts';
import { addDays } from '../../when/dates.ts';
import type { IsoDate } from '../../when/types.ts';
import { agendaAhead } from '../agenda.ts';
import type { Member } from './parts.ts';

const MARKS: Partial<Record<AgendaSource, PortfolioMark['type']>> = {
  milestone: 'milestone',
  gate: 'gate',
  'go-live': 'go-live',
};

/** What is ahead of a programme on days: of several that go live on one day, the groups rather than the programme. */
function marksOf(items: readonly AgendaItem[], lang: Lang): PortfolioMark[] {
  return items.flatMap((item): PortfolioMark[] => {
    const { source, name, due, state, path, pointer, groups } = item;
    const type = MARKS[source];
    if (!type || due === null || (state !== null && !isOpen(state))) return [];
    const isSaid = items.some(
      (other) => other !== item && other.source === source && other.due === due && other.groups.length > 0,
    );
    if (type === 'go-live' && groups.length === 0 && isSaid) return [];
    const whose = groups.length > 0 ? ` (${inWords(groups, lang)})` : '';
    return [{ type, name: `${name}${whose}`, date: due, pointer: qualified(path, pointer) }];
  });
}

function rowOf({ kinds, charter, health, parts, title }: Member): PortfolioRow {
  const { context, file } = charter;
  const { lang, load } = context;
  const { value, range } = health;
  const findings = parts
    .filter((part) => !part.context.playbook.host)
    .flatMap((part) => part.file.findings.map(({ severity }) => severity));
  const documents = parts.map((part) => ({ context: part.context, own: part.kind?.agenda }));
  const items = context.attempt(() => agendaAhead(documents), []);
  const marks = marksOf(items, lang);
  const within = (start: IsoDate) => (mark: PortfolioMark) =>
    mark.date >= start && mark.date <= addDays(start, 6);
  return {
    pointer: qualified(file.path, ''),
    path: file.path,
    title,
    health: {
      value,
      text: healthInShort(kinds, health, lang),
      range,
      reason: value === null ? null : healthReason(health, lang),
    },
    errors: findings.filter((severity) => severity === 'error').length,
    warnings: findings.filter((severity) => severity === 'warning').length,
    late: countWork(items).overdue,
    ahead: load.weeks.map((start) => marks.filter(within(start))),
  };
}

/** What a board asks first: how many of them are well, what collides, what is ahead, what is late. */
function cardsOf(
  members: readonly [Member, ...Member[]],
  rows: readonly PortfolioRow[],
  collisions: number,
): Card[] {
  const { lang, load } = members[0].charter.context;
  const zh = lang === 'zh';
  const weeks = load.weeks.length;
  const known = members.filter(({ health }) => health.value !== null);
  const sound = known.filter(({ health }) => health.band === 'healthy').length;
  const late = rows.reduce((sum, row) => sum + row.late, 0);
  const marks = rows.flatMap(({ ahead }) => ahead.flat()).length;
  return [
    {
      value: `${sound} / ${rows.length}`,
      label: zh ? '个项目健康' : 'programmes healthy',
      ...(known.length < rows.length
        ? {
            detail: zh
              ? `${rows.length - known.length} 个信息不足`
              : `${rows.length - known.length} with too little to say`,
          }
        : {}),
      state: sound === rows.length ? 'good' : 'neutral',
    },
    {
      value: String(collisions),
      label: zh
        ? '处冲突：多个项目同一周集中于同一人群'
        : collisions === 1
          ? 'collision on a group'
          : 'collisions on groups',
      state: collisions > 0 ? 'attention' : 'good',
    },
    {
      value: String(marks),
      label: zh
        ? `个里程碑、评审点和上线，未来 ${weeks} 周`
        : `milestones, gates and go-lives in ${weeks} weeks`,
    },
    {
      value: String(late),
      label: zh ? '项工作逾期' : 'work items overdue',
      state: late > 0 ? 'critical' : 'good',
    },
  ];
}

/** What asks for attention comes first: the lowest health, then those of which too little is known. */
const byHealth = ({ health: a }: PortfolioRow, { health: b }: PortfolioRow): number =>
  (a.value ?? 101) - (b.value ?? 101);

/** The programmes of a workspace side by side: health, what is late, what is ahead, where they collide. */
export function portfolio(
  members: readonly [Member, ...Member[]],
  collisions: readonly Collision<Member>[],
  title: string,
): PortfolioView {
  const [{ charter }] = members;
  const { lang, today, load } = charter.context;
  const zh = lang === 'zh';
  const rows = members.map(rowOf).sort(byHealth);
  return {
    type: 'portfolio',
    title,
    subtitle: zh ? `${rows.length} 个项目，截至 ${today}` : `${rows.length} programmes as of ${today}`,
    cards: cardsOf(members, rows, collisions.length),
    today,
    weeks: load.weeks,
    programmes: rows,
    collisions: collisions.map(({ group, week, found, shares }) => ({
      group,
      week,
      found,
      shares: shares.map(({ programme, items }) => ({
        programme: programme.title,
        items: items.map((item) => ({
          pointer: qualified(item.path, item.pointer),
          name: calledFor(item)[lang],
        })),
      })),
    })),
  };
}
