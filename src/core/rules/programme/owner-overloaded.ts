import type { AgendaItem, LoadOf } from '../../agenda/types.ts';
import type { DocumentContext } from '../../context.ts';
import { defineRule, type RelatedPlace } from '../../lint/define.ts';
import { partNamed } from '../../playbook/parts.ts';
import type { Bilingual } from '../../playbook/types.ts';
import { resolve } from '../../references/entities.ts';
import { unqualified } from '../../views/qualify.ts';

/** Most things, and most further weeks, that a message names. */
const [NAMED, NAMED_WEEKS] = [8, 3];

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

function placesOf({ programme }: Context, items: readonly AgendaItem[]): RelatedPlace[] {
  return items.flatMap(({ path, pointer: at, name }) => {
    const { part, pointer } = unqualified(at);
    const host = programme.playbooks.find((one) => one.path === path);
    const playbook = host && (part === null ? host : partNamed(host, part));
    return playbook ? [{ playbook, pointer, why: { en: name, zh: name } }] : [];
  });
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

/** Further weeks with too much, in words. */
function otherWeeks(weeks: readonly { start: string; count: number }[]): Bilingual {
  const named = weeks.slice(0, NAMED_WEEKS).map(({ start, count }) => `${start} (${count})`);
  const more = weeks.length - named.length;
  if (named.length === 0) return { en: '', zh: '' };
  return {
    en: `; too full as well: ${named.join(', ')}${more > 0 ? ` and ${more} further weeks` : ''}`,
    zh: `；同样超限：${named.join('、')}${more > 0 ? ` 等 ${weeks.length} 周` : ''}`,
  };
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
      en: '{owner} has {found} things in the week of {week} ({most} are the most): {what}{others}; hand some over, or move them to another week',
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
              .map((week) => ({ start: startOf(week), count: row.cells[week]?.length ?? 0 })),
          ),
        },
        { related: placesOf(context, items) },
      );
    }
  },
});
