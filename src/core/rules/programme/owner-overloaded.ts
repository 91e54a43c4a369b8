import type { AgendaItem, LoadOf } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import { defineRule } from '../../lint/define.ts';
import { otherWeeks, placesOf } from '../../lint/load-words.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { resolve } from '../../references/entities.ts';

/** Most things that a message names. */
const NAMED = 8;

type Context = Pick<DocumentContext, 'programme' | 'playbook'>;

/** Where the charter names somebody; the charter itself where it does not. */
function placeIn({ programme, playbook }: Context, name: string): string {
  const role = resolve(programme, playbook, 'role', name);
  return role?.playbook === playbook ? role.pointer : '';
}

/** True for a group that is meant, which is no one person however it is written. */
function isGroup({ programme, playbook }: Context, name: string): boolean {
  return ['group', 'audience'].some((type) => resolve(programme, playbook, type, name) !== null);
}

/** Weeks with too much: their places among the weeks, the fullest first. */
function fullWeeks({ cells }: LoadOf, most: number): number[] {
  return cells
    .flatMap((items, week) => (items.length > most ? week : []))
    .sort((a, b) => (cells[b]?.length ?? 0) - (cells[a]?.length ?? 0) || a - b);
}

/** Names of things, at most so many. */
function namesOf(items: readonly AgendaItem[]): (string | Bilingual)[] {
  const more = items.length - NAMED;
  return [
    ...items.slice(0, NAMED).map(({ name }) => name),
    ...(more > 0 ? [{ en: `${more} more`, zh: `另外 ${more} 件` }] : []),
  ];
}

export default defineRule({
  id: 'owner-overloaded',
  kinds: ['change'],
  whole: true,
  severity: 'info',
  effort: 30,
  options: {
    most: {
      type: 'integer',
      default: 7,
      minimum: 1,
      description: {
        en: 'Most things that one person has in one week, over all documents of the programme',
        zh: '同一个人一周内在整个项目的所有文档中最多有几件事',
      },
    },
  },
  messages: {
    default: {
      en: '{owner} has {found} things in the week of {week} ({most|is|are} the most): {what}{others}; hand some over, or move them to another week',
      zh: '{week} 当周，“{owner}”一人有 {found} 件事（最多 {most} 件）：{what}{others}；请转交一部分，或改到其他周',
    },
  },
  why: {
    en: 'Each plan looks feasible by itself; the one whom all of them name is where they are late',
    zh: '每份计划单独看都可行；各计划都指望同一个人时，延误就从这个人开始',
  },
  fix: { en: 'Hand some over, or move them to another week', zh: '转交一部分，或改到其他周' },
  source: { en: 'practice', zh: '实践经验' },
  check(context) {
    const { playbook, programme, options, load, report } = context;
    if (playbook !== programme.charter) return;
    for (const row of load.owners) {
      const [fullest, ...others] = fullWeeks(row, options.most);
      if (fullest === undefined || isGroup(context, row.name)) continue;
      const startOf = (week: number): string => load.weeks[week] ?? '';
      const items = row.cells[fullest] ?? [];
      report(
        placeIn(context, row.name),
        {
          owner: row.name,
          week: startOf(fullest),
          found: items.length,
          most: options.most,
          what: namesOf(items),
          others: otherWeeks(
            others
              .sort((a, b) => a - b)
              .map((week) => ({ week: startOf(week), found: row.cells[week]?.length ?? 0 })),
          ),
        },
        { related: placesOf(programme, items) },
      );
    }
  },
});
