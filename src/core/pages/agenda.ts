import { agendaOf, byBucket, countWork, periodFrom, type AgendaDocument } from '../agenda/agenda.ts';
import type { AgendaItem, AgendaOwner, Bucket, WorkCount } from '../agenda/types.ts';
import type { DocumentContext } from '../context.ts';
import type { Lang } from '../playbook/types.ts';
import { entitiesOfType, spellingOf } from '../references/entities.ts';
import { qualify } from '../views/qualify.ts';
import type { Card } from '../views/shapes/view.ts';
import type { AgendaView } from '../views/shapes/agenda.ts';

/** Weeks after this one that a reader looks ahead to. */
const WEEKS_AHEAD = 2;

/** Everything of some documents with a day or to be done, of this week and the next two where it recurs. */
export function agendaAhead(documents: readonly AgendaDocument[]): AgendaItem[] {
  const today = documents[0]?.context.today;
  return today === undefined ? [] : agendaOf(documents, periodFrom(today, WEEKS_AHEAD));
}

/** How much of the work of what is shown is done, and what is late: one card, the same on every picture. */
export function workCard({ done, total, overdue }: WorkCount, lang: Lang): Card {
  const zh = lang === 'zh';
  const label = zh ? '项工作已完成' : 'work items done';
  const late = zh ? `，${overdue} 项逾期` : `, ${overdue} overdue`;
  return {
    value: `${done} / ${total}`,
    label: overdue > 0 ? label + late : label,
    state: overdue > 0 ? 'critical' : total > 0 && done === total ? 'good' : 'neutral',
  };
}

/** The first line of an agenda: what waits, in numbers. */
function subtitleOf(groups: AgendaView['groups'], { done, total }: WorkCount, lang: Lang): string {
  const zh = lang === 'zh';
  const counts: [Bucket, string][] = zh
    ? [
        ['late', '项逾期'],
        ['today', '项今天'],
        ['week', '项本周'],
      ]
    : [
        ['late', ' late'],
        ['today', ' today'],
        ['week', ' this week'],
      ];
  const said = counts.flatMap(([bucket, text]) => {
    const count = groups.find((group) => group.bucket === bucket)?.items.length ?? 0;
    return count > 0 ? [`${count}${text}`] : [];
  });
  const work = zh ? `工作已完成 ${done} / ${total} 项` : `${done} of ${total} work items done`;
  return [...said, ...(total > 0 ? [work] : [])].join(' · ');
}

/** Roles of the programme, and who else is named in it, by name. */
function peopleOf({ programme }: DocumentContext, items: readonly AgendaItem[]): AgendaOwner[] {
  const people = new Map<string, AgendaOwner>();
  for (const entity of entitiesOfType(programme, 'role')) {
    const id = spellingOf(entity);
    if (!people.has(id)) people.set(id, { id, name: entity.row.name ?? id });
  }
  for (const owner of items.flatMap(({ owners }) => owners)) people.set(owner.id, owner);
  return [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What waits, by when: late, today, this week, the next two weeks, later.
 *
 * @param isWhole whether it is of several documents
 */
export function agendaView(
  context: DocumentContext,
  items: readonly AgendaItem[],
  isWhole: boolean,
): AgendaView {
  const { playbook, today, lang } = context;
  const shown = isWhole ? items.map((item) => qualify(item.path, item)) : items;
  const groups = byBucket(shown, periodFrom(today, WEEKS_AHEAD));
  return {
    type: 'agenda',
    title: playbook.title,
    subtitle: subtitleOf(groups, countWork(items), lang),
    cards: [],
    today,
    groups,
    people: peopleOf(context, items),
    isWhole,
  };
}
