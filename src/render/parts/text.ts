import { fill } from '../../core/message.ts';
import type { Bilingual, Lang, Params } from '../../core/playbook/types.ts';

/** Words that several pictures share, and those of the page around them. */
const SHARED = {
  today: { en: 'today', zh: '今天' },
  table: { en: 'As a table', zh: '以表格查看' },
  name: { en: 'Name', zh: '名称' },
  owner: { en: 'Owner', zh: '责任人' },
  state: { en: 'State', zh: '状态' },
  overdue: { en: 'overdue', zh: '逾期' },
  enough: { en: 'enough', zh: '已达标' },
  score: { en: 'Score', zh: '得分' },
  behind: { en: 'What is behind it', zh: '依据与算法' },
  open: { en: 'Findings', zh: '检查结果' },
  facts: { en: 'Facts', zh: '要点' },
  contents: { en: 'Pictures', zh: '视图' },
  notRead: { en: '{text}; the finding there says why', zh: '{text}，原因见该处的检查结果' },
  asOf: { en: 'as of {day}', zh: '截至 {day}' },
  empty: { en: 'Nothing to show yet.', zh: '暂无内容。' },
};

/**
 * How a picture says its words in the reader's language.
 *
 * @param own words of the picture alone; the shared ones come by themselves
 */
export function vocabulary<Own extends Record<string, Bilingual>>(own: Own) {
  const words: Record<keyof Own | keyof typeof SHARED, Bilingual> = { ...SHARED, ...own };
  return (lang: Lang, id: keyof typeof words, params: Params = {}): string =>
    fill(words[id][lang], params, lang);
}

/** A word that pictures share in the reader's language. */
export const word = vocabulary({});

/** What is said in passing, behind what it belongs to. */
export function aside(text: string, lang: Lang): string {
  return lang === 'zh' ? `（${text}）` : ` (${text})`;
}

/** Several things said one after the other. */
export function inTurn(texts: string[], lang: Lang): string {
  return texts.join(lang === 'zh' ? '；' : '; ');
}

/** A large number as people read it: `12,345`. */
export function inDigits(value: number): string {
  return value.toLocaleString('en-US');
}

/** A text without the back-quotes around what is code: for a drawing, which has one kind of letters. */
export function withoutQuotes(text: string): string {
  return text.replace(/`([^`]+)`/g, '$1');
}
