import { vocabulary } from '../../parts/text.ts';

/** Words of this picture, and those that it shares with others. */
export const word = vocabulary({
  error: { en: 'Error', zh: '错误' },
  warning: { en: 'Warning', zh: '警告' },
  info: { en: 'Hint', zh: '提示' },
  line: { en: 'line {line}', zh: '第 {line} 行' },
  more: { en: 'and {count} more like it', zh: '同类检查结果还有 {count} 条' },
  first1: { en: 'One thing to do before the steering meeting', zh: '汇报会之前要做的一件事' },
  first: {
    en: '{count|thing|things} to do before the steering meeting',
    zh: '汇报会之前要做的 {count} 件事',
  },
  by: { en: 'Grouped by', zh: '分组方式' },
  document: { en: 'Document', zh: '文档' },
  nobody: { en: 'No owner', zh: '无责任人' },
  fix: { en: 'Fix', zh: '修复' },
  fixThis: { en: 'Fix: {title}', zh: '修复：{title}' },
});

const NUMBERS = ['', '', 'Two', 'Three', 'Four', 'Five'];

/** The heading of what to do first; English writes small numbers as words. */
export function firstHeading(count: number, lang: 'en' | 'zh'): string {
  if (count === 1) return word(lang, 'first1');
  return word(lang, 'first', { count: lang === 'en' ? (NUMBERS[count] ?? count) : count });
}
