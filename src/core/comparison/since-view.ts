import type { KindRegistry } from '../kinds/kind.ts';
import { labelled } from '../message.ts';
import type { Bilingual, Lang } from '../playbook/types.ts';
import { qualified } from '../views/qualify.ts';
import type { SinceView } from '../views/shapes/since.ts';
import type { Card } from '../views/shapes/view.ts';
import { isIsoDate } from '../when/dates.ts';
import type { IsoDate } from '../when/types.ts';
import { outline } from './outline.ts';
import { paragraph } from './paragraph.ts';
import type { Comparison } from './types.ts';

const CARDS = {
  moved: { en: 'dates moved', zh: '个日期变动' },
  marks: { en: 'gates, milestones, key dates', zh: '评审点、里程碑、关键日期' },
  done: { en: 'done', zh: '项完成' },
  added: { en: 'new', zh: '项新增' },
  lost: { en: 'lost or cancelled', zh: '项删除或取消' },
} as const satisfies Record<string, Bilingual>;

function cardsOf({ summary, documents }: Comparison, lang: Lang): Card[] {
  const { moved, movedMarks, done, added, lost, cancelled } = summary;
  const whole = (state: 'new' | 'lost'): number => documents.filter((one) => one.state === state).length;
  return [
    {
      value: String(moved),
      label: CARDS.moved[lang],
      ...(movedMarks > 0
        ? { state: 'attention' as const, detail: labelled(CARDS.marks[lang], String(movedMarks), lang) }
        : {}),
    },
    { value: String(done), label: CARDS.done[lang] },
    { value: String(added + whole('new')), label: CARDS.added[lang] },
    { value: String(lost + cancelled + whole('lost')), label: CARDS.lost[lang] },
  ];
}

/** What a picture is compared with: a day, and the revision that was asked for where it was one. */
export interface Since {
  day: IsoDate;
  /** In the reader's words. */
  name?: string | undefined;
}

/** A picture of which nothing is compared yet, or cannot be: `fault` says why. */
export function emptySince(title: string, { day, name }: Since, fault?: string): SinceView {
  return {
    type: 'since',
    title,
    subtitle: '',
    cards: [],
    since: day,
    ...(name === undefined ? {} : { name }),
    ...(fault === undefined ? { pending: true as const } : { fault }),
    moved: [],
    paragraph: '',
    sections: [],
  };
}

/**
 * What changed since a day as a picture; its pointers name their documents.
 *
 * @param title of the document or the programme that it is of
 * @param own path of the document that the picture is of, whose pointers need no name; null for a programme
 */
export function sinceView(
  comparison: Comparison,
  kinds: KindRegistry,
  { title, since: { day, name }, lang, own }: { title: string; since: Since; lang: Lang; own: string | null },
): SinceView {
  const since = name === undefined ? day : `${name}${lang === 'zh' ? `（${day}）` : ` (${day})`}`;
  const placed = (path: string, pointer: string): string =>
    path === own ? pointer : qualified(path, pointer);
  const kept = new Set(comparison.documents.flatMap(({ path, state }) => (state === 'lost' ? [] : path)));
  return {
    type: 'since',
    title,
    subtitle: lang === 'zh' ? `自 ${since} 以来的变化` : `What changed since ${since}`,
    cards: comparison.documents.length + comparison.programmes.length === 0 ? [] : cardsOf(comparison, lang),
    since: day,
    ...(name === undefined ? {} : { name }),
    moved: comparison.documents.flatMap(({ path, moved }) =>
      moved.flatMap(({ pointer, part, before }) =>
        part === undefined && before && isIsoDate(before.start) && isIsoDate(before.end)
          ? { pointer: placed(path, pointer), ...before }
          : [],
      ),
    ),
    paragraph: paragraph(comparison, kinds, since, lang),
    sections: outline(comparison, kinds, lang).map((section) => ({
      ...(kept.has(section.path) ? { pointer: placed(section.path, '') } : {}),
      title: section.title,
      note: section.note,
      groups: section.groups.map((group) => ({
        ...group,
        lines: group.lines.map(({ pointer, ...line }) => ({
          ...(pointer === null ? {} : { pointer: placed(section.path, pointer) }),
          ...line,
        })),
      })),
    })),
  };
}
