import { fill, inWords } from '../message.ts';
import type { Bilingual, Lang, Playbook, UnreadPlace } from '../playbook/types.ts';
import { lineNumbers } from '../syntax/line-numbers.ts';

/** One structure that was not read, and several. */
const NAMES: Record<UnreadPlace['what'], { one: Bilingual; many: Bilingual }> = {
  table: { one: { en: '1 table', zh: '1 张表' }, many: { en: '{count} tables', zh: '{count} 张表' } },
  list: { one: { en: '1 list', zh: '1 个列表' }, many: { en: '{count} lists', zh: '{count} 个列表' } },
  headings: {
    one: { en: '1 series of headings', zh: '1 组标题' },
    many: { en: '{count} series of headings', zh: '{count} 组标题' },
  },
  lines: {
    one: { en: '1 group of lines', zh: '1 组文字行' },
    many: { en: '{count} groups of lines', zh: '{count} 组文字行' },
  },
};
const ORDER = ['table', 'list', 'headings', 'lines'] as const;

/** What a structure of the body is, for one that was not read. */
export type Unread = Pick<UnreadPlace, 'what'>;

/** What was not read of one or several documents, counted: `2 tables and 1 list were not read`; null for nothing. */
export function notReadText(places: readonly Unread[], lang: Lang): string | null {
  const parts = ORDER.flatMap((what) => {
    const count = places.filter((place) => place.what === what).length;
    return count === 0 ? [] : fill(NAMES[what][count === 1 ? 'one' : 'many'][lang], { count }, lang);
  });
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (lang === 'zh') return `${inWords(parts, lang)}没有读取`;
  const all = parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
  return `${all} ${places.length === 1 ? 'was' : 'were'} not read`;
}

/** Lines that are named; where more were not read, the first of them lead on. */
const MOST_LINES = 8;

/** The same of one document, with the lines at which its findings stand; null for nothing. */
export function notReadPlaces({ unread, syntax }: Playbook<any>, lang: Lang): string | null {
  const text = notReadText(unread, lang);
  if (text === null) return null;
  const starts = unread.map(({ range }) => range.start).toSorted((a, b) => a - b);
  const lines = lineNumbers(syntax.text, starts).slice(0, MOST_LINES).map(String);
  const named = starts.length > MOST_LINES ? [...lines, '…'] : lines;
  return lang === 'zh' ? `${text}（第 ${named.join('、')} 行）` : `${text} (line ${named.join(', ')})`;
}
